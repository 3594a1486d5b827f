package io.culvert.crypto;

import java.util.List;

/** Proposals from data; the policy takes them out again. */
record ProposalList(List<QuickModeProposal> proposals) implements Protection {}
