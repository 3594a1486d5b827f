package io.culvert.model;

import io.culvert.crypto.IkeProposal;
import io.culvert.crypto.QuickModeProposal;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Says a policy in words. */
final class PolicySentence {

    private PolicySentence() {}

    static String of(TunnelPolicy policy) {
        return "Tunnel '" + policy.name() + "' "
                + TrafficSentence.of(policy.addressing())
                + ", keyed by " + keying(policy.keying())
                + ", protected by " + either(policy.quickModeProposals(), PolicySentence::quickMode)
                + "; an idle association goes after " + policy.idleTimeout().seconds() + " s ("
                + policy.idleTimeout().failOverSeconds() + " s on fail-over).";
    }

    private static String keying(Keying keying) {
        if (keying instanceof Ikev1Keying ikev1) {
            return "IKEv1 with " + mainMode(ikev1.methods(), ikev1.proposals());
        }
        Ikev2Keying ikev2 = (Ikev2Keying) keying;
        String retransmission = ikev2.retransmitSeconds().isPresent()
                ? ", retransmitting for " + ikev2.retransmitSeconds().getAsLong() + " s"
                : "";
        return "IKEv2 with " + mainMode(ikev2.methods(), ikev2.proposals()) + retransmission;
    }

    private static String mainMode(List<?> methods, List<IkeProposal> proposals) {
        return either(methods, MethodWords::of) + " and " + either(proposals, PolicySentence::mainMode);
    }

    private static String mainMode(IkeProposal proposal) {
        String limit = proposal.quickModeLimit() == 0 ? "" : ", at most " + proposal.quickModeLimit() + " quick modes";
        return proposal.cipher() + "/" + proposal.integrity() + "/" + proposal.dhGroup() + " for "
                + proposal.lifetimeSeconds() + " s" + limit;
    }

    private static String quickMode(QuickModeProposal proposal) {
        String pfs = proposal.pfsGroup().map(group -> "PFS " + group).orElse("no PFS");
        return QuickModeParts.words(proposal) + ", " + pfs + ", " + proposal.lifetime();
    }

    private static <T> String either(List<T> alternatives, Function<? super T, String> words) {
        return alternatives.stream().map(words).collect(Collectors.joining(" or "));
    }
}
