package io.culvert.policy;

import io.culvert.crypto.AuthIpProposal;
import io.culvert.crypto.IkeProposal;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Says in words how keys are negotiated. */
final class KeyingSentence {

    private KeyingSentence() {}

    static String of(Keying keying) {
        return module(keying) + " " + mainMode(keying) + unpinned(keying);
    }

    static String module(Keying keying) {
        if (keying instanceof KeyedByIkev1) {
            return "IKEv1";
        }
        return keying instanceof KeyedByAuthIp ? "AuthIP" : "IKEv2";
    }

    private static String unpinned(Keying keying) {
        return keying.pinning() == ModulePinning.PINNED ? "" : ", or by whichever module the system chooses";
    }

    private static String mainMode(Keying keying) {
        if (keying instanceof Ikev1Keying ikev1) {
            return own(ikev1.methods(), ikev1.proposals(), ikev1.maxDynamicFilters()) + options(ikev1.options());
        }
        if (keying instanceof AuthIpKeying authIp) {
            return own(authIp.methods(), authIp.proposals(), authIp.maxDynamicFilters())
                    + as(authIp.impersonation())
                    + options(authIp.options())
                    + authIp(authIp);
        }
        if (keying instanceof Ikev2Keying ikev2) {
            String retransmission = ikev2.retransmitSeconds().isPresent()
                    ? ", retransmitting for " + ikev2.retransmitSeconds().getAsLong() + " s"
                    : "";
            return own(ikev2.methods(), ikev2.proposals(), ikev2.maxDynamicFilters())
                    + retransmission
                    + options(ikev2.options())
                    + options(ikev2.tunnelOptions());
        }
        String system = "with the system's main mode";
        if (keying instanceof KeyedByAuthIp authIp) {
            return system + authIp(authIp);
        }
        return keying instanceof KeyedByIkev2 ikev2 ? system + options(ikev2.tunnelOptions()) : system;
    }

    private static String own(List<?> methods, List<? extends AuthIpProposal> proposals, long maxDynamicFilters) {
        String filters = maxDynamicFilters == 0 ? "" : ", at most " + maxDynamicFilters + " dynamic filters";
        return "with " + PolicySentence.either(methods, MethodWords::of) + " and "
                + PolicySentence.either(proposals, KeyingSentence::proposal) + filters;
    }

    private static String proposal(AuthIpProposal proposal) {
        String group = proposal instanceof IkeProposal ike ? ike.dhGroup().toString() : "no group";
        String limit = proposal.quickModeLimit() == 0 ? "" : ", at most " + proposal.quickModeLimit() + " quick modes";
        return proposal.cipher() + "/" + proposal.integrity() + "/" + group + " for " + proposal.lifetimeSeconds()
                + " s" + limit;
    }

    private static String authIp(KeyedByAuthIp keying) {
        String extended = keying.extendedMode()
                .map(mode ->
                        ", then " + PolicySentence.either(mode.methods(), MethodWords::of) + as(mode.impersonation()))
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
