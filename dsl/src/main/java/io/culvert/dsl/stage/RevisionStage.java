package io.culvert.dsl.stage;

import com.google.errorprone.annotations.CheckReturnValue;
import io.culvert.crypto.Protection;
import io.culvert.policy.Keying;
import io.culvert.policy.TunnelPolicy;

/**
 * Derives a policy from an existing one. Parts that are not set again are copied; the ends and the traffic cannot
 * change. A new name gives a new key, unless the key of the policy was set explicitly.
 */
@CheckReturnValue
public sealed interface RevisionStage extends Stage permits RevisionStageImpl {

    /**
     * Begins with an existing policy.
     *
     * @param policy the policy
     * @return a stage that requires no part
     */
    static RevisionStage of(TunnelPolicy policy) {
        return new RevisionStageImpl(policy);
    }

    /**
     * Replaces the keying. {@link #build()} refuses a keying that does not fit the traffic: IPv6 between IPv4 ends
     * requires IKEv2.
     *
     * @param keying the new keying
     * @return a copy of this stage with the keying
     */
    RevisionStage keyedBy(Keying keying);

    /**
     * Replaces all quick-mode proposals.
     *
     * @param firstProposal the preferred proposal
     * @param moreProposals alternatives in order of preference
     * @return a copy of this stage with the proposals
     */
    RevisionStage protectedBy(Protection firstProposal, Protection... moreProposals);

    /**
     * Continues with the options, such as name and description.
     *
     * @return the last stage, with the parts set so far
     */
    FinishStage options();

    /**
     * Builds the policy.
     *
     * @return a valid policy
     * @throws io.culvert.rule.InvalidPolicyException with all violations
     */
    TunnelPolicy build();
}
