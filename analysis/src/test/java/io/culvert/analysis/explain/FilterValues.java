package io.culvert.analysis.explain;

import io.culvert.analysis.lint.Finding;
import io.culvert.net.IcmpCode;
import io.culvert.net.IcmpType;
import io.culvert.net.InterfaceLuid;
import io.culvert.net.IpProtocol;
import io.culvert.net.Ipv4Address;
import io.culvert.net.Ipv6Address;
import io.culvert.net.NetworkProfile;
import io.culvert.net.Port;
import io.culvert.net.SecurityRealm;
import io.culvert.rule.Place;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Every kind of value of the module. */
final class FilterValues {

    private static final Ipv4Address IPV4 = Ipv4Address.parse("10.0.0.1");
    private static final Ipv4Address IPV4_B = Ipv4Address.parse("10.0.0.9");
    private static final Ipv6Address IPV6 = Ipv6Address.parse("2001:db8::1");
    private static final Ipv6Address IPV6_B = Ipv6Address.parse("2001:db8::9");
    private static final UUID KEY = new UUID(1, 2);

    private FilterValues() {}

    static List<List<Object>> all() {
        Packet packet = Packet.outbound(IPV4, IPV4_B).tcp(1, 2);
        Packet other = Packet.inbound(IPV6, IPV6_B).icmp(128, 0);
        FilterCondition condition = FilterCondition.of(PacketField.LOCAL_PORT, List.of(new Port(1)));
        ConditionOutcome holds = new ConditionOutcome(condition, "1", ConditionOutcome.Verdict.HOLDS);
        ConditionOutcome not = new ConditionOutcome(condition, "", ConditionOutcome.Verdict.NOTHING_TO_COMPARE);
        TunnelMatch match = new TunnelMatch(KEY, "hq", List.of(holds), TunnelMatch.Route.NOT_NEEDED);
        TunnelMatch mismatch = new TunnelMatch(KEY, "hq", List.of(not), TunnelMatch.Route.NOT_NEEDED);
        return List.of(
                List.of(
                        packet,
                        other,
                        Packet.inbound(IPV4, IPV4_B).tcp(1, 2),
                        Packet.outbound(IPV4, IPV4_B).udp(1, 2),
                        Packet.outbound(IPV4, IPV4_B).protocol(IpProtocol.GRE),
                        packet.through(new InterfaceLuid(7)),
                        packet.profile(new NetworkProfile(2)),
                        packet.realm(SecurityRealm.of(new byte[] {1}))),
                List.of(
                        new PacketAddresses.OfIpv4(IPV4, IPV4_B),
                        new PacketAddresses.OfIpv4(IPV4_B, IPV4),
                        new PacketAddresses.OfIpv4(IPV4, IPV4)),
                List.of(
                        new PacketAddresses.OfIpv6(IPV6, IPV6_B),
                        new PacketAddresses.OfIpv6(IPV6_B, IPV6),
                        new PacketAddresses.OfIpv6(IPV6, IPV6)),
                List.of(new Packet.Ports(new Port(1), new Port(2)), new Packet.Ports(new Port(2), new Port(1))),
                List.of(
                        new Packet.IcmpMessage(new IcmpType(8), new IcmpCode(0)),
                        new Packet.IcmpMessage(new IcmpType(8), new IcmpCode(1))),
                List.of(
                        condition,
                        FilterCondition.of(PacketField.REMOTE_PORT, List.of(new Port(1))),
                        FilterCondition.of(PacketField.LOCAL_PORT, List.of(new Port(1), new Port(2)))),
                List.of(holds, not, new ConditionOutcome(condition, "2", ConditionOutcome.Verdict.DOES_NOT_HOLD)),
                List.of(
                        match,
                        mismatch,
                        new TunnelMatch(KEY, "other", List.of(), TunnelMatch.Route.NOT_NEEDED),
                        new TunnelMatch(KEY, "other", List.of(), TunnelMatch.Route.NOT_KNOWN)),
                List.of(
                        new Classification.IntoTunnel(packet, match, List.of()),
                        new Classification.IntoTunnel(packet, match, List.of(match))),
                List.of(
                        new Classification.IfRouted(
                                packet, List.of(match), new Classification.NoTunnel(packet, List.of(), 1)),
                        new Classification.IfRouted(packet, List.of(), new Classification.Exempt(packet, "why"))),
                List.of(new Classification.Exempt(packet, "why"), new Classification.Exempt(other, "why")),
                List.of(
                        new Classification.NoTunnel(packet, List.of(), 1),
                        new Classification.NoTunnel(packet, List.of(mismatch), 2)),
                List.of(
                        new Classification.Incomplete(
                                new Classification.Exempt(packet, "why"), Map.of(Place.of("a"), "b")),
                        new Classification.Incomplete(
                                new Classification.Exempt(packet, "why"), Map.of(Place.of("a"), "c"))),
                filters(condition),
                List.of(new Expansion("hq", List.of()), new Expansion("other", List.of())),
                List.of(Finding.of(Place.of("a"), "b", "c", "d", "e"), Finding.of(Place.of("a"), "b", "c", "d", "f")));
    }

    private static List<Object> filters(FilterCondition condition) {
        return List.of(
                filter(Optional.empty(), List.of(), Optional.empty(), Evidence.DOCUMENTED),
                filter(Optional.empty(), List.of(condition), Optional.empty(), Evidence.DOCUMENTED),
                filter(
                        Optional.of(FilterCallout.IPSEC_INBOUND_TUNNEL_V4),
                        List.of(),
                        Optional.of(FilterContext.TUNNEL),
                        Evidence.INFERRED));
    }

    private static PlatformFilter filter(
            Optional<FilterCallout> callout,
            List<FilterCondition> conditions,
            Optional<FilterContext> context,
            Evidence evidence) {
        return new PlatformFilterImpl(
                FilterLayer.IPSEC_V4, FilterSublayer.UNIVERSAL, callout, conditions, 0, context, evidence, "source");
    }
}
