package io.culvert.policy;

import io.culvert.net.FieldComparison;
import io.culvert.net.Ipv4Gateways;
import io.culvert.net.Ipv6Gateways;
import io.culvert.net.Ordering;
import io.culvert.rule.Place;
import io.culvert.traffic.Addressing;
import io.culvert.traffic.IcmpFilter;
import io.culvert.traffic.Ipv4Addressing;
import io.culvert.traffic.Ipv4PointToPoint;
import io.culvert.traffic.Ipv4Traffic;
import io.culvert.traffic.Ipv4VirtualInterface;
import io.culvert.traffic.Ipv6Addressing;
import io.culvert.traffic.Ipv6InIpv4Addressing;
import io.culvert.traffic.Ipv6PointToPoint;
import io.culvert.traffic.Ipv6Traffic;
import io.culvert.traffic.Ipv6VirtualInterface;
import io.culvert.traffic.PointToPointFilter;
import io.culvert.traffic.TransportFilter;
import java.util.List;

/** What ends and traffic need. */
final class TrafficRequirements {

    private final PolicyRequirements requirements;

    private TrafficRequirements(PolicyRequirements requirements) {
        this.requirements = requirements;
    }

    static void of(Addressing addressing, PolicyRequirements requirements) {
        TrafficRequirements of = new TrafficRequirements(requirements);
        if (addressing instanceof Ipv4Addressing ipv4) {
            of.remote(ipv4.remoteEndpoint());
            of.traffic(ipv4.traffic());
        } else if (addressing instanceof Ipv6Addressing ipv6) {
            of.remote(ipv6.remoteEndpoint());
            of.traffic(ipv6.traffic());
        } else {
            Ipv6InIpv4Addressing both = (Ipv6InIpv4Addressing) addressing;
            of.remote(both.remoteEndpoint());
            requirements.windows("IPv6 in IPv4", Place.of("traffic"), WindowsVersion.WINDOWS_7);
            of.traffic(both.traffic());
        }
    }

    private void remote(Object endpoint) {
        if (endpoint instanceof Ipv4Gateways || endpoint instanceof Ipv6Gateways) {
            requirements.generation(
                    "several remote addresses or a remote name", Place.of("remote endpoint"), ApiGeneration.ADD2);
        }
    }

    private void traffic(Ipv4Traffic traffic) {
        if (traffic instanceof Ipv4VirtualInterface virtual) {
            virtual();
            traffic(virtual.carried());
            return;
        }
        sides(traffic.local().addresses(), traffic.remote().addresses());
        if (traffic instanceof Ipv4PointToPoint pointToPoint) {
            filter(pointToPoint.filter());
        }
    }

    private void traffic(Ipv6Traffic traffic) {
        if (traffic instanceof Ipv6VirtualInterface virtual) {
            virtual();
            traffic(virtual.carried());
            return;
        }
        sides(traffic.local().addresses(), traffic.remote().addresses());
        if (traffic instanceof Ipv6PointToPoint pointToPoint) {
            filter(pointToPoint.filter());
        }
    }

    private void virtual() {
        requirements.windows("a virtual interface", Place.of("traffic"), WindowsVersion.WINDOWS_7);
    }

    private void sides(List<?> local, List<?> remote) {
        field("local addresses", local, WindowsVersion.VISTA);
        field("remote addresses", remote, WindowsVersion.VISTA);
    }

    private void filter(PointToPointFilter filter) {
        if (filter instanceof TransportFilter transport) {
            field("protocols", transport.protocols(), WindowsVersion.VISTA);
            field("local ports", transport.localPorts(), WindowsVersion.VISTA);
            field("remote ports", transport.remotePorts(), WindowsVersion.VISTA);
            place(transport.localInterfaces(), transport.profiles(), transport.realms());
        } else {
            IcmpFilter icmp = (IcmpFilter) filter;
            field("ICMP types", icmp.types(), WindowsVersion.VISTA);
            field("ICMP codes", icmp.codes(), WindowsVersion.VISTA);
            place(icmp.localInterfaces(), icmp.profiles(), icmp.realms());
        }
    }

    private void place(List<?> interfaces, List<?> profiles, List<?> realms) {
        field("local interfaces", interfaces, WindowsVersion.WINDOWS_7);
        field("profiles", profiles, WindowsVersion.WINDOWS_7);
        field("realms", realms, WindowsVersion.WINDOWS_10);
    }

    private void field(String field, List<?> alternatives, WindowsVersion first) {
        Place place = Place.of("traffic").then(field);
        if (!alternatives.isEmpty() && first != WindowsVersion.VISTA) {
            requirements.windows("a condition on " + field, place, first);
        }
        if (alternatives.size() > 1) {
            requirements.windows("several alternatives for one field", place, WindowsVersion.WINDOWS_7);
        }
        if (alternatives.stream().anyMatch(TrafficRequirements::isNegated)) {
            requirements.windows("a negated condition", place, WindowsVersion.WINDOWS_7);
        }
    }

    private static boolean isNegated(Object match) {
        return match instanceof FieldComparison compared && compared.comparison() == Ordering.NOT_EQUAL;
    }
}
