package io.culvert.wfp.compile.lift;

import io.culvert.net.IcmpVersion;
import io.culvert.net.InterfaceMatch;
import io.culvert.net.Ipv4LocalSide;
import io.culvert.net.Ipv4RemoteSide;
import io.culvert.net.Ipv6LocalSide;
import io.culvert.net.Ipv6RemoteSide;
import io.culvert.net.ProfileMatch;
import io.culvert.net.ProtocolMatch;
import io.culvert.net.RealmMatch;
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
import io.culvert.wfp.error.UnknownPolicyException;
import io.culvert.wfp.image.CallArguments;
import io.culvert.wfp.image.build.ImageReader;
import io.culvert.wfp.image.build.StructView;
import io.culvert.wfp.layout.sdk.FWPM_FILTER_CONDITION0;
import io.culvert.wfp.layout.sdk.FWPM_TUNNEL_FLAG;
import io.culvert.wfp.layout.sdk.Guids;
import io.culvert.wfp.session.Ipv4Endpoints;
import io.culvert.wfp.session.Ipv6Endpoints;
import io.culvert.wfp.session.Ipv6InIpv4Endpoints;
import io.culvert.wfp.session.TunnelEndpoints;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Lifts the flags of the call and the filter conditions. */
final class TrafficLifting {

    private static final Set<UUID> ADDRESSES =
            Set.of(Guids.FWPM_CONDITION_IP_LOCAL_ADDRESS, Guids.FWPM_CONDITION_IP_REMOTE_ADDRESS);
    private static final Set<UUID> OTHERS = Set.of(
            Guids.FWPM_CONDITION_IP_PROTOCOL,
            Guids.FWPM_CONDITION_IP_LOCAL_PORT,
            Guids.FWPM_CONDITION_IP_REMOTE_PORT,
            Guids.FWPM_CONDITION_IP_LOCAL_INTERFACE,
            Guids.FWPM_CONDITION_CURRENT_PROFILE_ID,
            Guids.FWPM_CONDITION_IPSEC_SECURITY_REALM_ID);

    private final boolean pointToPoint;
    private final boolean virtualInterface;
    private final List<StructView> conditions;

    TrafficLifting(ImageReader reader, CallArguments arguments) {
        FlagReader flags = FlagReader.of("flags", Optional.of(FWPM_TUNNEL_FLAG.TABLE), arguments.flags());
        pointToPoint = flags.take(FWPM_TUNNEL_FLAG.FWPM_TUNNEL_FLAG_POINT_TO_POINT);
        virtualInterface = flags.take(FWPM_TUNNEL_FLAG.FWPM_TUNNEL_FLAG_ENABLE_VIRTUAL_IF_TUNNELING);
        flags.requireNoMore("point to point, virtual interface, both or neither");
        conditions = IntStream.range(0, arguments.numFilterConditions())
                .mapToObj(index -> new StructView(
                        reader, reader.element(arguments.filterConditions(), FWPM_FILTER_CONDITION0.LAYOUT, index)))
                .toList();
        requireKnownAndGrouped();
    }

    Addressing addressing(TunnelEndpoints ends) {
        return switch (ends) {
            case Ipv4Endpoints ipv4 -> Ipv4Addressing.of(ipv4.local(), ipv4.remote(), ipv4());
            case Ipv6Endpoints ipv6 -> Ipv6Addressing.of(ipv6.local(), ipv6.remote(), ipv6());
            case Ipv6InIpv4Endpoints mixed -> Ipv6InIpv4Addressing.of(mixed.local(), mixed.remote(), ipv6());
        };
    }

    private Ipv4Traffic ipv4() {
        Ipv4LocalSide local = new Ipv4LocalSide(all(Guids.FWPM_CONDITION_IP_LOCAL_ADDRESS, MatchLifting::ipv4));
        Ipv4RemoteSide remote = new Ipv4RemoteSide(all(Guids.FWPM_CONDITION_IP_REMOTE_ADDRESS, MatchLifting::ipv4));
        Ipv4Traffic traffic =
                pointToPoint ? new Ipv4PointToPoint(local, remote, filter()) : new Ipv4SiteToSite(local, remote);
        return virtualInterface ? new Ipv4VirtualInterface(traffic) : traffic;
    }

    private Ipv6Traffic ipv6() {
        Ipv6LocalSide local = new Ipv6LocalSide(all(Guids.FWPM_CONDITION_IP_LOCAL_ADDRESS, MatchLifting::ipv6));
        Ipv6RemoteSide remote = new Ipv6RemoteSide(all(Guids.FWPM_CONDITION_IP_REMOTE_ADDRESS, MatchLifting::ipv6));
        Ipv6Traffic traffic =
                pointToPoint ? new Ipv6PointToPoint(local, remote, filter()) : new Ipv6SiteToSite(local, remote);
        return virtualInterface ? new Ipv6VirtualInterface(traffic) : traffic;
    }

    private PointToPointFilter filter() {
        List<ProtocolMatch> protocols = all(Guids.FWPM_CONDITION_IP_PROTOCOL, MatchLifting.PROTOCOL::match);
        List<InterfaceMatch> interfaces = all(Guids.FWPM_CONDITION_IP_LOCAL_INTERFACE, MatchLifting.INTERFACE::match);
        List<ProfileMatch> profiles = all(Guids.FWPM_CONDITION_CURRENT_PROFILE_ID, MatchLifting.PROFILE::match);
        List<RealmMatch> realms = all(Guids.FWPM_CONDITION_IPSEC_SECURITY_REALM_ID, MatchLifting.REALM::match);
        Optional<IcmpVersion> icmp = icmp(protocols);
        if (icmp.isPresent()) {
            return IcmpFilter.builder()
                    .version(icmp.get())
                    .types(all(Guids.FWPM_CONDITION_IP_LOCAL_PORT, MatchLifting.ICMP_TYPE::match))
                    .codes(all(Guids.FWPM_CONDITION_IP_REMOTE_PORT, MatchLifting.ICMP_CODE::match))
                    .localInterfaces(interfaces)
                    .profiles(profiles)
                    .realms(realms)
                    .build();
        }
        return TransportFilter.builder()
                .protocols(protocols)
                .localPorts(all(Guids.FWPM_CONDITION_IP_LOCAL_PORT, MatchLifting.PORT::match))
                .remotePorts(all(Guids.FWPM_CONDITION_IP_REMOTE_PORT, MatchLifting.PORT::match))
                .localInterfaces(interfaces)
                .profiles(profiles)
                .realms(realms)
                .build();
    }

    /** The type and the code have the keys of the two ports; the protocol selects their meaning. */
    private Optional<IcmpVersion> icmp(List<ProtocolMatch> protocols) {
        boolean ports = conditions.stream()
                .map(TrafficLifting::field)
                .anyMatch(field -> field.equals(Guids.FWPM_CONDITION_IP_LOCAL_PORT)
                        || field.equals(Guids.FWPM_CONDITION_IP_REMOTE_PORT));
        return Stream.of(IcmpVersion.values())
                .filter(version -> ports && protocols.equals(List.of(version.protocol())))
                .findFirst();
    }

    private <T> List<T> all(UUID field, Function<StructView, ? extends T> value) {
        return conditions.stream()
                .filter(condition -> field(condition).equals(field))
                .<T>map(value)
                .toList();
    }

    /** Adjacent conditions on one field are alternatives. The meaning of conditions that are apart is not documented. */
    private void requireKnownAndGrouped() {
        Set<UUID> done = new HashSet<>();
        UUID current = null;
        for (StructView condition : conditions) {
            UUID field = field(condition);
            if (!ADDRESSES.contains(field) && !(pointToPoint && OTHERS.contains(field))) {
                throw new UnknownPolicyException(
                        FWPM_FILTER_CONDITION0.fieldKey.path(),
                        Guids.TABLE.describe(field),
                        pointToPoint ? "the fields of the IPsec layers" : "addresses, without the point-to-point flag");
            }
            if (!field.equals(current) && !done.add(field)) {
                throw new UnknownPolicyException(
                        FWPM_FILTER_CONDITION0.fieldKey.path(),
                        Guids.TABLE.describe(field) + " in two places",
                        "adjacent conditions on one field");
            }
            current = field;
        }
    }

    private static UUID field(StructView condition) {
        return condition.guid(FWPM_FILTER_CONDITION0.fieldKey);
    }
}
