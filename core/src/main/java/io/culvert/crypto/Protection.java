package io.culvert.crypto;

import io.culvert.internal.CheckedLists;
import io.culvert.rule.Place;
import java.util.List;

/**
 * The protection of packets in quick mode: one proposal, or several from data. A policy offers all of its proposals and
 * the peers agree on one; earlier ones are preferred.
 */
public sealed interface Protection permits QuickModeProposal, ProposalList {

    /**
     * The proposals in order of preference.
     *
     * @return at least one
     */
    List<QuickModeProposal> proposals();

    /**
     * Proposals that come from data.
     *
     * @param proposals at least one, in order of preference
     * @return all of them as one protection
     * @throws io.culvert.rule.InvalidPolicyException if the list is empty, or an element is not a proposal
     */
    static Protection anyOf(List<? extends Protection> proposals) {
        List<Protection> given = CheckedLists.checked(proposals, Protection.class, Place.of("protection"));
        return new ProposalList(
                given.stream().flatMap(each -> each.proposals().stream()).toList());
    }
}
