package io.culvert.dsl.stage;

import io.culvert.crypto.Protection;

/** Wanted next: how packets are protected. */
public sealed interface ProtectionStage extends Stage permits ProtectionStageImpl {

    /**
     * How packets are protected: quick-mode proposals in order of preference.
     *
     * @param first the preferred proposal, such as {@code esp(AES_GCM_256)}
     * @param more others that will do
     * @return nothing more is wanted
     */
    FinishStage protectedBy(Protection first, Protection... more);
}
