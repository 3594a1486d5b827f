package io.culvert.policy;

import io.culvert.crypto.EspGcm;
import io.culvert.crypto.EspProposal;
import io.culvert.crypto.GcmCipher;
import io.culvert.crypto.SaIdleTimeout;
import io.culvert.net.IpProtocol;
import io.culvert.net.Ipv4Address;
import io.culvert.net.Ipv4LocalSide;
import io.culvert.net.Ipv4Range;
import io.culvert.net.Ipv4RemoteSide;
import io.culvert.net.Ipv4Subnet;
import io.culvert.net.Ipv6Address;
import io.culvert.net.Ipv6LocalSide;
import io.culvert.net.Ipv6Range;
import io.culvert.net.Ipv6RemoteSide;
import io.culvert.net.Ipv6Subnet;
import io.culvert.net.Port;
import io.culvert.net.PortRange;
import io.culvert.rule.Difference;
import io.culvert.rule.Place;
import io.culvert.rule.catalogue.Rules;
import io.culvert.testing.Policies;
import io.culvert.traffic.Ipv4Addressing;
import io.culvert.traffic.Ipv4PointToPoint;
import io.culvert.traffic.Ipv4SiteToSite;
import io.culvert.traffic.Ipv4Traffic;
import io.culvert.traffic.Ipv6Addressing;
import io.culvert.traffic.Ipv6PointToPoint;
import io.culvert.traffic.Ipv6SiteToSite;
import io.culvert.traffic.Ipv6Traffic;
import io.culvert.traffic.TransportFilter;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Every kind of value, each kind with values that differ in one part at a time. Made anew at every call. */
final class Values {

    private static final Ipv4Address IPV4 = Ipv4Address.parse("10.0.0.1");
    private static final Ipv4Address IPV4_B = Ipv4Address.parse("10.0.0.9");
    private static final Ipv6Address IPV6 = Ipv6Address.parse("2001:db8::1");
    private static final Ipv6Address IPV6_B = Ipv6Address.parse("2001:db8::9");

    private Values() {}

    /** One list a kind; no two values of a list are equal. */
    static List<List<Object>> all() {
        return Stream.of(
                        addresses(),
                        TrafficValues.all(),
                        AuthenticationValues.all(),
                        ProtectionValues.all(),
                        KeyingValues.all(),
                        parts())
                .flatMap(List::stream)
                .toList();
    }

    private static List<List<Object>> addresses() {
        return List.of(
                List.of(new Ipv4Address(1), new Ipv4Address(-1)),
                List.of(new Ipv6Address(0, 1), new Ipv6Address(1, 0), new Ipv6Address(1, 1)),
                List.of(
                        Ipv4Subnet.containing(IPV4, 24),
                        Ipv4Subnet.containing(IPV4, 25),
                        Ipv4Subnet.parse("10.1.0.0/24")),
                List.of(
                        Ipv6Subnet.containing(IPV6, 64),
                        Ipv6Subnet.containing(IPV6, 65),
                        Ipv6Subnet.parse("2001:db9::/64")),
                List.of(new Ipv4Range(IPV4, IPV4_B), new Ipv4Range(IPV4, IPV4), new Ipv4Range(IPV4_B, IPV4_B)),
                List.of(new Ipv6Range(IPV6, IPV6_B), new Ipv6Range(IPV6, IPV6), new Ipv6Range(IPV6_B, IPV6_B)),
                List.of(new Port(80), new Port(443)),
                List.of(new PortRange(new Port(80), new Port(81)), new PortRange(new Port(80), new Port(80))),
                List.of(IpProtocol.TCP, IpProtocol.UDP, new IpProtocol(0)),
                List.of(Ipv4LocalSide.of(IPV4), Ipv4LocalSide.of(IPV4, IPV4_B), new Ipv4LocalSide(List.of())),
                List.of(Ipv4RemoteSide.of(IPV4), Ipv4RemoteSide.of(IPV4_B, IPV4), new Ipv4RemoteSide(List.of())),
                List.of(Ipv6LocalSide.of(IPV6), Ipv6LocalSide.of(IPV6, IPV6_B), new Ipv6LocalSide(List.of())),
                List.of(Ipv6RemoteSide.of(IPV6), Ipv6RemoteSide.of(IPV6_B, IPV6), new Ipv6RemoteSide(List.of())));
    }

    private static List<List<Object>> parts() {
        return List.of(
                List.of(new SaIdleTimeout(1, 2), new SaIdleTimeout(2, 2), SaIdleTimeout.DEFAULT),
                transportFilters(),
                ipv4PointToPoint(),
                ipv6PointToPoint(),
                ipv4SiteToSite(),
                ipv6SiteToSite(),
                ipv4Addressing(),
                ipv6Addressing(),
                ikev1Keying(),
                ikev2Keying(),
                policies(),
                List.of(Rules.ZERO_KEY, Rules.DISPLAY_NAME),
                List.of(
                        Rules.ZERO_KEY.violatedBy(Place.of("a"), "b", "c"),
                        Rules.ZERO_KEY.violatedBy(Place.of("a"), "b", "d")),
                List.of(
                        new Difference(Place.of("a"), "b", "c"),
                        new Difference(Place.of("b"), "b", "c"),
                        new Difference(Place.of("a"), "c", "c"),
                        new Difference(Place.of("a"), "b", "d")));
    }

    private static EspProposal esp() {
        return EspProposal.of(new EspGcm(GcmCipher.AES_GCM_256));
    }

    private static List<Object> transportFilters() {
        TransportFilter base = TransportFilter.of(IpProtocol.TCP);
        return List.of(
                base,
                TransportFilter.EVERYTHING,
                base.orProtocol(IpProtocol.UDP),
                base.localPort(new Port(80)),
                base.remotePort(new Port(80)),
                base.remotePort(new Port(80), new Port(443)));
    }

    private static List<Object> ipv4PointToPoint() {
        return List.of(
                new Ipv4PointToPoint(IPV4.toLocalSide(), IPV4.toRemoteSide(), TransportFilter.EVERYTHING),
                new Ipv4PointToPoint(IPV4_B.toLocalSide(), IPV4.toRemoteSide(), TransportFilter.EVERYTHING),
                new Ipv4PointToPoint(IPV4.toLocalSide(), IPV4_B.toRemoteSide(), TransportFilter.EVERYTHING),
                new Ipv4PointToPoint(IPV4.toLocalSide(), IPV4.toRemoteSide(), TransportFilter.of(IpProtocol.GRE)));
    }

    private static List<Object> ipv6PointToPoint() {
        return List.of(
                new Ipv6PointToPoint(IPV6.toLocalSide(), IPV6.toRemoteSide(), TransportFilter.EVERYTHING),
                new Ipv6PointToPoint(IPV6_B.toLocalSide(), IPV6.toRemoteSide(), TransportFilter.EVERYTHING),
                new Ipv6PointToPoint(IPV6.toLocalSide(), IPV6_B.toRemoteSide(), TransportFilter.EVERYTHING),
                new Ipv6PointToPoint(IPV6.toLocalSide(), IPV6.toRemoteSide(), TransportFilter.of(IpProtocol.GRE)));
    }

    private static List<Object> ipv4SiteToSite() {
        return List.of(
                new Ipv4SiteToSite(IPV4.toLocalSide(), IPV4.toRemoteSide()),
                new Ipv4SiteToSite(IPV4_B.toLocalSide(), IPV4.toRemoteSide()),
                new Ipv4SiteToSite(IPV4.toLocalSide(), IPV4_B.toRemoteSide()));
    }

    private static List<Object> ipv6SiteToSite() {
        return List.of(
                new Ipv6SiteToSite(IPV6.toLocalSide(), IPV6.toRemoteSide()),
                new Ipv6SiteToSite(IPV6_B.toLocalSide(), IPV6.toRemoteSide()),
                new Ipv6SiteToSite(IPV6.toLocalSide(), IPV6_B.toRemoteSide()));
    }

    private static List<Object> ipv4Addressing() {
        Ipv4Traffic traffic = new Ipv4SiteToSite(IPV4.toLocalSide(), IPV4.toRemoteSide());
        return List.of(
                Ipv4Addressing.of(IPV4, IPV4_B, traffic),
                Ipv4Addressing.of(IPV4_B, IPV4_B, traffic),
                Ipv4Addressing.of(IPV4, IPV4, traffic),
                Policies.siteToSite());
    }

    private static List<Object> ipv6Addressing() {
        Ipv6Traffic traffic = new Ipv6SiteToSite(IPV6.toLocalSide(), IPV6.toRemoteSide());
        return List.of(
                Ipv6Addressing.of(IPV6, IPV6_B, traffic),
                Ipv6Addressing.of(IPV6_B, IPV6_B, traffic),
                Ipv6Addressing.of(IPV6, IPV6, traffic));
    }

    private static List<Object> ikev1Keying() {
        Ikev1Keying base = Ikev1Keying.of(Policies.presharedKey(), List.of(Policies.modernProposal()));
        return List.of(
                base,
                base.orBy(Policies.certificate()),
                Ikev1Keying.of(Policies.certificate(), base.proposals()),
                Ikev1Keying.of(
                        Policies.presharedKey(),
                        List.of(base.proposals().get(0), base.proposals().get(0))));
    }

    private static List<Object> ikev2Keying() {
        Ikev2Keying base = Policies.modernKeying();
        return List.of(
                base,
                base.orBy(Policies.presharedKey()),
                base.retransmitSeconds(120),
                base.retransmitSeconds(121),
                Ikev2Keying.of(Policies.presharedKey(), base.proposals()));
    }

    private static List<Object> policies() {
        return List.of(
                Policies.modern(),
                Policies.modernParts().name("branch").build(),
                Policies.modernParts().description("another").build(),
                Policies.modernParts().providerKey(Policies.SAMPLE_PROVIDER).build(),
                Policies.modernParts().providerContextKey(new UUID(1, 2)).build(),
                Policies.modernParts().idleTimeout(new SaIdleTimeout(1, 1)).build(),
                Policies.modernParts().addQuickModeProposals(esp()).build(),
                Policies.modernParts()
                        .keying(Policies.modernKeying().retransmitSeconds(120))
                        .build(),
                Policies.microsoftSample(),
                Policies.microsoftSampleOverIpv6());
    }
}
