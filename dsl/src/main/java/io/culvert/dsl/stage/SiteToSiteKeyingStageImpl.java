package io.culvert.dsl.stage;

import io.culvert.model.Addressing;
import io.culvert.model.Keying;

record SiteToSiteKeyingStageImpl(String name, Addressing addressing) implements SiteToSiteKeyingStage {

    @Override
    public ProtectionStage keyedBy(Keying keying) {
        return new ProtectionStageImpl(name, addressing, keying);
    }
}
