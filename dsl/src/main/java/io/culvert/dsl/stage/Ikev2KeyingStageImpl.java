package io.culvert.dsl.stage;

import io.culvert.model.Addressing;
import io.culvert.model.KeyedByIkev2;

record Ikev2KeyingStageImpl(String name, Addressing addressing) implements Ikev2KeyingStage {

    @Override
    public ProtectionStage keyedBy(KeyedByIkev2 keying) {
        return new ProtectionStageImpl(name, addressing, keying);
    }
}
