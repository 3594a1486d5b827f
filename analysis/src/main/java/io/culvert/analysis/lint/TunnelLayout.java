package io.culvert.analysis.lint;

import io.culvert.analysis.lint.AddressSet.Family;
import io.culvert.analysis.lint.AddressSet.Interval;
import io.culvert.net.AnyIpv4;
import io.culvert.net.AnyIpv6;
import io.culvert.net.BitTest;
import io.culvert.net.Comparison;
import io.culvert.net.Ipv4Address;
import io.culvert.net.Ipv4Comparison;
import io.culvert.net.Ipv4Gateways;
import io.culvert.net.Ipv4LocalEndpoint;
import io.culvert.net.Ipv4Match;
import io.culvert.net.Ipv4Range;
import io.culvert.net.Ipv4RemoteEndpoint;
import io.culvert.net.Ipv4Subnet;
import io.culvert.net.Ipv6Address;
import io.culvert.net.Ipv6Comparison;
import io.culvert.net.Ipv6Gateways;
import io.culvert.net.Ipv6LocalEndpoint;
import io.culvert.net.Ipv6Match;
import io.culvert.net.Ipv6Range;
import io.culvert.net.Ipv6RemoteEndpoint;
import io.culvert.net.Ipv6Subnet;
import io.culvert.net.Ordering;
import io.culvert.traffic.Addressing;
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
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The ends and sides of a tunnel, in one form for all address families.
 *
 * @param ends the family of the ends
 * @param localEnd the local address; empty for any
 * @param remoteEnds the addresses of the peer; empty for any
 * @param kind the kind of traffic
 * @param local the local addresses of the traffic; empty if a test of bits takes part
 * @param remote the remote addresses of the traffic; empty if a test of bits takes part
 */
record TunnelLayout(
        Family ends,
        Optional<BigInteger> localEnd,
        List<BigInteger> remoteEnds,
        Kind kind,
        Optional<AddressSet> local,
        Optional<AddressSet> remote) {

    /** A kind of traffic. */
    enum Kind {
        SITE_TO_SITE,
        POINT_TO_POINT,
        VIRTUAL_INTERFACE
    }

    static TunnelLayout of(Addressing addressing) {
        return switch (addressing) {
            case Ipv4Addressing ipv4 ->
                new TunnelLayout(
                        Family.IPV4,
                        end(ipv4.localEndpoint()),
                        ends(ipv4.remoteEndpoint()),
                        kind(ipv4.traffic()),
                        ipv4(ipv4.traffic().local().addresses()),
                        ipv4(ipv4.traffic().remote().addresses()));
            case Ipv6Addressing ipv6 ->
                new TunnelLayout(
                        Family.IPV6,
                        end(ipv6.localEndpoint()),
                        ends(ipv6.remoteEndpoint()),
                        kind(ipv6.traffic()),
                        ipv6(ipv6.traffic().local().addresses()),
                        ipv6(ipv6.traffic().remote().addresses()));
            case Ipv6InIpv4Addressing carried ->
                new TunnelLayout(
                        Family.IPV4,
                        end(carried.localEndpoint()),
                        ends(carried.remoteEndpoint()),
                        kind(carried.traffic()),
                        ipv6(carried.traffic().local().addresses()),
                        ipv6(carried.traffic().remote().addresses()));
        };
    }

    private static Kind kind(Ipv4Traffic traffic) {
        return switch (traffic) {
            case Ipv4SiteToSite ignored -> Kind.SITE_TO_SITE;
            case Ipv4PointToPoint ignored -> Kind.POINT_TO_POINT;
            case Ipv4VirtualInterface ignored -> Kind.VIRTUAL_INTERFACE;
        };
    }

    private static Kind kind(Ipv6Traffic traffic) {
        return switch (traffic) {
            case Ipv6SiteToSite ignored -> Kind.SITE_TO_SITE;
            case Ipv6PointToPoint ignored -> Kind.POINT_TO_POINT;
            case Ipv6VirtualInterface ignored -> Kind.VIRTUAL_INTERFACE;
        };
    }

    private static Optional<BigInteger> end(Ipv4LocalEndpoint endpoint) {
        return switch (endpoint) {
            case Ipv4Address address -> Optional.of(AddressSet.number(address));
            case AnyIpv4 ignored -> Optional.empty();
        };
    }

    private static Optional<BigInteger> end(Ipv6LocalEndpoint endpoint) {
        return switch (endpoint) {
            case Ipv6Address address -> Optional.of(AddressSet.number(address));
            case AnyIpv6 ignored -> Optional.empty();
        };
    }

    private static List<BigInteger> ends(Ipv4RemoteEndpoint endpoint) {
        return switch (endpoint) {
            case Ipv4Address address -> List.of(AddressSet.number(address));
            case AnyIpv4 ignored -> List.of();
            case Ipv4Gateways gateways ->
                gateways.addresses().stream().map(AddressSet::number).toList();
        };
    }

    private static List<BigInteger> ends(Ipv6RemoteEndpoint endpoint) {
        return switch (endpoint) {
            case Ipv6Address address -> List.of(AddressSet.number(address));
            case AnyIpv6 ignored -> List.of();
            case Ipv6Gateways gateways ->
                gateways.addresses().stream().map(AddressSet::number).toList();
        };
    }

    private static Optional<AddressSet> ipv4(List<Ipv4Match> matches) {
        return union(Family.IPV4, matches, TunnelLayout::intervals);
    }

    private static Optional<AddressSet> ipv6(List<Ipv6Match> matches) {
        return union(Family.IPV6, matches, TunnelLayout::intervals);
    }

    private static <M> Optional<AddressSet> union(
            Family family, List<M> matches, Function<M, Optional<List<Interval>>> intervals) {
        if (matches.isEmpty()) {
            return Optional.of(AddressSet.all(family));
        }
        List<Optional<List<Interval>>> parts = matches.stream().map(intervals).toList();
        return parts.stream().allMatch(Optional::isPresent)
                ? Optional.of(AddressSet.of(
                        family,
                        parts.stream()
                                .flatMap(Optional::stream)
                                .flatMap(List::stream)
                                .toList()))
                : Optional.empty();
    }

    private static Optional<List<Interval>> intervals(Ipv4Match match) {
        return switch (match) {
            case Ipv4Address address -> Optional.of(List.of(interval(address.toRange())));
            case Ipv4Subnet subnet -> Optional.of(List.of(interval(subnet.toRange())));
            case Ipv4Range range -> Optional.of(List.of(interval(range)));
            case Ipv4Comparison comparison -> intervals(comparison.comparison(), AddressSet.number(comparison.than()));
        };
    }

    private static Optional<List<Interval>> intervals(Ipv6Match match) {
        return switch (match) {
            case Ipv6Address address -> Optional.of(List.of(interval(address.toRange())));
            case Ipv6Subnet subnet -> Optional.of(List.of(interval(subnet.toRange())));
            case Ipv6Range range -> Optional.of(List.of(interval(range)));
            case Ipv6Comparison comparison ->
                Optional.of(ordered(comparison.comparison(), AddressSet.number(comparison.than()), Family.IPV6));
        };
    }

    static Interval interval(Ipv4Range range) {
        return new Interval(AddressSet.number(range.first()), AddressSet.number(range.last()));
    }

    static Interval interval(Ipv6Range range) {
        return new Interval(AddressSet.number(range.first()), AddressSet.number(range.last()));
    }

    private static Optional<List<Interval>> intervals(Comparison comparison, BigInteger than) {
        return switch (comparison) {
            case Ordering ordering -> Optional.of(ordered(ordering, than, Family.IPV4));
            case BitTest ignored -> Optional.empty();
        };
    }

    private static List<Interval> ordered(Ordering ordering, BigInteger than, Family family) {
        Interval below = new Interval(BigInteger.ZERO, than.subtract(BigInteger.ONE));
        Interval above = new Interval(than.add(BigInteger.ONE), family.last());
        return switch (ordering) {
            case GREATER -> List.of(above);
            case LESS -> List.of(below);
            case GREATER_OR_EQUAL -> List.of(new Interval(than, family.last()));
            case LESS_OR_EQUAL -> List.of(new Interval(BigInteger.ZERO, than));
            case NOT_EQUAL -> List.of(below, above);
        };
    }
}
