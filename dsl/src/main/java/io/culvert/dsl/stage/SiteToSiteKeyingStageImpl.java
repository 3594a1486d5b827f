package io.culvert.dsl.stage;

import io.culvert.policy.Keying;
import io.culvert.traffic.Addressing;

record SiteToSiteKeyingStageImpl(String name, Addressing addressing) implements SiteToSiteKeyingStage {

    @Override
    public ProtectionStage keyedBy(Keying keying) {
        return new ProtectionStageImpl(name, addressing, keying);
    }
}
