package io.culvert.dsl.stage;

import io.culvert.policy.Keying;
import io.culvert.traffic.Addressing;

record VirtualInterfaceKeyingStageImpl(String name, Addressing addressing) implements VirtualInterfaceKeyingStage {

    @Override
    public ProtectionStage keyedBy(Keying keying) {
        return new ProtectionStageImpl(name, addressing, keying);
    }
}
