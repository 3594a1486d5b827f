package io.culvert.dsl.stage;

import io.culvert.crypto.Protection;

/** Wanted next: how packets are protected. */
public sealed interface ProtectionStage extends Stage permits ProtectionStageImpl {

    /**
     * How packets are protected: quick-mode proposals in order of preference. Those from a list:
     * {@link Protection#anyOf}.
     *
     * @param firstProposal the preferred proposal, such as {@code esp(AES_GCM_256)}
     * @param moreProposals others that will do
     * @return nothing more is wanted
     */
    FinishStage protectedBy(Protection firstProposal, Protection... moreProposals);
}
