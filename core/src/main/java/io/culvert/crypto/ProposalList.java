package io.culvert.crypto;

import io.culvert.internal.CheckedLists;
import io.culvert.rule.Place;
import io.culvert.rule.catalogue.Rules;
import java.util.List;

/**
 * Several quick-mode proposals as one protection, for proposals that a program reads from data. A policy keeps the proposals,
 * not the list.
 *
 * @param proposals at least one, in order of preference
 */
public record ProposalList(List<QuickModeProposal> proposals) implements Protection {

    /** Copies the list; refuses an empty one. */
    public ProposalList {
        proposals = CheckedLists.checked(
                CheckedLists.notEmpty(
                        proposals,
                        Rules.AT_LEAST_ONE,
                        Place.of("protection"),
                        "at least one quick-mode proposal, such as esp(AES_GCM_256)"),
                QuickModeProposal.class,
                Place.of("protection"));
    }
}
