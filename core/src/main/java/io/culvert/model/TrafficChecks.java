package io.culvert.model;

import io.culvert.net.IpProtocol;
import java.util.List;
import java.util.Optional;

/** Traffic that hardly any packet is. */
final class TrafficChecks {

    private TrafficChecks() {}

    static List<Finding> icmp(TunnelPolicy policy) {
        if (policy.addressing() instanceof Ipv4Addressing ipv4
                && ipv4.traffic() instanceof Ipv4PointToPoint traffic
                && speaksOf(traffic.filter(), IpProtocol.ICMPV6)) {
            return List.of(Advice.ICMPV6_OVER_IPV4.at(policy, "traffic > protocols", "58 (ICMPv6) in an IPv4 tunnel"));
        }
        if (policy.addressing() instanceof Ipv6Addressing ipv6
                && ipv6.traffic() instanceof Ipv6PointToPoint traffic
                && speaksOf(traffic.filter(), IpProtocol.ICMP)) {
            return List.of(Advice.ICMP_OVER_IPV6.at(policy, "traffic > protocols", "1 (ICMP) in an IPv6 tunnel"));
        }
        return List.of();
    }

    private static boolean speaksOf(PointToPointFilter filter, IpProtocol protocol) {
        return Optional.of(filter)
                .map(TransportFilter.class::cast)
                .filter(each -> each.protocols().contains(protocol))
                .isPresent();
    }
}
