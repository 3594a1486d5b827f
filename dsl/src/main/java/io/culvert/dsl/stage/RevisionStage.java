package io.culvert.dsl.stage;

import com.google.errorprone.annotations.CheckReturnValue;
import io.culvert.crypto.Protection;
import io.culvert.policy.Keying;
import io.culvert.policy.TunnelPolicy;

/**
 * A policy that is made into another one. Whatever is not said anew stays; ends and traffic always do. A policy under
 * another name gets another key, unless its key was given.
 */
@CheckReturnValue
public sealed interface RevisionStage extends Stage permits RevisionStageImpl {

    /**
     * Begins with a policy.
     *
     * @param policy any policy
     * @return nothing is wanted
     */
    static RevisionStage of(TunnelPolicy policy) {
        return new RevisionStageImpl(policy);
    }

    /**
     * Other keying. {@link #build()} refuses what does not fit the traffic: IPv6 between IPv4 ends needs IKEv2.
     *
     * @param keying takes the place of the one there is
     * @return this stage with the keying
     */
    RevisionStage keyedBy(Keying keying);

    /**
     * Other protection.
     *
     * @param firstProposal takes the place of all proposals there are
     * @param moreProposals others that will do
     * @return this stage with the proposals
     */
    RevisionStage protectedBy(Protection firstProposal, Protection... moreProposals);

    /**
     * On to the options: another name, another description.
     *
     * @return the last stage of the sentence, with everything as it is
     */
    FinishStage options();

    /**
     * The policy.
     *
     * @return a valid policy
     * @throws io.culvert.rule.InvalidPolicyException with everything that is wrong
     */
    TunnelPolicy build();
}
