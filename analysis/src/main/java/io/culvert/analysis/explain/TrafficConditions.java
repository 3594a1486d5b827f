package io.culvert.analysis.explain;

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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The traffic of a policy as conditions, in the same form for every address family and kind of traffic.
 *
 * @param ipv6 whether the packets are of IPv6
 * @param pointToPoint whether the call has the point-to-point flag
 * @param virtual whether the packets go through a virtual interface
 * @param local local addresses
 * @param remote remote addresses
 * @param others conditions on other fields
 */
record TrafficConditions(
        boolean ipv6,
        boolean pointToPoint,
        boolean virtual,
        SideAddresses local,
        SideAddresses remote,
        List<FilterCondition> others) {

    static TrafficConditions of(Addressing addressing) {
        Optional<PointToPointFilter> filter = addressing.pointToPointFilter();
        return switch (addressing) {
            case Ipv4Addressing ipv4 -> of(ipv4.traffic(), filter);
            case Ipv6Addressing ipv6 -> of(ipv6.traffic(), filter);
            case Ipv6InIpv4Addressing mixed -> of(mixed.traffic(), filter);
        };
    }

    private static TrafficConditions of(Ipv4Traffic traffic, Optional<PointToPointFilter> filter) {
        return new TrafficConditions(
                false,
                filter.isPresent(),
                isVirtual(traffic),
                new SideAddresses.OfIpv4(traffic.local().addresses()),
                new SideAddresses.OfIpv4(traffic.remote().addresses()),
                filter.map(TrafficConditions::others).orElse(List.of()));
    }

    private static TrafficConditions of(Ipv6Traffic traffic, Optional<PointToPointFilter> filter) {
        return new TrafficConditions(
                true,
                filter.isPresent(),
                isVirtual(traffic),
                new SideAddresses.OfIpv6(traffic.local().addresses()),
                new SideAddresses.OfIpv6(traffic.remote().addresses()),
                filter.map(TrafficConditions::others).orElse(List.of()));
    }

    private static boolean isVirtual(Ipv4Traffic traffic) {
        return switch (traffic) {
            case Ipv4VirtualInterface ignored -> true;
            case Ipv4PointToPoint ignored -> false;
            case Ipv4SiteToSite ignored -> false;
        };
    }

    private static boolean isVirtual(Ipv6Traffic traffic) {
        return switch (traffic) {
            case Ipv6VirtualInterface ignored -> true;
            case Ipv6PointToPoint ignored -> false;
            case Ipv6SiteToSite ignored -> false;
        };
    }

    private static List<FilterCondition> others(PointToPointFilter filter) {
        List<FilterCondition> conditions = new ArrayList<>();
        switch (filter) {
            case IcmpFilter icmp -> {
                conditions.add(FilterCondition.of(
                        PacketField.PROTOCOL, List.of(icmp.version().protocol())));
                FilterCondition.ofAny(PacketField.ICMP_TYPE, icmp.types()).ifPresent(conditions::add);
                FilterCondition.ofAny(PacketField.ICMP_CODE, icmp.codes()).ifPresent(conditions::add);
            }
            case TransportFilter transport -> {
                FilterCondition.ofAny(PacketField.PROTOCOL, transport.protocols())
                        .ifPresent(conditions::add);
                FilterCondition.ofAny(PacketField.LOCAL_PORT, transport.localPorts())
                        .ifPresent(conditions::add);
                FilterCondition.ofAny(PacketField.REMOTE_PORT, transport.remotePorts())
                        .ifPresent(conditions::add);
            }
        }
        FilterCondition.ofAny(PacketField.LOCAL_INTERFACE, filter.localInterfaces())
                .ifPresent(conditions::add);
        FilterCondition.ofAny(PacketField.NETWORK_PROFILE, filter.profiles()).ifPresent(conditions::add);
        FilterCondition.ofAny(PacketField.SECURITY_REALM, filter.realms()).ifPresent(conditions::add);
        return List.copyOf(conditions);
    }

    /** The conditions on the addresses, under the names that a layer has for them. */
    List<FilterCondition> addresses(AddressField localName, AddressField remoteName) {
        List<FilterCondition> conditions = new ArrayList<>();
        local.condition(localName).ifPresent(conditions::add);
        remote.condition(remoteName).ifPresent(conditions::add);
        return List.copyOf(conditions);
    }

    /** All conditions, under the names of the transport layers. */
    List<FilterCondition> all() {
        List<FilterCondition> conditions = new ArrayList<>(addresses(AddressField.LOCAL, AddressField.REMOTE));
        conditions.addAll(others);
        return List.copyOf(conditions);
    }
}
