package io.culvert.policy;

import io.culvert.net.AnyIpv4;
import io.culvert.net.AnyIpv6;
import io.culvert.net.FieldComparison;
import io.culvert.net.FieldMatch;
import io.culvert.net.Ipv4Address;
import io.culvert.net.Ipv4Gateways;
import io.culvert.net.Ipv4RemoteEndpoint;
import io.culvert.net.Ipv6Address;
import io.culvert.net.Ipv6Gateways;
import io.culvert.net.Ipv6RemoteEndpoint;
import io.culvert.net.Ordering;
import io.culvert.rule.Place;
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

/** Finds the API generations and Windows releases that endpoints and traffic require. */
final class TrafficRequirements {

    private static final Place TRAFFIC = Place.of("traffic");

    private final PolicyRequirements requirements;

    private TrafficRequirements(PolicyRequirements requirements) {
        this.requirements = requirements;
    }

    static void of(Addressing addressing, PolicyRequirements requirements) {
        TrafficRequirements of = new TrafficRequirements(requirements);
        switch (addressing) {
            case Ipv4Addressing ipv4 -> {
                of.remote(ipv4.remoteEndpoint());
                of.traffic(ipv4.traffic());
            }
            case Ipv6Addressing ipv6 -> {
                of.remote(ipv6.remoteEndpoint());
                of.traffic(ipv6.traffic());
            }
            case Ipv6InIpv4Addressing both -> {
                of.remote(both.remoteEndpoint());
                requirements.windows("IPv6 in IPv4", TRAFFIC, WindowsVersion.WINDOWS_7);
                of.traffic(both.traffic());
            }
        }
    }

    private void remote(Ipv4RemoteEndpoint endpoint) {
        switch (endpoint) {
            case Ipv4Gateways ignored -> gateways();
            case Ipv4Address ignored -> {}
            case AnyIpv4 ignored -> {}
        }
    }

    private void remote(Ipv6RemoteEndpoint endpoint) {
        switch (endpoint) {
            case Ipv6Gateways ignored -> gateways();
            case Ipv6Address ignored -> {}
            case AnyIpv6 ignored -> {}
        }
    }

    private void gateways() {
        requirements.generation(
                "several remote addresses or a remote name", Place.of("remote endpoint"), ApiGeneration.ADD2);
    }

    private void traffic(Ipv4Traffic traffic) {
        switch (traffic) {
            case Ipv4SiteToSite sites ->
                sides(sites.local().addresses(), sites.remote().addresses());
            case Ipv4PointToPoint points -> {
                sides(points.local().addresses(), points.remote().addresses());
                filter(points.filter());
            }
            case Ipv4VirtualInterface virtual -> {
                virtual();
                traffic(virtual.carried());
            }
        }
    }

    private void traffic(Ipv6Traffic traffic) {
        switch (traffic) {
            case Ipv6SiteToSite sites ->
                sides(sites.local().addresses(), sites.remote().addresses());
            case Ipv6PointToPoint points -> {
                sides(points.local().addresses(), points.remote().addresses());
                filter(points.filter());
            }
            case Ipv6VirtualInterface virtual -> {
                virtual();
                traffic(virtual.carried());
            }
        }
    }

    private void virtual() {
        requirements.windows("a virtual interface", TRAFFIC, WindowsVersion.WINDOWS_7);
    }

    private void sides(List<? extends FieldMatch<?>> local, List<? extends FieldMatch<?>> remote) {
        field("local addresses", local, WindowsVersion.VISTA);
        field("remote addresses", remote, WindowsVersion.VISTA);
    }

    private void filter(PointToPointFilter filter) {
        switch (filter) {
            case TransportFilter transport -> {
                field("protocols", transport.protocols(), WindowsVersion.VISTA);
                field("local ports", transport.localPorts(), WindowsVersion.VISTA);
                field("remote ports", transport.remotePorts(), WindowsVersion.VISTA);
            }
            case IcmpFilter icmp -> {
                field("ICMP types", icmp.types(), WindowsVersion.VISTA);
                field("ICMP codes", icmp.codes(), WindowsVersion.VISTA);
            }
        }
        field("local interfaces", filter.localInterfaces(), WindowsVersion.WINDOWS_7);
        field("profiles", filter.profiles(), WindowsVersion.WINDOWS_7);
        field("realms", filter.realms(), WindowsVersion.WINDOWS_10);
    }

    private void field(String field, List<? extends FieldMatch<?>> alternatives, WindowsVersion first) {
        Place place = TRAFFIC.then(field);
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

    private static boolean isNegated(FieldMatch<?> match) {
        return match instanceof FieldComparison compared && compared.comparison() == Ordering.NOT_EQUAL;
    }
}
