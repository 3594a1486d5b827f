package io.culvert.policy;

import io.culvert.internal.CheckedLists;
import io.culvert.traffic.Addressing;
import io.culvert.traffic.IcmpFilter;
import io.culvert.traffic.Ipv4Addressing;
import io.culvert.traffic.Ipv4Traffic;
import io.culvert.traffic.Ipv4VirtualInterface;
import io.culvert.traffic.Ipv6Addressing;
import io.culvert.traffic.Ipv6InIpv4Addressing;
import io.culvert.traffic.Ipv6Traffic;
import io.culvert.traffic.Ipv6VirtualInterface;
import io.culvert.traffic.PointToPointFilter;
import io.culvert.traffic.TransportFilter;
import java.util.List;
import java.util.Optional;

/** Says in words between which ends a tunnel is and what goes through. */
final class TrafficSentence {

    private TrafficSentence() {}

    /** Such as {@code carries IPv4 traffic from 203.0.113.1 to 198.51.100.7 site to site, ...}. */
    static String of(Addressing addressing) {
        if (addressing instanceof Ipv4Addressing ipv4) {
            return carries("IPv4 traffic", ipv4.localEndpoint(), ipv4.remoteEndpoint()) + traffic(ipv4.traffic());
        }
        if (addressing instanceof Ipv6Addressing ipv6) {
            return carries("IPv6 traffic", ipv6.localEndpoint(), ipv6.remoteEndpoint()) + traffic(ipv6.traffic());
        }
        Ipv6InIpv4Addressing mixed = (Ipv6InIpv4Addressing) addressing;
        return carries("IPv6 traffic over IPv4", mixed.localEndpoint(), mixed.remoteEndpoint())
                + traffic(mixed.traffic());
    }

    private static String carries(String what, Object local, Object remote) {
        return "carries " + what + " from " + local + " to " + remote + " ";
    }

    private static String traffic(Ipv4Traffic traffic) {
        String through = traffic instanceof Ipv4VirtualInterface ? "through a virtual interface " : "";
        return through + packets(traffic.local(), traffic.remote(), traffic.pointToPointFilter());
    }

    private static String traffic(Ipv6Traffic traffic) {
        String through = traffic instanceof Ipv6VirtualInterface ? "through a virtual interface " : "";
        return through + packets(traffic.local(), traffic.remote(), traffic.pointToPointFilter());
    }

    private static String packets(Object local, Object remote, Optional<PointToPointFilter> filter) {
        String sides = ", " + local + " here and " + remote + " there";
        return filter.map(each -> "point to point" + sides + filter(each)).orElse("site to site" + sides);
    }

    private static String filter(PointToPointFilter filter) {
        return (filter instanceof IcmpFilter icmp ? icmp(icmp) : transport((TransportFilter) filter))
                + only("local interface ", filter.localInterfaces())
                + only("network profile ", filter.profiles())
                + only("security realm ", filter.realms());
    }

    private static String transport(TransportFilter filter) {
        return only("", filter.protocols())
                + only("local port ", filter.localPorts())
                + only("remote port ", filter.remotePorts());
    }

    private static String icmp(IcmpFilter filter) {
        String version = filter.version().protocol() + " ";
        return only(version + "type ", filter.types()) + only(version + "code ", filter.codes());
    }

    private static String only(String field, List<?> alternatives) {
        return alternatives.isEmpty() ? "" : ", " + field + CheckedLists.alternatives(alternatives, "") + " only";
    }
}
