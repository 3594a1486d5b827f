package io.culvert.wfp.compile.lower;

import io.culvert.net.IcmpCodeMatch;
import io.culvert.net.IcmpTypeMatch;
import io.culvert.net.InterfaceMatch;
import io.culvert.net.Ipv4Match;
import io.culvert.net.Ipv6Match;
import io.culvert.net.PortMatch;
import io.culvert.net.ProfileMatch;
import io.culvert.net.ProtocolMatch;
import io.culvert.net.RealmMatch;
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
import io.culvert.wfp.image.build.ImageBuilder;
import io.culvert.wfp.layout.sdk.FWPM_FILTER_CONDITION0;
import io.culvert.wfp.layout.sdk.FWPM_TUNNEL_FLAG;
import io.culvert.wfp.layout.sdk.Guids;
import java.util.List;
import java.util.UUID;

/**
 * Which packets. Conditions on one field stand next to each other: only then are they alternatives to the platform.
 */
final class ConditionLowering {

    private final ImageBuilder image;
    private final List<Ipv4Match> localIpv4;
    private final List<Ipv4Match> remoteIpv4;
    private final List<Ipv6Match> localIpv6;
    private final List<Ipv6Match> remoteIpv6;
    private final PointToPointFilter filter;
    private final int flags;
    private int next;

    ConditionLowering(ImageBuilder image, Addressing addressing) {
        this.image = image;
        if (addressing instanceof Ipv4Addressing ipv4) {
            Ipv4Traffic traffic = ipv4.traffic();
            localIpv4 = traffic.local().addresses();
            remoteIpv4 = traffic.remote().addresses();
            localIpv6 = List.of();
            remoteIpv6 = List.of();
            Ipv4Traffic carried = traffic instanceof Ipv4VirtualInterface virtual ? virtual.carried() : traffic;
            filter = carried instanceof Ipv4PointToPoint some ? some.filter() : TransportFilter.EVERYTHING;
            flags = flags(carried instanceof Ipv4PointToPoint, traffic instanceof Ipv4VirtualInterface);
        } else {
            Ipv6Traffic traffic = ipv6Traffic(addressing);
            localIpv4 = List.of();
            remoteIpv4 = List.of();
            localIpv6 = traffic.local().addresses();
            remoteIpv6 = traffic.remote().addresses();
            Ipv6Traffic carried = traffic instanceof Ipv6VirtualInterface virtual ? virtual.carried() : traffic;
            filter = carried instanceof Ipv6PointToPoint some ? some.filter() : TransportFilter.EVERYTHING;
            flags = flags(carried instanceof Ipv6PointToPoint, traffic instanceof Ipv6VirtualInterface);
        }
    }

    private static Ipv6Traffic ipv6Traffic(Addressing addressing) {
        return addressing instanceof Ipv6Addressing ipv6
                ? ipv6.traffic()
                : ((Ipv6InIpv4Addressing) addressing).traffic();
    }

    private static int flags(boolean pointToPoint, boolean virtualInterface) {
        return (pointToPoint ? FWPM_TUNNEL_FLAG.FWPM_TUNNEL_FLAG_POINT_TO_POINT : 0)
                | (virtualInterface ? FWPM_TUNNEL_FLAG.FWPM_TUNNEL_FLAG_ENABLE_VIRTUAL_IF_TUNNELING : 0);
    }

    int flags() {
        return flags;
    }

    int count() {
        return localIpv4.size() + remoteIpv4.size() + localIpv6.size() + remoteIpv6.size() + filterCount();
    }

    private int filterCount() {
        int places = filter.localInterfaces().size()
                + filter.profiles().size()
                + filter.realms().size();
        return filter instanceof TransportFilter transport
                ? places
                        + transport.protocols().size()
                        + transport.localPorts().size()
                        + transport.remotePorts().size()
                : places + icmpCount((IcmpFilter) filter);
    }

    /** One of them is the protocol. */
    private static int icmpCount(IcmpFilter icmp) {
        return 1 + icmp.types().size() + icmp.codes().size();
    }

    /** An array of {@code FWPM_FILTER_CONDITION0}. */
    int lower() {
        // Never null, not even for none: the pointer is one of those that RPC refuses to be null, whatever the count.
        int first = image.allocate(FWPM_FILTER_CONDITION0.LAYOUT, Math.max(count(), 1));
        next = first;
        addresses();
        if (filter instanceof TransportFilter transport) {
            transport(transport);
        } else {
            icmp((IcmpFilter) filter);
        }
        places();
        return first;
    }

    private void addresses() {
        for (Ipv4Match match : localIpv4) {
            AddressMatches.ipv4(image, condition(Guids.FWPM_CONDITION_IP_LOCAL_ADDRESS), match);
        }
        for (Ipv6Match match : localIpv6) {
            AddressMatches.ipv6(image, condition(Guids.FWPM_CONDITION_IP_LOCAL_ADDRESS), match);
        }
        for (Ipv4Match match : remoteIpv4) {
            AddressMatches.ipv4(image, condition(Guids.FWPM_CONDITION_IP_REMOTE_ADDRESS), match);
        }
        for (Ipv6Match match : remoteIpv6) {
            AddressMatches.ipv6(image, condition(Guids.FWPM_CONDITION_IP_REMOTE_ADDRESS), match);
        }
    }

    private void transport(TransportFilter transport) {
        for (ProtocolMatch match : transport.protocols()) {
            TransportMatches.protocol(image, condition(Guids.FWPM_CONDITION_IP_PROTOCOL), match);
        }
        for (PortMatch match : transport.localPorts()) {
            TransportMatches.port(image, condition(Guids.FWPM_CONDITION_IP_LOCAL_PORT), match);
        }
        for (PortMatch match : transport.remotePorts()) {
            TransportMatches.port(image, condition(Guids.FWPM_CONDITION_IP_REMOTE_PORT), match);
        }
    }

    /** Type and code share their keys with the ports: the protocol says which is meant. */
    private void icmp(IcmpFilter icmp) {
        TransportMatches.protocol(
                image,
                condition(Guids.FWPM_CONDITION_IP_PROTOCOL),
                icmp.version().protocol());
        for (IcmpTypeMatch match : icmp.types()) {
            TransportMatches.icmpType(image, condition(Guids.FWPM_CONDITION_ICMP_TYPE), match);
        }
        for (IcmpCodeMatch match : icmp.codes()) {
            TransportMatches.icmpCode(image, condition(Guids.FWPM_CONDITION_ICMP_CODE), match);
        }
    }

    private void places() {
        for (InterfaceMatch match : filter.localInterfaces()) {
            OriginMatches.localInterface(image, condition(Guids.FWPM_CONDITION_IP_LOCAL_INTERFACE), match);
        }
        for (ProfileMatch match : filter.profiles()) {
            OriginMatches.profile(image, condition(Guids.FWPM_CONDITION_CURRENT_PROFILE_ID), match);
        }
        for (RealmMatch match : filter.realms()) {
            OriginMatches.realm(image, condition(Guids.FWPM_CONDITION_IPSEC_SECURITY_REALM_ID), match);
        }
    }

    private int condition(UUID field) {
        int condition = next;
        next = image.element(condition, FWPM_FILTER_CONDITION0.LAYOUT, 1);
        image.putGuid(condition, FWPM_FILTER_CONDITION0.fieldKey, field);
        return condition;
    }
}
