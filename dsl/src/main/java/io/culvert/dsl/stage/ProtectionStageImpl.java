package io.culvert.dsl.stage;

import static java.util.Objects.requireNonNull;

import io.culvert.crypto.Protection;
import io.culvert.policy.Keying;
import io.culvert.traffic.Addressing;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

record ProtectionStageImpl(String name, Addressing addressing, Keying keying) implements ProtectionStage {

    ProtectionStageImpl {
        requireNonNull(keying, "keying");
    }

    @Override
    public FinishStage protectedBy(Protection firstProposal, Protection... moreProposals) {
        return new FinishStageImpl(PolicyDraft.of(name, addressing, keying, all(name, firstProposal, moreProposals)));
    }

    static Protection all(String tunnelName, Protection firstProposal, Protection... moreProposals) {
        // May contain nulls: Protection.anyOf refuses them and names their places.
        List<Protection> all = new ArrayList<>();
        all.add(firstProposal);
        Collections.addAll(all, requireNonNull(moreProposals, "moreProposals"));
        return TunnelFaults.within(tunnelName, () -> Protection.anyOf(all));
    }
}
