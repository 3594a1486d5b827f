package io.culvert.analysis.explain;

import io.culvert.net.IpProtocol;
import io.culvert.net.Ipv4LocalEndpoint;
import io.culvert.net.Ipv4RemoteEndpoint;
import io.culvert.policy.ModulePinning;
import io.culvert.policy.TunnelPolicy;
import io.culvert.traffic.Ipv4Addressing;
import io.culvert.traffic.Ipv6Addressing;
import io.culvert.traffic.Ipv6InIpv4Addressing;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Determines the filters of one policy. */
final class TunnelExpander {

    /** {@code FWPM_WEIGHT_RANGE_IPSEC}. */
    private static final int WEIGHT_RANGE = 0;

    /** The protocol numbers of IPv4 and IPv6 packets inside a packet, RFC 2003 and RFC 2473. */
    private static final IpProtocol IPV4_IN_IP = new IpProtocol(4);

    private static final IpProtocol IPV6_IN_IP = new IpProtocol(41);

    private static final String CONFIGURATION = "win32/FWP ipsec-configuration";
    private static final String CALLOUTS =
            "win32/FWP built-in-callout-identifiers, management-filtering-sublayer-identifiers";
    private static final String NO_CONDITIONS = "; its conditions are inferred";

    private final TunnelPolicy policy;
    private final TrafficConditions traffic;
    private final boolean outerIpv6;

    TunnelExpander(TunnelPolicy policy) {
        this.policy = policy;
        this.traffic = TrafficConditions.of(policy.addressing());
        this.outerIpv6 = switch (policy.addressing()) {
            case Ipv4Addressing ignored -> false;
            case Ipv6Addressing ignored -> true;
            case Ipv6InIpv4Addressing ignored -> false;
        };
    }

    List<PlatformFilter> filters() {
        List<PlatformFilter> filters = new ArrayList<>();
        negotiation(filters);
        transport(filters);
        if (!traffic.pointToPoint()) {
            forwarding(filters);
        }
        authorisation(filters);
        return List.copyOf(filters);
    }

    private void negotiation(List<PlatformFilter> filters) {
        if (policy.keying().mainMode().isPresent()) {
            filters.add(permit(
                    outer(FilterLayer.IKEEXT_V4, FilterLayer.IKEEXT_V6),
                    ends(),
                    FilterContext.MAIN_MODE,
                    Evidence.DOCUMENTED,
                    CONFIGURATION + NO_CONDITIONS));
        }
        if (policy.keying().pinning() == ModulePinning.PINNED) {
            filters.add(permit(
                    outer(FilterLayer.IPSEC_KM_DEMUX_V4, FilterLayer.IPSEC_KM_DEMUX_V6),
                    ends(),
                    FilterContext.KEYING,
                    Evidence.INFERRED,
                    "keyModKey decides the keying module, which filters of this layer do"));
        }
        filters.add(permit(
                inner(FilterLayer.IPSEC_V4, FilterLayer.IPSEC_V6),
                traffic.all(),
                FilterContext.TUNNEL,
                Evidence.DOCUMENTED,
                CONFIGURATION));
    }

    private void transport(List<PlatformFilter> filters) {
        filters.add(callout(
                inner(FilterLayer.OUTBOUND_TRANSPORT_V4, FilterLayer.OUTBOUND_TRANSPORT_V6),
                FilterSublayer.IPSEC_TUNNEL,
                inner(FilterCallout.IPSEC_OUTBOUND_TUNNEL_V4, FilterCallout.IPSEC_OUTBOUND_TUNNEL_V6),
                traffic.all()));
        filters.add(callout(
                inner(FilterLayer.INBOUND_TRANSPORT_V4, FilterLayer.INBOUND_TRANSPORT_V6),
                FilterSublayer.IPSEC_TUNNEL,
                inner(FilterCallout.IPSEC_INBOUND_TUNNEL_V4, FilterCallout.IPSEC_INBOUND_TUNNEL_V6),
                traffic.all()));
    }

    /** This machine is an end of a point-to-point tunnel and forwards no packets into it. */
    private void forwarding(List<PlatformFilter> filters) {
        FilterLayer layer = inner(FilterLayer.IPFORWARD_V4, FilterLayer.IPFORWARD_V6);
        filters.add(callout(
                layer,
                FilterSublayer.IPSEC_FORWARD_OUTBOUND_TUNNEL,
                inner(FilterCallout.IPSEC_FORWARD_OUTBOUND_TUNNEL_V4, FilterCallout.IPSEC_FORWARD_OUTBOUND_TUNNEL_V6),
                traffic.addresses(AddressField.SOURCE, AddressField.DESTINATION)));
        filters.add(callout(
                layer,
                FilterSublayer.IPSEC_TUNNEL,
                inner(FilterCallout.IPSEC_FORWARD_INBOUND_TUNNEL_V4, FilterCallout.IPSEC_FORWARD_INBOUND_TUNNEL_V6),
                traffic.addresses(AddressField.DESTINATION, AddressField.SOURCE)));
    }

    private void authorisation(List<PlatformFilter> filters) {
        List<FilterCondition> conditions = new ArrayList<>(ends());
        conditions.add(FilterCondition.of(PacketField.PROTOCOL, List.of(traffic.ipv6() ? IPV6_IN_IP : IPV4_IN_IP)));
        filters.add(new PlatformFilterImpl(
                outer(FilterLayer.ALE_AUTH_RECV_ACCEPT_V4, FilterLayer.ALE_AUTH_RECV_ACCEPT_V6),
                FilterSublayer.IPSEC_TUNNEL,
                Optional.of(outer(
                        FilterCallout.IPSEC_INBOUND_TUNNEL_ALE_ACCEPT_V4,
                        FilterCallout.IPSEC_INBOUND_TUNNEL_ALE_ACCEPT_V6)),
                conditions,
                WEIGHT_RANGE,
                Optional.empty(),
                Evidence.INFERRED,
                "the callout permits the IP-in-IP packets of tunnels at this layer"));
    }

    private static PlatformFilter permit(
            FilterLayer layer,
            List<FilterCondition> conditions,
            FilterContext context,
            Evidence evidence,
            String source) {
        return new PlatformFilterImpl(
                layer,
                FilterSublayer.UNIVERSAL,
                Optional.empty(),
                conditions,
                WEIGHT_RANGE,
                Optional.of(context),
                evidence,
                source);
    }

    private PlatformFilter callout(
            FilterLayer layer, FilterSublayer sublayer, FilterCallout callout, List<FilterCondition> conditions) {
        return new PlatformFilterImpl(
                layer,
                sublayer,
                Optional.of(callout),
                conditions,
                WEIGHT_RANGE,
                Optional.of(FilterContext.TUNNEL),
                traffic.virtual() ? Evidence.INFERRED : Evidence.DOCUMENTED,
                traffic.virtual()
                        ? "as for a tunnel without a virtual interface; the documents do not describe filters of"
                                + " virtual interfaces"
                        : CALLOUTS);
    }

    /** Conditions on the addresses of the two ends; none on an end that may have any address. */
    private List<FilterCondition> ends() {
        return switch (policy.addressing()) {
            case Ipv4Addressing ipv4 -> ipv4Ends(ipv4.localEndpoint(), ipv4.remoteEndpoint());
            case Ipv6Addressing ipv6 ->
                ends(
                        new SideAddresses.OfIpv6(
                                ipv6.localEndpoint().toLocalSide().addresses()),
                        new SideAddresses.OfIpv6(
                                ipv6.remoteEndpoint().toRemoteSide().addresses()));
            case Ipv6InIpv4Addressing mixed -> ipv4Ends(mixed.localEndpoint(), mixed.remoteEndpoint());
        };
    }

    private static List<FilterCondition> ipv4Ends(Ipv4LocalEndpoint local, Ipv4RemoteEndpoint remote) {
        return ends(
                new SideAddresses.OfIpv4(local.toLocalSide().addresses()),
                new SideAddresses.OfIpv4(remote.toRemoteSide().addresses()));
    }

    private static List<FilterCondition> ends(SideAddresses local, SideAddresses remote) {
        List<FilterCondition> conditions = new ArrayList<>();
        local.condition(AddressField.LOCAL).ifPresent(conditions::add);
        remote.condition(AddressField.REMOTE).ifPresent(conditions::add);
        return conditions;
    }

    private <T> T inner(T ipv4, T ipv6) {
        return traffic.ipv6() ? ipv6 : ipv4;
    }

    private <T> T outer(T ipv4, T ipv6) {
        return outerIpv6 ? ipv6 : ipv4;
    }
}
