package io.culvert.policy;

import io.culvert.internal.CheckedLists;
import io.culvert.net.FieldMatch;
import io.culvert.traffic.Addressing;
import io.culvert.traffic.IcmpFilter;
import io.culvert.traffic.Ipv4Addressing;
import io.culvert.traffic.Ipv4PointToPoint;
import io.culvert.traffic.Ipv4SiteToSite;
import io.culvert.traffic.Ipv4Traffic;
import io.culvert.traffic.Ipv4VirtualInterface;
import io.culvert.traffic.Ipv6Addressing;
import io.culvert.traffic.Ipv6InIpv4Addressing;
import io.culvert.traffic.Ipv6PointToPoint;
import io.culvert.traffic.Ipv6SiteToSite;
import io.culvert.traffic.Ipv6Traffic;
import io.culvert.traffic.Ipv6VirtualInterface;
import io.culvert.traffic.PointToPointFilter;
import io.culvert.traffic.TransportFilter;
import java.util.List;

/** Describes the endpoints and the traffic of a tunnel in English. */
final class TrafficText {

    private TrafficText() {}

    /** Returns a text such as {@code carries IPv4 traffic from 203.0.113.1 to 198.51.100.7 site to site, ...}. */
    static String of(Addressing addressing) {
        return switch (addressing) {
            case Ipv4Addressing ipv4 -> "carries IPv4 traffic " + ends(ipv4) + traffic(ipv4.traffic());
            case Ipv6Addressing ipv6 -> "carries IPv6 traffic " + ends(ipv6) + traffic(ipv6.traffic());
            case Ipv6InIpv4Addressing mixed ->
                "carries IPv6 traffic over IPv4 " + ends(mixed) + traffic(mixed.traffic());
        };
    }

    /** Returns a text such as {@code from 203.0.113.1 to 198.51.100.7}, with a trailing space. */
    static String ends(Addressing addressing) {
        return switch (addressing) {
            case Ipv4Addressing ipv4 -> "from " + ipv4.localEndpoint() + " to " + ipv4.remoteEndpoint() + " ";
            case Ipv6Addressing ipv6 -> "from " + ipv6.localEndpoint() + " to " + ipv6.remoteEndpoint() + " ";
            case Ipv6InIpv4Addressing mixed -> "from " + mixed.localEndpoint() + " to " + mixed.remoteEndpoint() + " ";
        };
    }

    private static String traffic(Ipv4Traffic traffic) {
        String sides = ", " + traffic.local() + " here and " + traffic.remote() + " there";
        return switch (traffic) {
            case Ipv4SiteToSite ignored -> "site to site" + sides;
            case Ipv4PointToPoint pointToPoint -> "point to point" + sides + filter(pointToPoint.filter());
            case Ipv4VirtualInterface virtual -> "through a virtual interface " + traffic(virtual.carried());
        };
    }

    private static String traffic(Ipv6Traffic traffic) {
        String sides = ", " + traffic.local() + " here and " + traffic.remote() + " there";
        return switch (traffic) {
            case Ipv6SiteToSite ignored -> "site to site" + sides;
            case Ipv6PointToPoint pointToPoint -> "point to point" + sides + filter(pointToPoint.filter());
            case Ipv6VirtualInterface virtual -> "through a virtual interface " + traffic(virtual.carried());
        };
    }

    private static String filter(PointToPointFilter filter) {
        String fields = switch (filter) {
            case TransportFilter transport -> transport(transport);
            case IcmpFilter icmp -> icmp(icmp);
        };
        return fields
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

    private static String only(String field, List<? extends FieldMatch<?>> alternatives) {
        return alternatives.isEmpty() ? "" : ", " + field + CheckedLists.alternatives(alternatives, "") + " only";
    }
}
