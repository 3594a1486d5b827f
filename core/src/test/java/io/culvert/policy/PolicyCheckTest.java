package io.culvert.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.culvert.crypto.EspGcm;
import io.culvert.crypto.EspProposal;
import io.culvert.crypto.GcmCipher;
import io.culvert.crypto.SaIdleTimeout;
import io.culvert.crypto.SaLifetime;
import io.culvert.net.IpProtocol;
import io.culvert.net.Ipv6Address;
import io.culvert.net.Port;
import io.culvert.rule.InvalidPolicyException;
import io.culvert.testing.Golden;
import io.culvert.testing.Policies;
import io.culvert.traffic.Ipv4Addressing;
import io.culvert.traffic.Ipv4PointToPoint;
import io.culvert.traffic.Ipv6Addressing;
import io.culvert.traffic.Ipv6PointToPoint;
import io.culvert.traffic.TransportFilter;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PolicyCheckTest {

    private static final long UINT32_MAX = 4_294_967_295L;

    @Test
    void tellsEverythingAtOnceInTheOrderOfThePolicy() {
        InvalidPolicyException refusal =
                assertThrows(InvalidPolicyException.class, () -> allWrong().build());
        assertEquals(
                List.of(
                        "tunnel.text > name: U+000A at index 4",
                        "tunnel.text > description: U+0007 at index 5",
                        "tunnel.key > provider context key: 00000000-0000-0000-0000-000000000000",
                        "traffic.port-with-icmp > traffic:"
                                + " [TCP, ICMP] with local ports [80] and remote ports [443]",
                        "list.at-least-one > main mode > authentication methods: none",
                        "number.uint32 > main mode > proposal 1 > lifetime seconds: -1",
                        "number.uint32 > main mode > proposal 2 > lifetime seconds: 4294967296",
                        "number.uint32 > main mode > proposal 2 > quick mode limit: -5",
                        "ikev2.retransmit > main mode > retransmit seconds: 119",
                        "quick-mode.lifetime > quick mode > proposal 2 > lifetime > seconds: 0",
                        "quick-mode.lifetime > quick mode > proposal 2 > lifetime > kilobytes: 4294967296",
                        "quick-mode.lifetime > quick mode > proposal 2 > lifetime > packets: -1",
                        "number.uint32 > idle timeout > seconds: 4294967296",
                        "number.uint32 > idle timeout > fail-over seconds: -9223372036854775808"),
                refusal.violations().stream()
                        .map(each -> each.rule().id()
                                + each.place().toString().replaceFirst("^tunnel 'head\\\\u000aoffice'", "")
                                + ": "
                                + each.value())
                        .toList());
    }

    @Test
    void tellsItInAMessageThatWasRead() {
        InvalidPolicyException refusal =
                assertThrows(InvalidPolicyException.class, () -> allWrong().build());
        Golden.assertMatches("all-violations.txt", refusal.getMessage() + "\n");
    }

    @Test
    void looksAtTheTrafficOfIpv6AsWell() {
        Ipv6Address end = Ipv6Address.parse("2001:db8::1");
        TransportFilter filter = TransportFilter.of(IpProtocol.ICMPV6).remotePort(new Port(1));
        TunnelPolicy.Builder policy = Policies.modernParts()
                .addressing(Ipv6Addressing.of(
                        end, end, new Ipv6PointToPoint(end.toLocalSide(), end.toRemoteSide(), filter)));
        assertEquals(
                "tunnel 'hq' > traffic",
                assertThrows(InvalidPolicyException.class, policy::build)
                        .violations()
                        .get(0)
                        .place()
                        .toString());
    }

    @Test
    void tellsThatEveryListIsEmpty() {
        InvalidPolicyException refusal = assertThrows(
                InvalidPolicyException.class,
                () -> Policies.modernParts()
                        .keying(Ikev1Keying.builder().build())
                        .quickModeProposals(List.of())
                        .build());
        assertEquals(
                List.of(
                        "tunnel 'hq' > main mode > authentication methods",
                        "tunnel 'hq' > main mode > proposals",
                        "tunnel 'hq' > quick mode > proposals"),
                refusal.violations().stream()
                        .map(each -> each.place().toString())
                        .toList());
    }

    /** Stricter than the platform is wrong as well. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                " ",
                "@%SystemRoot%\\system32\\res.dll,-1",
                "\ud83d\ude87",
                "\u00a0",
                "\u0130\u0131",
                "it's \"quoted\" > here",
                "\ufffd"
            })
    void takesEveryPrintableName(String name) {
        assertEquals(name, Policies.modernParts().name(name).build().name());
    }

    @Test
    void takesANameAndADescriptionOfAnyLength() {
        String text = "x".repeat(100_000);
        assertEquals(
                text,
                Policies.modernParts()
                        .name(text)
                        .description("")
                        .description(text)
                        .build()
                        .name());
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 3_600, UINT32_MAX})
    void takesEveryNumberThatFitsItsField(long number) {
        TunnelPolicy policy = Policies.modernParts()
                .idleTimeout(new SaIdleTimeout(number, number))
                .keying(Ikev2Keying.of(
                        Policies.certificate(),
                        List.of(Policies.modernProposal()
                                .lifetimeSeconds(number)
                                .quickModeLimit(number))))
                .build();
        assertEquals(number, policy.idleTimeout().failOverSeconds());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, UINT32_MAX})
    void takesEveryLifetimeThatIsNotZero(long number) {
        EspProposal proposal =
                EspProposal.of(new EspGcm(GcmCipher.AES_GCM_128)).lifetime(new SaLifetime(number, number, number));
        assertEquals(
                List.of(proposal),
                Policies.modernParts()
                        .quickModeProposals(List.of(proposal))
                        .build()
                        .quickModeProposals());
    }

    @ParameterizedTest
    @ValueSource(longs = {120, UINT32_MAX})
    void takesARetransmissionFromItsFloor(long seconds) {
        Keying keying = Policies.modernKeying().retransmitSeconds(seconds);
        assertEquals(keying, Policies.modernParts().keying(keying).build().keying());
    }

    @Test
    void takesIcmpAloneAndPortsWithoutProtocol() {
        Stream.of(
                        TransportFilter.of(IpProtocol.ICMP).orProtocol(IpProtocol.ICMPV6),
                        TransportFilter.EVERYTHING.localPort(new Port(0)),
                        TransportFilter.of(IpProtocol.GRE).remotePort(new Port(1)))
                .forEach(filter -> assertEquals(
                        filter,
                        ((Ipv4PointToPoint) ((Ipv4Addressing) Policies.filtered(filter)
                                                .build()
                                                .addressing())
                                        .traffic())
                                .filter()));
    }

    private static TunnelPolicy.Builder allWrong() {
        return Policies.filtered(TransportFilter.of(IpProtocol.TCP)
                        .orProtocol(IpProtocol.ICMP)
                        .localPort(new Port(80))
                        .remotePort(new Port(443)))
                .name("head\noffice")
                .description("bell \u0007 and \u0007")
                .providerContextKey(new UUID(0, 0))
                .keying(Ikev2Keying.builder()
                        .addProposals(
                                Policies.modernProposal().lifetimeSeconds(-1),
                                Policies.modernProposal()
                                        .lifetimeSeconds(UINT32_MAX + 1)
                                        .quickModeLimit(-5))
                        .retransmitSeconds(119)
                        .build())
                .quickModeProposals(List.of(
                        EspProposal.of(new EspGcm(GcmCipher.AES_GCM_128)),
                        EspProposal.of(new EspGcm(GcmCipher.AES_GCM_128))
                                .lifetime(new SaLifetime(0, UINT32_MAX + 1, -1))))
                .idleTimeout(new SaIdleTimeout(UINT32_MAX + 1, Long.MIN_VALUE));
    }
}
