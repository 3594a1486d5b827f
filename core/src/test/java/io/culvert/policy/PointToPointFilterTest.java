package io.culvert.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.culvert.net.AnyIpv4;
import io.culvert.net.IcmpCode;
import io.culvert.net.IcmpType;
import io.culvert.net.IcmpTypeRange;
import io.culvert.net.IcmpVersion;
import io.culvert.net.InterfaceLuid;
import io.culvert.net.InterfaceMatch;
import io.culvert.net.IpProtocol;
import io.culvert.net.IpProtocolRange;
import io.culvert.net.Ipv4Address;
import io.culvert.net.Ipv4Gateways;
import io.culvert.net.Ipv4RemoteSide;
import io.culvert.net.Ipv6LocalSide;
import io.culvert.net.Ipv6RemoteSide;
import io.culvert.net.NetworkProfile;
import io.culvert.net.Port;
import io.culvert.net.ProtocolMatch;
import io.culvert.net.SecurityRealm;
import io.culvert.rule.InvalidPolicyException;
import io.culvert.testing.Golden;
import io.culvert.testing.Policies;
import io.culvert.traffic.Addressing;
import io.culvert.traffic.IcmpFilter;
import io.culvert.traffic.Ipv4Addressing;
import io.culvert.traffic.Ipv4PointToPoint;
import io.culvert.traffic.Ipv4Traffic;
import io.culvert.traffic.Ipv4VirtualInterface;
import io.culvert.traffic.Ipv6InIpv4Addressing;
import io.culvert.traffic.Ipv6PointToPoint;
import io.culvert.traffic.Ipv6SiteToSite;
import io.culvert.traffic.Ipv6Traffic;
import io.culvert.traffic.Ipv6VirtualInterface;
import io.culvert.traffic.TransportFilter;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Filters of every kind, wherever they stand in a policy. */
class PointToPointFilterTest {

    private static final IcmpFilter ECHO = IcmpFilter.of(IcmpVersion.ICMPV6, new IcmpType(128), new IcmpType(129));
    private static final TransportFilter WRONG =
            TransportFilter.of(IpProtocol.ICMP).localPort(new Port(1));

    @Test
    void aFilterIsMadeWordByWord() {
        InterfaceLuid luid = new InterfaceLuid(5);
        NetworkProfile profile = new NetworkProfile(2);
        SecurityRealm realm = SecurityRealm.parse("0a");
        TransportFilter transport = TransportFilter.of(IpProtocol.TCP)
                .orProtocol(IpProtocol.GRE.above(), IpProtocol.ICMP)
                .localInterface(luid)
                .profile(profile, profile.above())
                .realm(realm);
        assertEquals(List.of(IpProtocol.TCP, IpProtocol.GRE.above(), IpProtocol.ICMP), transport.protocols());
        assertEquals(List.of(luid), transport.localInterfaces());
        assertEquals(List.of(profile, profile.above()), transport.profiles());
        assertEquals(List.of(realm), transport.realms());
        IcmpFilter icmp = ECHO.code(new IcmpCode(0))
                .localInterface(luid, luid.not())
                .profile(profile)
                .realm(realm);
        assertEquals(
                IcmpFilter.builder()
                        .version(IcmpVersion.ICMPV6)
                        .addTypes(new IcmpType(128), new IcmpType(129))
                        .addCodes(new IcmpCode(0))
                        .addLocalInterfaces(luid, luid.not())
                        .addProfiles(profile)
                        .addRealms(realm)
                        .build(),
                icmp);
        assertEquals(IpProtocol.ICMPV6, icmp.version().protocol());
        assertEquals(IpProtocol.ICMP, IcmpVersion.ICMP.protocol());
    }

    @Test
    void sayingAWordAgainReplacesWhatItSaid() {
        InterfaceLuid luid = new InterfaceLuid(5);
        assertEquals(ECHO.localInterface(luid), ECHO.localInterface(luid.not()).localInterface(luid));
        assertEquals(ECHO.code(new IcmpCode(1)), ECHO.code(new IcmpCode(0)).code(new IcmpCode(1)));
    }

    /** What only equals ICMP is ICMP; a range that has it in it is no mistake. */
    @Test
    void portsGoWithAProtocolThatMayBeIcmpAmongOthers() {
        ProtocolMatch[] fit = {
            IpProtocol.ICMP.above(), IpProtocol.TCP.not(), new IpProtocolRange(IpProtocol.ICMP, IpProtocol.ICMPV6)
        };
        for (ProtocolMatch protocol : fit) {
            TransportFilter filter = TransportFilter.of(protocol).localPort(new Port(1));
            assertEquals(
                    List.of(protocol),
                    ((TransportFilter) Policies.filtered(filter)
                                    .build()
                                    .addressing()
                                    .pointToPointFilter()
                                    .orElseThrow())
                            .protocols());
        }
    }

    @Test
    void aFilterIsLookedAtWhateverCarriesIt() {
        Ipv4Address end = Ipv4Address.parse("10.0.0.1");
        Ipv6Traffic ipv6 = new Ipv6PointToPoint(Ipv6LocalSide.ANY, Ipv6RemoteSide.ANY, WRONG);
        Ipv4Traffic ipv4 = new Ipv4PointToPoint(end.toLocalSide(), end.toRemoteSide(), WRONG);
        Stream.of(
                        Ipv6InIpv4Addressing.of(end, new AnyIpv4(), ipv6),
                        Ipv6InIpv4Addressing.of(end, new AnyIpv4(), new Ipv6VirtualInterface(ipv6)),
                        Ipv4Addressing.of(end, end, new Ipv4VirtualInterface(ipv4)))
                .forEach(addressing -> assertEquals(
                        List.of("tunnel 'hq' > traffic"),
                        assertThrows(
                                        InvalidPolicyException.class,
                                        () -> Policies.modernParts()
                                                .addressing(addressing)
                                                .build())
                                .violations()
                                .stream()
                                .map(each -> each.place().toString())
                                .toList()));
    }

    @Test
    void aWordRefusesElementsThatDoNotFit() {
        InterfaceMatch[] wrong = {null};
        InvalidPolicyException refusal =
                assertThrows(InvalidPolicyException.class, () -> ECHO.localInterface(new InterfaceLuid(1), wrong));
        assertEquals(
                "traffic > local interfaces > element 2",
                refusal.violations().get(0).place().toString());
    }

    @Test
    void aWordNamesTheAlternativesThatAreNull() {
        InterfaceMatch[] none = null;
        assertEquals(
                "moreInterfaces",
                assertThrows(NullPointerException.class, () -> ECHO.localInterface(new InterfaceLuid(1), none))
                        .getMessage());
    }

    @Test
    void saysItselfInASentenceThatWasRead() {
        Ipv4Address end = Ipv4Address.parse("203.0.113.1");
        Ipv4Address[] peers = {Ipv4Address.parse("198.51.100.7"), Ipv4Address.parse("198.51.100.8")};
        TransportFilter transport = TransportFilter.of(IpProtocol.GRE.not())
                .localPort(new Port(443).not())
                .remotePort(new Port(1023).above(), new Port(53))
                .localInterface(InterfaceLuid.parse("0x6008001000000"))
                .profile(new NetworkProfile(2))
                .realm(SecurityRealm.parse("0a0b").not());
        IcmpFilter icmp = IcmpFilter.of(IcmpVersion.ICMP, new IcmpTypeRange(new IcmpType(0), new IcmpType(8)))
                .code(new IcmpCode(0), new IcmpCode(3).orAbove());
        Ipv6Traffic everything = new Ipv6SiteToSite(Ipv6LocalSide.ANY, Ipv6RemoteSide.ANY);
        String sentences = Stream.<Addressing>of(
                        Policies.filtered(transport).build().addressing(),
                        Ipv4Addressing.of(
                                new AnyIpv4(),
                                peers[0].named("vpn.example.com"),
                                new Ipv4PointToPoint(end.toLocalSide(), Ipv4RemoteSide.of(peers[0].not()), icmp)),
                        Ipv6InIpv4Addressing.of(
                                end, Ipv4Gateways.of(peers[0], peers[1]), new Ipv6VirtualInterface(everything)))
                .map(TrafficText::of)
                .collect(Collectors.joining("\n\n", "", "\n"));
        Golden.assertMatches("traffic-sentences.txt", sentences);
    }
}
