package io.culvert.policy;

import io.culvert.crypto.AuthIpProposal;
import io.culvert.crypto.IkeProposalWithoutGroup;
import io.culvert.crypto.Ikev2Proposal;
import java.util.Set;
import java.util.stream.Collectors;

/** Describes a keying in English. */
final class KeyingText {

    private static final String SYSTEM_MAIN_MODE = "with the system's main mode";

    private KeyingText() {}

    static String of(Keying keying) {
        return parameters(keying) + unpinned(keying);
    }

    /** Describes module and parameters without the pinning. */
    static String parameters(Keying keying) {
        return module(keying) + " " + modes(keying);
    }

    static String module(Keying keying) {
        return switch (keying) {
            case KeyedByIkev1 ignored -> "IKEv1";
            case KeyedByAuthIp ignored -> "AuthIP";
            case KeyedByIkev2 ignored -> "IKEv2";
        };
    }

    private static String unpinned(Keying keying) {
        return keying.pinning() == ModulePinning.PINNED ? "" : ", or by whichever module the system chooses";
    }

    private static String modes(Keying keying) {
        return switch (keying) {
            case Ikev1Keying ikev1 -> own(ikev1) + options(ikev1.options());
            case AuthIpKeying authIp ->
                own(authIp) + as(authIp.impersonation()) + options(authIp.options()) + extended(authIp);
            case Ikev2Keying ikev2 ->
                own(ikev2) + retransmission(ikev2) + options(ikev2.options()) + options(ikev2.tunnelOptions());
            case Ikev1WithSystemMainMode ignored -> SYSTEM_MAIN_MODE;
            case AuthIpWithSystemMainMode authIp -> SYSTEM_MAIN_MODE + extended(authIp);
            case Ikev2WithSystemMainMode ikev2 -> SYSTEM_MAIN_MODE + options(ikev2.tunnelOptions());
        };
    }

    private static String own(MainMode mainMode) {
        String filters = mainMode.maxDynamicFilters() == 0
                ? ""
                : ", at most " + mainMode.maxDynamicFilters() + " dynamic filters";
        return "with " + PolicyText.either(mainMode.authenticationMethods(), MethodText::of) + " and "
                + PolicyText.either(mainMode.ikeProposals(), KeyingText::proposal) + filters;
    }

    private static String proposal(AuthIpProposal proposal) {
        String group = switch (proposal) {
            case Ikev2Proposal ike -> ike.dhGroup().toString();
            case IkeProposalWithoutGroup ignored -> "no group";
        };
        String limit = proposal.quickModeLimit() == 0 ? "" : ", at most " + proposal.quickModeLimit() + " quick modes";
        return proposal.mainModeCipher() + "/" + proposal.integrity() + "/" + group + " for "
                + proposal.lifetimeSeconds() + " s" + limit;
    }

    private static String retransmission(Ikev2Keying keying) {
        return keying.retransmitSeconds().isPresent()
                ? ", retransmitting for " + keying.retransmitSeconds().getAsLong() + " s"
                : "";
    }

    private static String extended(KeyedByAuthIp keying) {
        String extended = keying.extendedMode()
                .map(mode -> ", then " + PolicyText.either(mode.methods(), MethodText::of) + as(mode.impersonation()))
                .orElse("");
        return extended + options(keying.tunnelOptions());
    }

    private static String as(Impersonation impersonation) {
        return impersonation == Impersonation.NONE ? "" : " as " + impersonation;
    }

    static String options(Set<? extends Enum<?>> options) {
        return options.stream().map(option -> ", " + option).collect(Collectors.joining());
    }
}
