package io.culvert.dsl.stage;

import io.culvert.policy.KeyedByIkev2;
import io.culvert.traffic.Addressing;

record Ikev2KeyingStageImpl(String name, Addressing addressing) implements Ikev2KeyingStage {

    @Override
    public ProtectionStage keyedBy(KeyedByIkev2 keying) {
        return new ProtectionStageImpl(name, addressing, keying);
    }
}
