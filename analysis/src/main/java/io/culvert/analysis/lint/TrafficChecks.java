package io.culvert.analysis.lint;

import io.culvert.net.IpProtocol;
import io.culvert.policy.TunnelPolicy;
import io.culvert.rule.Place;
import io.culvert.traffic.IcmpFilter;
import io.culvert.traffic.Ipv4Addressing;
import io.culvert.traffic.PointToPointFilter;
import io.culvert.traffic.TransportFilter;
import java.util.List;

/** Traffic that hardly any packet is. */
final class TrafficChecks {

    private TrafficChecks() {}

    /** ICMP has a protocol of its own in each address family. */
    static List<Finding> icmp(TunnelPolicy policy) {
        PointToPointFilter filter = policy.addressing().pointToPointFilter().orElse(TransportFilter.EVERYTHING);
        if (policy.addressing() instanceof Ipv4Addressing) {
            return takes(filter, IpProtocol.ICMPV6)
                    ? List.of(Advice.ICMPV6_OVER_IPV4.at(
                            policy, Place.of("traffic").then("protocols"), "ICMPv6 (58) over IPv4"))
                    : List.of();
        }
        return takes(filter, IpProtocol.ICMP)
                ? List.of(Advice.ICMP_OVER_IPV6.at(policy, Place.of("traffic").then("protocols"), "ICMP (1) over IPv6"))
                : List.of();
    }

    private static boolean takes(PointToPointFilter filter, IpProtocol protocol) {
        return filter instanceof IcmpFilter icmp
                ? icmp.version().protocol().equals(protocol)
                : ((TransportFilter) filter).protocols().contains(protocol);
    }
}
