package io.culvert.dsl.stage;

import io.culvert.policy.KeyedByIkev2;

/** Takes the keying, which must be IKEv2: the platform supports no other module for IPv6 packets between IPv4 ends. */
public sealed interface Ikev2KeyingStage extends Stage permits Ikev2KeyingStageImpl {

    /**
     * Sets the keying by IKEv2.
     *
     * @param keying {@code ikev2(…)} or {@code ikev2WithSystemMainMode()}, with its options
     * @return the stage that takes the protection
     */
    ProtectionStage keyedBy(KeyedByIkev2 keying);
}
