package io.culvert.dsl.stage;

import io.culvert.policy.KeyedByIkev2;

/** Wanted next: keying by IKEv2, since the traffic takes no other. */
public sealed interface Ikev2KeyingStage extends Stage permits Ikev2KeyingStageImpl {

    /**
     * How IKEv2 negotiates the keys.
     *
     * @param keying {@code ikev2(…)} or {@code ikev2WithSystemMainMode()}, with its options
     * @return the protection is wanted
     */
    ProtectionStage keyedBy(KeyedByIkev2 keying);
}
