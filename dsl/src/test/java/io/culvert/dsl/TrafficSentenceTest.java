package io.culvert.dsl;

import static io.culvert.dsl.Culvert.AES_GCM_256;
import static io.culvert.dsl.Culvert.anyIpv4;
import static io.culvert.dsl.Culvert.anyIpv6;
import static io.culvert.dsl.Culvert.anyProtocol;
import static io.culvert.dsl.Culvert.esp;
import static io.culvert.dsl.Culvert.icmp;
import static io.culvert.dsl.Culvert.icmpCode;
import static io.culvert.dsl.Culvert.icmpType;
import static io.culvert.dsl.Culvert.icmpV6;
import static io.culvert.dsl.Culvert.interfaceLuid;
import static io.culvert.dsl.Culvert.ipv4;
import static io.culvert.dsl.Culvert.ipv4Gateways;
import static io.culvert.dsl.Culvert.ipv6;
import static io.culvert.dsl.Culvert.ipv6Gateways;
import static io.culvert.dsl.Culvert.localAnyIpv4;
import static io.culvert.dsl.Culvert.localAnyIpv6;
import static io.culvert.dsl.Culvert.port;
import static io.culvert.dsl.Culvert.remote;
import static io.culvert.dsl.Culvert.remoteAnyIpv4;
import static io.culvert.dsl.Culvert.remoteAnyIpv6;
import static io.culvert.dsl.Culvert.tcp;
import static io.culvert.dsl.Culvert.tunnel;
import static io.culvert.dsl.Culvert.udp;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.culvert.dsl.stage.Ikev2KeyingStage;
import io.culvert.dsl.stage.Ipv6InIpv4TrafficStage;
import io.culvert.dsl.stage.KeyingStage;
import io.culvert.net.AnyIpv4;
import io.culvert.net.AnyIpv6;
import io.culvert.net.IcmpCode;
import io.culvert.net.IcmpType;
import io.culvert.net.IcmpVersion;
import io.culvert.net.InterfaceLuid;
import io.culvert.net.IpProtocol;
import io.culvert.net.IpProtocolComparison;
import io.culvert.net.Ipv4Address;
import io.culvert.net.Ipv4Gateways;
import io.culvert.net.Ipv4LocalSide;
import io.culvert.net.Ipv4RemoteSide;
import io.culvert.net.Ipv6Address;
import io.culvert.net.Ipv6Gateways;
import io.culvert.net.Ipv6LocalSide;
import io.culvert.net.Ipv6RemoteSide;
import io.culvert.net.NetworkProfile;
import io.culvert.net.Ordering;
import io.culvert.net.Port;
import io.culvert.net.PortComparison;
import io.culvert.net.SecurityRealm;
import io.culvert.traffic.Addressing;
import io.culvert.traffic.IcmpFilter;
import io.culvert.traffic.Ipv4Addressing;
import io.culvert.traffic.Ipv4PointToPoint;
import io.culvert.traffic.Ipv4SiteToSite;
import io.culvert.traffic.Ipv4VirtualInterface;
import io.culvert.traffic.Ipv6Addressing;
import io.culvert.traffic.Ipv6InIpv4Addressing;
import io.culvert.traffic.Ipv6PointToPoint;
import io.culvert.traffic.Ipv6SiteToSite;
import io.culvert.traffic.Ipv6Traffic;
import io.culvert.traffic.Ipv6VirtualInterface;
import io.culvert.traffic.TransportFilter;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Every word for endpoints, sides and filters builds the same value as the factories. */
class TrafficSentenceTest {

    private static final Ipv4Address LOCAL = Ipv4Address.parse("203.0.113.1");
    private static final Ipv4Address REMOTE = Ipv4Address.parse("198.51.100.7");
    private static final Ipv6Address LOCAL_6 = Ipv6Address.parse("2001:db8::1");
    private static final Ipv6Address REMOTE_6 = Ipv6Address.parse("2001:db8::2");

    @Test
    void buildsAnyEnd() {
        assertEquals(
                Ipv4Addressing.of(
                        new AnyIpv4(),
                        new AnyIpv4(),
                        new Ipv4PointToPoint(Ipv4LocalSide.ANY, Ipv4RemoteSide.ANY, TransportFilter.EVERYTHING)),
                addressing(tunnel("hq")
                        .localEndpoint(anyIpv4())
                        .remoteEndpoint(anyIpv4())
                        .pointToPoint()));
        assertEquals(
                Ipv6Addressing.of(
                        new AnyIpv6(), REMOTE_6, new Ipv6SiteToSite(Ipv6LocalSide.ANY, Ipv6RemoteSide.of(REMOTE_6))),
                addressing(tunnel("hq")
                        .localEndpoint(anyIpv6())
                        .remoteEndpoint(ipv6("2001:db8::2"))
                        .siteToSite(localAnyIpv6(), remote(ipv6("2001:db8::2")))));
    }

    @Test
    void buildsSeveralGateways() {
        Ipv4Gateways gateways = new Ipv4Gateways(
                List.of(REMOTE, Ipv4Address.parse("198.51.100.8"), Ipv4Address.parse("198.51.100.9")),
                Optional.of("gateway.example"));
        assertEquals(
                Ipv4Addressing.of(
                        LOCAL,
                        gateways,
                        new Ipv4PointToPoint(LOCAL.toLocalSide(), gateways.toRemoteSide(), TransportFilter.EVERYTHING)),
                addressing(Sentences.local4()
                        .remoteEndpoint(ipv4Gateways(ipv4("198.51.100.7"), ipv4("198.51.100.8"), ipv4("198.51.100.9"))
                                .named("gateway.example"))
                        .pointToPoint()));
        assertEquals(
                new Ipv6Gateways(List.of(REMOTE_6, Ipv6Address.parse("2001:db8::3")), Optional.empty()),
                ipv6Gateways(ipv6("2001:db8::2"), ipv6("2001:db8::3")));
        assertEquals(
                new Ipv4Gateways(List.of(REMOTE), Optional.of("gateway.example")),
                ipv4("198.51.100.7").named("gateway.example"));
    }

    @Test
    void buildsAVirtualInterface() {
        assertEquals(
                Ipv4Addressing.of(
                        LOCAL,
                        REMOTE,
                        new Ipv4VirtualInterface(new Ipv4SiteToSite(Ipv4LocalSide.ANY, Ipv4RemoteSide.ANY))),
                addressing(Sentences.ends4().virtualInterface()));
        assertEquals(
                addressing(Sentences.ends4().virtualInterface()),
                addressing(Sentences.ends4().virtualInterface(localAnyIpv4(), remoteAnyIpv4())));
        assertEquals(
                Ipv6Addressing.of(
                        LOCAL_6,
                        REMOTE_6,
                        new Ipv6VirtualInterface(new Ipv6SiteToSite(Sentences.OURS_6, Sentences.THEIRS_6))),
                addressing(Sentences.ends6().virtualInterface(Sentences.OURS_6, Sentences.THEIRS_6)));
        assertEquals(
                Ipv6Addressing.of(
                        LOCAL_6,
                        REMOTE_6,
                        new Ipv6VirtualInterface(new Ipv6PointToPoint(
                                Ipv6LocalSide.ANY, Ipv6RemoteSide.ANY, TransportFilter.of(IpProtocol.UDP)))),
                addressing(Sentences.ends6().virtualInterface(localAnyIpv6(), remoteAnyIpv6(), udp())));
        assertEquals(
                new Ipv4VirtualInterface(
                        new Ipv4PointToPoint(Sentences.OURS, Sentences.THEIRS, TransportFilter.of(IpProtocol.TCP))),
                ((Ipv4Addressing)
                                addressing(Sentences.ends4().virtualInterface(Sentences.OURS, Sentences.THEIRS, tcp())))
                        .traffic());
        assertEquals(
                addressing(Sentences.ends6().virtualInterface()),
                addressing(Sentences.ends6().virtualInterface(localAnyIpv6(), remoteAnyIpv6())));
    }

    @Test
    void buildsIpv6BetweenIpv4Ends() {
        Ipv6InIpv4TrafficStage at = Sentences.carrying();
        Ipv6SiteToSite sites = new Ipv6SiteToSite(Sentences.OURS_6, Sentences.THEIRS_6);
        TransportFilter tcp = TransportFilter.of(IpProtocol.TCP);
        Ipv6PointToPoint filtered = new Ipv6PointToPoint(Sentences.OURS_6, Sentences.THEIRS_6, tcp);
        assertEquals(carried(sites), addressing(at.siteToSite(Sentences.OURS_6, Sentences.THEIRS_6)));
        assertEquals(
                carried(new Ipv6PointToPoint(Sentences.OURS_6, Sentences.THEIRS_6, TransportFilter.EVERYTHING)),
                addressing(at.pointToPoint(Sentences.OURS_6, Sentences.THEIRS_6)));
        assertEquals(carried(filtered), addressing(at.pointToPoint(Sentences.OURS_6, Sentences.THEIRS_6, tcp())));
        assertEquals(
                carried(new Ipv6VirtualInterface(new Ipv6SiteToSite(Ipv6LocalSide.ANY, Ipv6RemoteSide.ANY))),
                addressing(at.virtualInterface()));
        assertEquals(
                carried(new Ipv6VirtualInterface(sites)),
                addressing(at.virtualInterface(Sentences.OURS_6, Sentences.THEIRS_6)));
        assertEquals(
                carried(new Ipv6VirtualInterface(filtered)),
                addressing(at.virtualInterface(Sentences.OURS_6, Sentences.THEIRS_6, tcp())));
    }

    @Test
    void buildsIcmp() {
        IcmpFilter ping = IcmpFilter.builder()
                .version(IcmpVersion.ICMP)
                .addTypes(new IcmpType(8), new IcmpType(0))
                .addCodes(new IcmpCode(0))
                .build();
        assertEquals(
                new Ipv4PointToPoint(Sentences.OURS, Sentences.THEIRS, ping),
                ((Ipv4Addressing) addressing(Sentences.ends4()
                                .pointToPoint(
                                        Sentences.OURS,
                                        Sentences.THEIRS,
                                        icmp(icmpType(8), icmpType(0)).code(icmpCode(0)))))
                        .traffic());
        assertEquals(IcmpFilter.of(IcmpVersion.ICMPV6, new IcmpType(128)), icmpV6(icmpType(128)));
    }

    @Test
    void buildsTheOtherConditionsOfAFilter() {
        TransportFilter all = TransportFilter.builder()
                .addLocalInterfaces(new InterfaceLuid(0x6_0000_0000_0001L))
                .addProfiles(new NetworkProfile(7))
                .addRealms(SecurityRealm.parse("0badcafe"))
                .build();
        assertEquals(
                all,
                anyProtocol()
                        .localInterface(interfaceLuid("0x6000000000001"))
                        .profile(new NetworkProfile(7))
                        .realm(SecurityRealm.parse("0badcafe")));
        assertEquals(TransportFilter.EVERYTHING, anyProtocol());
        TransportFilter compared = TransportFilter.builder()
                .addProtocols(IpProtocol.TCP, new IpProtocolComparison(Ordering.GREATER, new IpProtocol(200)))
                .addLocalPorts(new PortComparison(Ordering.GREATER_OR_EQUAL, new Port(1024)))
                .addRemotePorts(new PortComparison(Ordering.NOT_EQUAL, new Port(443)))
                .build();
        assertEquals(
                compared,
                tcp().orProtocol(new IpProtocol(200).above())
                        .localPort(port(1024).orAbove())
                        .remotePort(port(443).not()));
    }

    private static Ipv6InIpv4Addressing carried(Ipv6Traffic traffic) {
        return Ipv6InIpv4Addressing.of(LOCAL, REMOTE, traffic);
    }

    private static Addressing addressing(KeyingStage stage) {
        return stage.keyedBy(Sentences.keying())
                .protectedBy(esp(AES_GCM_256))
                .build()
                .addressing();
    }

    private static Addressing addressing(Ikev2KeyingStage stage) {
        return stage.keyedBy(Sentences.keying())
                .protectedBy(esp(AES_GCM_256))
                .build()
                .addressing();
    }
}
