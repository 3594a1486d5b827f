package io.culvert.dsl.stage;

import io.culvert.model.Addressing;
import io.culvert.model.Keying;

record VirtualInterfaceKeyingStageImpl(String name, Addressing addressing) implements VirtualInterfaceKeyingStage {

    @Override
    public ProtectionStage keyedBy(Keying keying) {
        return new ProtectionStageImpl(name, addressing, keying);
    }
}
