package io.culvert.analysis.explain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.culvert.net.IpProtocol;
import io.culvert.net.Ipv4LocalSide;
import io.culvert.net.Ipv4RemoteSide;
import io.culvert.net.Ipv4Subnet;
import io.culvert.net.Ipv6Address;
import io.culvert.net.Port;
import io.culvert.policy.TunnelPolicy;
import io.culvert.testing.Policies;
import io.culvert.traffic.Ipv4Addressing;
import io.culvert.traffic.Ipv4PointToPoint;
import io.culvert.traffic.TransportFilter;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Why a packet takes a tunnel, or none, in words. */
class ExplanationTest {

    private final TunnelPolicy hq = Policies.modern();
    private final TunnelPolicy web = TunnelPolicy.builder()
            .from(hq)
            .name("web")
            .providerContextKey(UUID.fromString("00000000-0000-4000-8000-000000000001"))
            .addressing(Ipv4Addressing.of(
                    Policies.ipv4("203.0.113.1"),
                    Policies.ipv4("198.51.100.7"),
                    new Ipv4PointToPoint(
                            Ipv4LocalSide.of(Ipv4Subnet.parse("10.1.0.0/16")),
                            Ipv4RemoteSide.of(Ipv4Subnet.parse("10.2.0.0/24")),
                            TransportFilter.of(IpProtocol.TCP).remotePort(new Port(443)))))
            .build();
    private final Classifier classifier = Classifier.of(List.of(hq, web));

    @Test
    void ofAPacketThatTakesATunnel() {
        assertEquals("""
                outbound TCP from 10.1.0.5 port 50000 to 10.2.0.9 port 443
                  takes tunnel 'web': local address 10.1.0.5 is 10.1.0.0/16, remote address 10.2.0.9 is 10.2.0.0/24, \
                protocol TCP is TCP, remote port 443 is 443
                  comes before tunnel 'hq': local address 10.1.0.5 is 10.1.0.0/16 or 10.3.0.0/16, \
                remote address 10.2.0.9 is 10.2.0.0/16 or 10.4.0.0/16""", classifier.classify(Samples.web()).explanation());
    }

    @Test
    void ofAPacketThatTakesNone() {
        assertEquals(
                """
                inbound TCP from 10.9.0.9 port 443 to 10.1.0.5 port 50000
                  takes none of 2 tunnels
                  not tunnel 'web': remote address 10.9.0.9 is not 10.2.0.0/24
                  not tunnel 'hq': remote address 10.9.0.9 is not 10.2.0.0/16 or 10.4.0.0/16""",
                classifier
                        .classify(Packet.inbound(Policies.ipv4("10.9.0.9"), Policies.ipv4("10.1.0.5"))
                                .tcp(443, 50_000))
                        .explanation());
    }

    @Test
    void ofAPacketThatHasNothingToCompare() {
        assertEquals(
                "tunnel 'web': protocol 50 is not TCP",
                classifier
                        .explain(Samples.esp(), web.providerContextKey())
                        .orElseThrow()
                        .toString());
    }

    @Test
    void ofAPacketOfTheOtherFamily() {
        assertEquals(
                "tunnel 'hq': local address 2001:db8::1 is not an IPv4 address",
                classifier
                        .explain(
                                Packet.outbound(Ipv6Address.parse("2001:db8::1"), Ipv6Address.parse("2001:db8::2"))
                                        .icmp(128, 0),
                                hq.providerContextKey())
                        .orElseThrow()
                        .toString());
    }

    @Test
    void ofAPacketOfIke() {
        assertEquals(
                """
                outbound UDP from 10.1.0.5 port 500 to 10.2.0.9 port 500
                  takes no tunnel: the engine exempts packets of IKE and AuthIP while there is a main-mode policy""",
                classifier
                        .classify(Packet.outbound(Policies.ipv4("10.1.0.5"), Policies.ipv4("10.2.0.9"))
                                .udp(500, 500))
                        .explanation());
    }
}
