package io.culvert.dsl.stage;

import io.culvert.policy.Keying;

/** Takes the keying: the module that negotiates the keys, and its parameters. */
public sealed interface KeyingStage extends Stage
        permits SiteToSiteKeyingStage, PointToPointKeyingStage, VirtualInterfaceKeyingStage {

    /**
     * Sets the keying.
     *
     * @param keying {@code ikev1(…)}, {@code authIp(…)} or {@code ikev2(…)}, with its methods, proposals and options
     * @return the stage that takes the protection
     */
    ProtectionStage keyedBy(Keying keying);
}
