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
                + addressing(policy.addressing())
                + ", keyed by " + keying(policy.keying())
                + ", protected by " + either(policy.quickModeProposals(), PolicySentence::quickMode)
                + "; an idle association goes after " + policy.idleTimeout().seconds() + " s ("
                + policy.idleTimeout().failOverSeconds() + " s on fail-over).";
    }

    private static String addressing(Addressing addressing) {
        if (addressing instanceof Ipv4Addressing ipv4) {
            String ends = ipv4.localEndpoint() + " to " + ipv4.remoteEndpoint();
            return "carries IPv4 traffic from " + ends + " " + traffic(ipv4.traffic());
        }
        Ipv6Addressing ipv6 = (Ipv6Addressing) addressing;
        String ends = ipv6.localEndpoint() + " to " + ipv6.remoteEndpoint();
        return "carries IPv6 traffic from " + ends + " " + traffic(ipv6.traffic());
    }

    private static String traffic(Ipv4Traffic traffic) {
        return traffic instanceof Ipv4PointToPoint pointToPoint
                ? pointToPoint(traffic.local(), traffic.remote(), pointToPoint.filter())
                : siteToSite(traffic.local(), traffic.remote());
    }

    private static String traffic(Ipv6Traffic traffic) {
        return traffic instanceof Ipv6PointToPoint pointToPoint
                ? pointToPoint(traffic.local(), traffic.remote(), pointToPoint.filter())
                : siteToSite(traffic.local(), traffic.remote());
    }

    private static String siteToSite(Object local, Object remote) {
        return "site to site, " + local + " here and " + remote + " there";
    }

    private static String pointToPoint(Object local, Object remote, PointToPointFilter filter) {
        return "point to point, " + local + " here and " + remote + " there" + filter((TransportFilter) filter);
    }

    private static String filter(TransportFilter filter) {
        return only("", filter.protocols())
                + only("local port ", filter.localPorts())
                + only("remote port ", filter.remotePorts());
    }

    private static String only(String field, List<?> alternatives) {
        return alternatives.isEmpty() ? "" : ", " + field + either(alternatives, String::valueOf) + " only";
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
