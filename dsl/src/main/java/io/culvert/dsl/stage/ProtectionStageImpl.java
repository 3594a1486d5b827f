package io.culvert.dsl.stage;

import static java.util.Objects.requireNonNull;

import io.culvert.crypto.Protection;
import io.culvert.model.Addressing;
import io.culvert.model.Keying;
import java.util.ArrayList;
import java.util.List;

record ProtectionStageImpl(String name, Addressing addressing, Keying keying) implements ProtectionStage {

    ProtectionStageImpl {
        requireNonNull(keying, "keying");
    }

    @Override
    public FinishStage protectedBy(Protection firstProposal, Protection... moreProposals) {
        List<Protection> all = new ArrayList<>(List.of(firstProposal));
        all.addAll(List.of(moreProposals));
        return new FinishStageImpl(Draft.of(name, addressing, keying, Protection.anyOf(all)));
    }
}
