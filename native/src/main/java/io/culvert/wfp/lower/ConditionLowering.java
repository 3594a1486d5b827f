package io.culvert.wfp.lower;

import io.culvert.model.Addressing;
import io.culvert.model.Ipv4Addressing;
import io.culvert.model.Ipv4PointToPoint;
import io.culvert.model.Ipv4Traffic;
import io.culvert.model.Ipv6Addressing;
import io.culvert.model.Ipv6PointToPoint;
import io.culvert.model.Ipv6Traffic;
import io.culvert.model.TransportFilter;
import io.culvert.net.IpProtocol;
import io.culvert.net.Ipv4Match;
import io.culvert.net.Ipv6Match;
import io.culvert.net.PortMatch;
import io.culvert.wfp.image.ImageBuilder;
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
    private final TransportFilter filter;
    private final int flags;
    private int next;

    ConditionLowering(ImageBuilder image, Addressing addressing) {
        this.image = image;
        Object traffic;
        if (addressing instanceof Ipv4Addressing ipv4) {
            Ipv4Traffic ipv4Traffic = ipv4.traffic();
            traffic = ipv4Traffic;
            localIpv4 = ipv4Traffic.local().addresses();
            remoteIpv4 = ipv4Traffic.remote().addresses();
            localIpv6 = List.of();
            remoteIpv6 = List.of();
        } else {
            Ipv6Traffic ipv6Traffic = ((Ipv6Addressing) addressing).traffic();
            traffic = ipv6Traffic;
            localIpv4 = List.of();
            remoteIpv4 = List.of();
            localIpv6 = ipv6Traffic.local().addresses();
            remoteIpv6 = ipv6Traffic.remote().addresses();
        }
        if (traffic instanceof Ipv4PointToPoint ipv4) {
            filter = (TransportFilter) ipv4.filter();
        } else if (traffic instanceof Ipv6PointToPoint ipv6) {
            filter = (TransportFilter) ipv6.filter();
        } else {
            filter = TransportFilter.EVERYTHING;
        }
        boolean pointToPoint = traffic instanceof Ipv4PointToPoint || traffic instanceof Ipv6PointToPoint;
        flags = pointToPoint ? FWPM_TUNNEL_FLAG.FWPM_TUNNEL_FLAG_POINT_TO_POINT : 0;
    }

    int flags() {
        return flags;
    }

    int count() {
        return localIpv4.size()
                + remoteIpv4.size()
                + localIpv6.size()
                + remoteIpv6.size()
                + filter.protocols().size()
                + filter.localPorts().size()
                + filter.remotePorts().size();
    }

    /** An array of {@code FWPM_FILTER_CONDITION0}. */
    int lower() {
        // Never null, not even for none: the pointer is one of those that RPC refuses to be null, whatever the count.
        int first = image.allocate(FWPM_FILTER_CONDITION0.LAYOUT, Math.max(count(), 1));
        next = first;
        for (Ipv4Match match : localIpv4) {
            ConditionValues.ipv4(image, condition(Guids.FWPM_CONDITION_IP_LOCAL_ADDRESS), match);
        }
        for (Ipv6Match match : localIpv6) {
            ConditionValues.ipv6(image, condition(Guids.FWPM_CONDITION_IP_LOCAL_ADDRESS), match);
        }
        for (Ipv4Match match : remoteIpv4) {
            ConditionValues.ipv4(image, condition(Guids.FWPM_CONDITION_IP_REMOTE_ADDRESS), match);
        }
        for (Ipv6Match match : remoteIpv6) {
            ConditionValues.ipv6(image, condition(Guids.FWPM_CONDITION_IP_REMOTE_ADDRESS), match);
        }
        for (IpProtocol protocol : filter.protocols()) {
            ConditionValues.protocol(image, condition(Guids.FWPM_CONDITION_IP_PROTOCOL), protocol);
        }
        for (PortMatch match : filter.localPorts()) {
            ConditionValues.port(image, condition(Guids.FWPM_CONDITION_IP_LOCAL_PORT), match);
        }
        for (PortMatch match : filter.remotePorts()) {
            ConditionValues.port(image, condition(Guids.FWPM_CONDITION_IP_REMOTE_PORT), match);
        }
        return first;
    }

    private int condition(UUID field) {
        int condition = next;
        next = image.element(condition, FWPM_FILTER_CONDITION0.LAYOUT, 1);
        image.putGuid(condition, FWPM_FILTER_CONDITION0.fieldKey, field);
        return condition;
    }
}
