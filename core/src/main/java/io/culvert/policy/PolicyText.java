package io.culvert.policy;

import io.culvert.crypto.AhEspProposal;
import io.culvert.crypto.AhProposal;
import io.culvert.crypto.EspProposal;
import io.culvert.crypto.QuickModeProposal;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Describes a policy as one English sentence. */
final class PolicyText {

    private PolicyText() {}

    static String of(TunnelPolicy policy) {
        return "Tunnel '" + policy.name() + "' "
                + TrafficText.of(policy.addressing())
                + ", keyed by " + KeyingText.of(policy.keying())
                + ", protected by " + either(policy.quickModeProposals(), PolicyText::quickMode)
                + options(policy)
                + "; an idle association goes after " + policy.idleTimeout().seconds() + " s ("
                + policy.idleTimeout().failOverSeconds() + " s on fail-over).";
    }

    private static String quickMode(QuickModeProposal proposal) {
        String pfs = proposal.pfsGroup().map(group -> "PFS " + group).orElse("no PFS");
        return protection(proposal) + ", " + pfs + ", " + proposal.lifetime();
    }

    static String protection(QuickModeProposal proposal) {
        return switch (proposal) {
            case AhProposal ah -> "AH " + ah.integrity();
            case EspProposal esp -> esp.transform().toString();
            case AhEspProposal both -> "AH " + both.integrity() + " around " + both.esp();
        };
    }

    /** Describes the optional parts. Returns the empty text if no optional part is set. */
    private static String options(TunnelPolicy policy) {
        StringBuilder words = new StringBuilder(Clause.text(policy));
        if (policy.lifetime() == ObjectLifetime.PERSISTENT) {
            words.append("; persistent");
        }
        policy.securityDescriptor()
                .ifPresent(descriptor -> words.append("; secured by ").append(descriptor));
        return words.toString();
    }

    static <T> String either(List<? extends T> alternatives, Function<? super T, String> words) {
        return alternatives.stream().map(words).collect(Collectors.joining(" or "));
    }
}
