package io.culvert.dsl.stage;

import io.culvert.model.Keying;

/** Wanted next: who negotiates the keys, and how. */
public sealed interface KeyingStage extends Stage permits SiteToSiteKeyingStage, PointToPointKeyingStage {

    /**
     * Who negotiates the keys.
     *
     * @param keying {@code ikev1(…)} or {@code ikev2(…)}, with its methods, proposals and options
     * @return the protection is wanted
     */
    ProtectionStage keyedBy(Keying keying);
}
