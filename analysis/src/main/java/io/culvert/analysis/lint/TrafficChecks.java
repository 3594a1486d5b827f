package io.culvert.analysis.lint;

import io.culvert.net.IpProtocol;
import io.culvert.policy.TunnelPolicy;
import io.culvert.rule.Place;
import io.culvert.traffic.IcmpFilter;
import io.culvert.traffic.Ipv4Addressing;
import io.culvert.traffic.Ipv6Addressing;
import io.culvert.traffic.Ipv6InIpv4Addressing;
import io.culvert.traffic.PointToPointFilter;
import io.culvert.traffic.TransportFilter;
import java.util.List;

/** Checks of traffic that hardly any packet matches. */
final class TrafficChecks {

    private TrafficChecks() {}

    /** Finds the ICMP of the other address family. */
    static List<Finding> icmp(TunnelPolicy policy) {
        PointToPointFilter filter = policy.addressing().pointToPointFilter().orElse(TransportFilter.EVERYTHING);
        return switch (policy.addressing()) {
            case Ipv4Addressing ignored -> icmpv6OverIpv4(policy, filter);
            case Ipv6Addressing ignored -> icmpOverIpv6(policy, filter);
            case Ipv6InIpv4Addressing ignored -> icmpOverIpv6(policy, filter);
        };
    }

    private static List<Finding> icmpv6OverIpv4(TunnelPolicy policy, PointToPointFilter filter) {
        return takes(filter, IpProtocol.ICMPV6)
                ? List.of(Advice.ICMPV6_OVER_IPV4.at(
                        policy, Place.of("traffic").then("protocols"), "ICMPv6 (58) over IPv4"))
                : List.of();
    }

    private static List<Finding> icmpOverIpv6(TunnelPolicy policy, PointToPointFilter filter) {
        return takes(filter, IpProtocol.ICMP)
                ? List.of(Advice.ICMP_OVER_IPV6.at(policy, Place.of("traffic").then("protocols"), "ICMP (1) over IPv6"))
                : List.of();
    }

    private static boolean takes(PointToPointFilter filter, IpProtocol protocol) {
        return switch (filter) {
            case IcmpFilter icmp -> icmp.version().protocol().equals(protocol);
            case TransportFilter transport -> transport.protocols().contains(protocol);
        };
    }
}
