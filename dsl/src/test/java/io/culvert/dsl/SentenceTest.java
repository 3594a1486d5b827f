package io.culvert.dsl;

import static io.culvert.dsl.Culvert.AES_128;
import static io.culvert.dsl.Culvert.AES_256;
import static io.culvert.dsl.Culvert.AES_CBC_128;
import static io.culvert.dsl.Culvert.AES_CBC_256;
import static io.culvert.dsl.Culvert.AES_GCM_256;
import static io.culvert.dsl.Culvert.ECP_384;
import static io.culvert.dsl.Culvert.GROUP_2;
import static io.culvert.dsl.Culvert.HMAC_SHA_1;
import static io.culvert.dsl.Culvert.HMAC_SHA_256;
import static io.culvert.dsl.Culvert.RSA;
import static io.culvert.dsl.Culvert.SHA_1;
import static io.culvert.dsl.Culvert.SHA_384;
import static io.culvert.dsl.Culvert.authorityNamed;
import static io.culvert.dsl.Culvert.certificate;
import static io.culvert.dsl.Culvert.esp;
import static io.culvert.dsl.Culvert.ike;
import static io.culvert.dsl.Culvert.ikev1;
import static io.culvert.dsl.Culvert.ikev2;
import static io.culvert.dsl.Culvert.ipv4;
import static io.culvert.dsl.Culvert.ipv4Subnet;
import static io.culvert.dsl.Culvert.ipv6;
import static io.culvert.dsl.Culvert.local;
import static io.culvert.dsl.Culvert.port;
import static io.culvert.dsl.Culvert.portRange;
import static io.culvert.dsl.Culvert.presharedKey;
import static io.culvert.dsl.Culvert.protocol;
import static io.culvert.dsl.Culvert.remote;
import static io.culvert.dsl.Culvert.tcp;
import static io.culvert.dsl.Culvert.trustList;
import static io.culvert.dsl.Culvert.tunnel;
import static io.culvert.dsl.Culvert.utf8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.culvert.dsl.stage.FinishStage;
import io.culvert.dsl.stage.Ipv4TrafficStage;
import io.culvert.dsl.stage.KeyingStage;
import io.culvert.net.IpProtocol;
import io.culvert.net.Port;
import io.culvert.net.PortRange;
import io.culvert.testing.Policies;
import io.culvert.traffic.TransportFilter;
import javax.security.auth.x500.X500Principal;
import org.junit.jupiter.api.Test;

/** The sentence and the builder of the policy make equal policies. */
class SentenceTest {

    @Test
    void buildsMicrosoftsSample() {
        KeyingStage points = tunnel("sample")
                .localEndpoint(ipv4("10.0.0.1"))
                .remoteEndpoint(ipv4("10.0.0.2"))
                .pointToPoint();
        assertEquals(Policies.microsoftSample(), sampleRest(points).build());
    }

    @Test
    void buildsMicrosoftsSampleOverIpv6() {
        KeyingStage points = tunnel("sample")
                .localEndpoint(ipv6("2001:db8::1"))
                .remoteEndpoint(ipv6("2001:db8::2"))
                .pointToPoint();
        assertEquals(Policies.microsoftSampleOverIpv6(), sampleRest(points).build());
    }

    @Test
    void buildsTheModernOne() {
        KeyingStage sites = modernEnds()
                .siteToSite(
                        local(ipv4Subnet("10.1.0.0/16"), ipv4Subnet("10.3.0.0/16")),
                        remote(ipv4Subnet("10.2.0.0/16"), ipv4Subnet("10.4.0.0/16")));
        assertEquals(Policies.modern(), modernRest(sites).build());
    }

    @Test
    void buildsTheFilteredOnes() {
        assertEquals(
                Policies.filtered(TransportFilter.EVERYTHING).build(),
                modernRest(modernEnds().pointToPoint()).build());
        assertEquals(
                Policies.filtered(TransportFilter.of(IpProtocol.GRE)).build(),
                modernRest(modernEnds().pointToPoint(protocol(47))).build());
        TransportFilter web = TransportFilter.builder()
                .addProtocols(IpProtocol.TCP)
                .addLocalPorts(new PortRange(new Port(1024), new Port(65535)))
                .addRemotePorts(new Port(80), new Port(443))
                .build();
        assertEquals(
                Policies.filtered(web).build(),
                modernRest(modernEnds()
                                .pointToPoint(
                                        tcp().localPort(portRange(1024, 65535)).remotePort(port(80), port(443))))
                        .build());
    }

    /** Sides that equal the endpoints may be left out. */
    @Test
    void pointToPointTakesItsSidesFromTheEnds() {
        assertEquals(
                modernRest(modernEnds().pointToPoint(tcp())).build(),
                modernRest(modernEnds().pointToPoint(local(ipv4("203.0.113.1")), remote(ipv4("198.51.100.7")), tcp()))
                        .build());
        assertEquals(
                modernRest(modernEnds().pointToPoint()).build(),
                modernRest(modernEnds().pointToPoint(local(ipv4("203.0.113.1")), remote(ipv4("198.51.100.7"))))
                        .build());
    }

    private static FinishStage sampleRest(KeyingStage stage) {
        return stage.keyedBy(ikev1(presharedKey(utf8(Policies.KEY_TEXT)), ike(AES_128, SHA_1, GROUP_2)))
                .protectedBy(esp(AES_CBC_128, HMAC_SHA_1))
                .provider(Policies.SAMPLE_PROVIDER);
    }

    private static Ipv4TrafficStage modernEnds() {
        return tunnel("hq").localEndpoint(ipv4("203.0.113.1")).remoteEndpoint(ipv4("198.51.100.7"));
    }

    private static FinishStage modernRest(KeyingStage stage) {
        X500Principal root = new X500Principal("CN=Example Root, O=Example");
        return stage.keyedBy(ikev2(certificate(RSA, trustList(authorityNamed(root))), ike(AES_256, SHA_384, ECP_384)))
                .protectedBy(esp(AES_GCM_256).pfs(ECP_384), esp(AES_CBC_256, HMAC_SHA_256))
                .description("Head office to branch");
    }
}
