package io.culvert.dsl.stage;

import io.culvert.crypto.Protection;

/** Takes the protection of packets. */
public sealed interface ProtectionStage extends Stage permits ProtectionStageImpl {

    /**
     * Sets the quick-mode proposals in order of preference. {@link Protection#anyOf} accepts a list.
     *
     * @param firstProposal the preferred proposal, such as {@code esp(AES_GCM_256)}
     * @param moreProposals alternatives
     * @return the stage that takes the options
     */
    FinishStage protectedBy(Protection firstProposal, Protection... moreProposals);
}
