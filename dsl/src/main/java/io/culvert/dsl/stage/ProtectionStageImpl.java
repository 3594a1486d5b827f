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
    public FinishStage protectedBy(Protection first, Protection... more) {
        List<Protection> all = new ArrayList<>(List.of(first));
        all.addAll(List.of(more));
        return new FinishStageImpl(Draft.of(name, addressing, keying, Protection.anyOf(all)));
    }
}
