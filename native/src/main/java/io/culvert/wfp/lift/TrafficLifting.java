package io.culvert.wfp.lift;

import io.culvert.model.Addressing;
import io.culvert.model.Ipv4Addressing;
import io.culvert.model.Ipv4PointToPoint;
import io.culvert.model.Ipv4SiteToSite;
import io.culvert.model.Ipv6Addressing;
import io.culvert.model.Ipv6PointToPoint;
import io.culvert.model.Ipv6SiteToSite;
import io.culvert.model.TransportFilter;
import io.culvert.net.Ipv4LocalSide;
import io.culvert.net.Ipv4Match;
import io.culvert.net.Ipv4RemoteSide;
import io.culvert.net.Ipv6LocalSide;
import io.culvert.net.Ipv6Match;
import io.culvert.net.Ipv6RemoteSide;
import io.culvert.wfp.Ipv4Endpoints;
import io.culvert.wfp.Ipv6Endpoints;
import io.culvert.wfp.TunnelEndpoints;
import io.culvert.wfp.UnknownPolicyException;
import io.culvert.wfp.image.CallArguments;
import io.culvert.wfp.image.ImageReader;
import io.culvert.wfp.image.StructView;
import io.culvert.wfp.layout.sdk.FWPM_FILTER_CONDITION0;
import io.culvert.wfp.layout.sdk.FWPM_TUNNEL_FLAG;
import io.culvert.wfp.layout.sdk.Guids;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Reads the flags and the filter conditions. */
final class TrafficLifting {

    private static final Set<UUID> ADDRESSES =
            Set.of(Guids.FWPM_CONDITION_IP_LOCAL_ADDRESS, Guids.FWPM_CONDITION_IP_REMOTE_ADDRESS);
    private static final Set<UUID> TRANSPORT = Set.of(
            Guids.FWPM_CONDITION_IP_PROTOCOL, Guids.FWPM_CONDITION_IP_LOCAL_PORT, Guids.FWPM_CONDITION_IP_REMOTE_PORT);

    private final boolean pointToPoint;
    private final List<StructView> conditions;

    TrafficLifting(ImageReader reader, CallArguments arguments) {
        pointToPoint = pointToPoint(arguments.flags());
        conditions = IntStream.range(0, arguments.numFilterConditions())
                .mapToObj(index -> new StructView(
                        reader, reader.element(arguments.filterConditions(), FWPM_FILTER_CONDITION0.LAYOUT, index)))
                .toList();
        requireKnownAndGrouped();
    }

    Addressing addressing(TunnelEndpoints ends) {
        if (ends instanceof Ipv4Endpoints ipv4) {
            List<Ipv4Match> local = all(Guids.FWPM_CONDITION_IP_LOCAL_ADDRESS, ConditionValueLifting::ipv4);
            List<Ipv4Match> remote = all(Guids.FWPM_CONDITION_IP_REMOTE_ADDRESS, ConditionValueLifting::ipv4);
            Ipv4LocalSide here = new Ipv4LocalSide(local);
            Ipv4RemoteSide there = new Ipv4RemoteSide(remote);
            return Ipv4Addressing.of(
                    ipv4.local(),
                    ipv4.remote(),
                    pointToPoint ? new Ipv4PointToPoint(here, there, filter()) : new Ipv4SiteToSite(here, there));
        }
        Ipv6Endpoints ipv6 = (Ipv6Endpoints) ends;
        List<Ipv6Match> local = all(Guids.FWPM_CONDITION_IP_LOCAL_ADDRESS, ConditionValueLifting::ipv6);
        List<Ipv6Match> remote = all(Guids.FWPM_CONDITION_IP_REMOTE_ADDRESS, ConditionValueLifting::ipv6);
        Ipv6LocalSide here = new Ipv6LocalSide(local);
        Ipv6RemoteSide there = new Ipv6RemoteSide(remote);
        return Ipv6Addressing.of(
                ipv6.local(),
                ipv6.remote(),
                pointToPoint ? new Ipv6PointToPoint(here, there, filter()) : new Ipv6SiteToSite(here, there));
    }

    private TransportFilter filter() {
        return TransportFilter.builder()
                .protocols(all(Guids.FWPM_CONDITION_IP_PROTOCOL, ConditionValueLifting::protocol))
                .localPorts(all(Guids.FWPM_CONDITION_IP_LOCAL_PORT, ConditionValueLifting::port))
                .remotePorts(all(Guids.FWPM_CONDITION_IP_REMOTE_PORT, ConditionValueLifting::port))
                .build();
    }

    private <T> List<T> all(UUID field, Function<StructView, ? extends T> value) {
        return conditions.stream()
                .filter(condition -> field(condition).equals(field))
                .<T>map(value)
                .toList();
    }

    private static boolean pointToPoint(int flags) {
        if (flags == FWPM_TUNNEL_FLAG.FWPM_TUNNEL_FLAG_POINT_TO_POINT) {
            return true;
        }
        if (flags != 0) {
            throw new UnknownPolicyException(
                    "flags",
                    FWPM_TUNNEL_FLAG.TABLE.describe(Integer.toUnsignedLong(flags)),
                    "FWPM_TUNNEL_FLAG_POINT_TO_POINT or none");
        }
        return false;
    }

    /** Conditions on one field are alternatives only next to each other; apart, the documents do not say what they are. */
    private void requireKnownAndGrouped() {
        Set<UUID> done = new HashSet<>();
        UUID current = null;
        for (StructView condition : conditions) {
            UUID field = field(condition);
            if (!ADDRESSES.contains(field) && !(pointToPoint && TRANSPORT.contains(field))) {
                throw new UnknownPolicyException(
                        FWPM_FILTER_CONDITION0.fieldKey.path(),
                        Guids.TABLE.describe(field),
                        pointToPoint ? "addresses, protocol and ports" : "addresses, without the point-to-point flag");
            }
            if (!field.equals(current) && !done.add(field)) {
                throw new UnknownPolicyException(
                        FWPM_FILTER_CONDITION0.fieldKey.path(),
                        Guids.TABLE.describe(field) + " in two places",
                        "conditions on one field next to each other");
            }
            current = field;
        }
    }

    private static UUID field(StructView condition) {
        return condition.guid(FWPM_FILTER_CONDITION0.fieldKey);
    }
}
