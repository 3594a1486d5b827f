package io.culvert.wfp.compile.lower;

import io.culvert.net.FieldMatch;
import io.culvert.net.Ipv4Match;
import io.culvert.net.Ipv6Match;
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
import io.culvert.wfp.image.build.ImageBuilder;
import io.culvert.wfp.layout.sdk.FWPM_FILTER_CONDITION0;
import io.culvert.wfp.layout.sdk.FWPM_TUNNEL_FLAG;
import io.culvert.wfp.layout.sdk.Guids;
import java.util.List;
import java.util.UUID;

/**
 * Puts the filter conditions. The platform treats conditions on one field as alternatives only if they are adjacent, so
 * they are grouped by field.
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

    private ConditionLowering(ImageBuilder image, Ipv4Traffic traffic) {
        this.image = image;
        this.localIpv4 = traffic.local().addresses();
        this.remoteIpv4 = traffic.remote().addresses();
        this.localIpv6 = List.of();
        this.remoteIpv6 = List.of();
        this.filter = traffic.pointToPointFilter().orElse(TransportFilter.EVERYTHING);
        this.flags = flags(traffic);
    }

    private ConditionLowering(ImageBuilder image, Ipv6Traffic traffic) {
        this.image = image;
        this.localIpv4 = List.of();
        this.remoteIpv4 = List.of();
        this.localIpv6 = traffic.local().addresses();
        this.remoteIpv6 = traffic.remote().addresses();
        this.filter = traffic.pointToPointFilter().orElse(TransportFilter.EVERYTHING);
        this.flags = flags(traffic);
    }

    static ConditionLowering of(ImageBuilder image, Addressing addressing) {
        return switch (addressing) {
            case Ipv4Addressing ipv4 -> new ConditionLowering(image, ipv4.traffic());
            case Ipv6Addressing ipv6 -> new ConditionLowering(image, ipv6.traffic());
            case Ipv6InIpv4Addressing carried -> new ConditionLowering(image, carried.traffic());
        };
    }

    private static int flags(Ipv4Traffic traffic) {
        return switch (traffic) {
            case Ipv4SiteToSite ignored -> 0;
            case Ipv4PointToPoint ignored -> FWPM_TUNNEL_FLAG.FWPM_TUNNEL_FLAG_POINT_TO_POINT;
            case Ipv4VirtualInterface virtual ->
                FWPM_TUNNEL_FLAG.FWPM_TUNNEL_FLAG_ENABLE_VIRTUAL_IF_TUNNELING | flags(virtual.carried());
        };
    }

    private static int flags(Ipv6Traffic traffic) {
        return switch (traffic) {
            case Ipv6SiteToSite ignored -> 0;
            case Ipv6PointToPoint ignored -> FWPM_TUNNEL_FLAG.FWPM_TUNNEL_FLAG_POINT_TO_POINT;
            case Ipv6VirtualInterface virtual ->
                FWPM_TUNNEL_FLAG.FWPM_TUNNEL_FLAG_ENABLE_VIRTUAL_IF_TUNNELING | flags(virtual.carried());
        };
    }

    /** The flags of the call. */
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
        return places
                + switch (filter) {
                    case TransportFilter transport ->
                        transport.protocols().size()
                                + transport.localPorts().size()
                                + transport.remotePorts().size();
                    // The protocol is one condition more.
                    case IcmpFilter icmp ->
                        1 + icmp.types().size() + icmp.codes().size();
                };
    }

    /** An array of {@code FWPM_FILTER_CONDITION0}. */
    int lower() {
        // RPC refuses a null pointer here, also with a count of 0.
        int first = image.allocate(FWPM_FILTER_CONDITION0.LAYOUT, Math.max(count(), 1));
        next = first;
        ipv4(Guids.FWPM_CONDITION_IP_LOCAL_ADDRESS, localIpv4);
        ipv6(Guids.FWPM_CONDITION_IP_LOCAL_ADDRESS, localIpv6);
        ipv4(Guids.FWPM_CONDITION_IP_REMOTE_ADDRESS, remoteIpv4);
        ipv6(Guids.FWPM_CONDITION_IP_REMOTE_ADDRESS, remoteIpv6);
        switch (filter) {
            case TransportFilter transport -> transport(transport);
            case IcmpFilter icmp -> icmp(icmp);
        }
        conditions(Guids.FWPM_CONDITION_IP_LOCAL_INTERFACE, filter.localInterfaces(), MatchLowering::localInterface);
        conditions(Guids.FWPM_CONDITION_CURRENT_PROFILE_ID, filter.profiles(), MatchLowering::profile);
        conditions(Guids.FWPM_CONDITION_IPSEC_SECURITY_REALM_ID, filter.realms(), MatchLowering::realm);
        return first;
    }

    /** A loop of its own: the addresses are most conditions, and a call through {@link Row} would not be inlined. */
    private void ipv4(UUID field, List<Ipv4Match> matches) {
        for (int i = 0; i < matches.size(); i++) {
            MatchLowering.ipv4(image, condition(field), matches.get(i));
        }
    }

    /** A loop of its own, as that of IPv4. */
    private void ipv6(UUID field, List<Ipv6Match> matches) {
        for (int i = 0; i < matches.size(); i++) {
            MatchLowering.ipv6(image, condition(field), matches.get(i));
        }
    }

    private void transport(TransportFilter transport) {
        conditions(Guids.FWPM_CONDITION_IP_PROTOCOL, transport.protocols(), MatchLowering::protocol);
        conditions(Guids.FWPM_CONDITION_IP_LOCAL_PORT, transport.localPorts(), MatchLowering::port);
        conditions(Guids.FWPM_CONDITION_IP_REMOTE_PORT, transport.remotePorts(), MatchLowering::port);
    }

    /** The type and the code have the keys of the two ports; the protocol selects their meaning. */
    private void icmp(IcmpFilter icmp) {
        MatchLowering.protocol(
                image,
                condition(Guids.FWPM_CONDITION_IP_PROTOCOL),
                icmp.version().protocol());
        conditions(Guids.FWPM_CONDITION_ICMP_TYPE, icmp.types(), MatchLowering::icmpType);
        conditions(Guids.FWPM_CONDITION_ICMP_CODE, icmp.codes(), MatchLowering::icmpCode);
    }

    /** Puts one match into a condition. */
    @FunctionalInterface
    private interface Row<M extends FieldMatch<?>> {

        void put(ImageBuilder image, int condition, M match);
    }

    private <M extends FieldMatch<?>> void conditions(UUID field, List<M> matches, Row<M> row) {
        // By index: most fields have no match, and an iterator for each would be garbage.
        for (int i = 0; i < matches.size(); i++) {
            row.put(image, condition(field), matches.get(i));
        }
    }

    private int condition(UUID field) {
        int condition = next;
        next = image.element(condition, FWPM_FILTER_CONDITION0.LAYOUT, 1);
        image.putGuid(condition, FWPM_FILTER_CONDITION0.fieldKey, field);
        return condition;
    }
}
