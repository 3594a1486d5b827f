package io.culvert.dsl.stage;

import io.culvert.policy.Keying;

/** Wanted next: who negotiates the keys, and how. */
public sealed interface KeyingStage extends Stage
        permits SiteToSiteKeyingStage, PointToPointKeyingStage, VirtualInterfaceKeyingStage {

    /**
     * Who negotiates the keys.
     *
     * @param keying {@code ikev1(…)}, {@code authIp(…)} or {@code ikev2(…)}, with its methods, proposals and options
     * @return the protection is wanted
     */
    ProtectionStage keyedBy(Keying keying);
}
