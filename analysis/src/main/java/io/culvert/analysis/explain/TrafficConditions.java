package io.culvert.analysis.explain;

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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a policy says about its traffic, whatever family and kind it is of.
 *
 * @param ipv6 whether the packets are of IPv6
 * @param pointToPoint whether the call has the point-to-point flag
 * @param virtual whether they go through a virtual interface
 * @param local local addresses; none for any
 * @param remote remote addresses; none for any
 * @param others conditions on other fields
 */
record TrafficConditions(
        boolean ipv6,
        boolean pointToPoint,
        boolean virtual,
        List<?> local,
        List<?> remote,
        List<FilterCondition> others) {

    static TrafficConditions of(Addressing addressing) {
        if (addressing instanceof Ipv4Addressing ipv4) {
            return of(ipv4.traffic());
        }
        return addressing instanceof Ipv6Addressing ipv6
                ? of(ipv6.traffic())
                : of(((Ipv6InIpv4Addressing) addressing).traffic());
    }

    private static TrafficConditions of(Ipv4Traffic traffic) {
        Ipv4Traffic carried = traffic instanceof Ipv4VirtualInterface virtual ? virtual.carried() : traffic;
        Optional<PointToPointFilter> filter = carried instanceof Ipv4PointToPoint pointToPoint
                ? Optional.of(pointToPoint.filter())
                : Optional.empty();
        return new TrafficConditions(
                false,
                filter.isPresent(),
                traffic instanceof Ipv4VirtualInterface,
                carried.local().addresses(),
                carried.remote().addresses(),
                filter.map(TrafficConditions::others).orElse(List.of()));
    }

    private static TrafficConditions of(Ipv6Traffic traffic) {
        Ipv6Traffic carried = traffic instanceof Ipv6VirtualInterface virtual ? virtual.carried() : traffic;
        Optional<PointToPointFilter> filter = carried instanceof Ipv6PointToPoint pointToPoint
                ? Optional.of(pointToPoint.filter())
                : Optional.empty();
        return new TrafficConditions(
                true,
                filter.isPresent(),
                traffic instanceof Ipv6VirtualInterface,
                carried.local().addresses(),
                carried.remote().addresses(),
                filter.map(TrafficConditions::others).orElse(List.of()));
    }

    private static List<FilterCondition> others(PointToPointFilter filter) {
        List<FilterCondition> conditions = new ArrayList<>();
        if (filter instanceof IcmpFilter icmp) {
            add(conditions, ConditionField.PROTOCOL, List.of(icmp.version().protocol()));
            add(conditions, ConditionField.ICMP_TYPE, icmp.types());
            add(conditions, ConditionField.ICMP_CODE, icmp.codes());
        } else if (filter instanceof TransportFilter transport) {
            add(conditions, ConditionField.PROTOCOL, transport.protocols());
            add(conditions, ConditionField.LOCAL_PORT, transport.localPorts());
            add(conditions, ConditionField.REMOTE_PORT, transport.remotePorts());
        }
        add(conditions, ConditionField.LOCAL_INTERFACE, filter.localInterfaces());
        add(conditions, ConditionField.NETWORK_PROFILE, filter.profiles());
        add(conditions, ConditionField.SECURITY_REALM, filter.realms());
        return List.copyOf(conditions);
    }

    /** Addresses under the names that a layer has for them. */
    List<FilterCondition> addresses(ConditionField localName, ConditionField remoteName) {
        List<FilterCondition> conditions = new ArrayList<>();
        add(conditions, localName, local);
        add(conditions, remoteName, remote);
        return List.copyOf(conditions);
    }

    /** Everything, under the names of the transport layers. */
    List<FilterCondition> all() {
        List<FilterCondition> conditions =
                new ArrayList<>(addresses(ConditionField.LOCAL_ADDRESS, ConditionField.REMOTE_ADDRESS));
        conditions.addAll(others);
        return List.copyOf(conditions);
    }

    private static void add(List<FilterCondition> conditions, ConditionField field, List<?> anyOf) {
        if (!anyOf.isEmpty()) {
            conditions.add(new FilterCondition(field, anyOf));
        }
    }
}
