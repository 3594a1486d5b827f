package io.culvert.analysis.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.culvert.net.AnyIpv4;
import io.culvert.net.AnyIpv6;
import io.culvert.net.Ipv4Gateways;
import io.culvert.net.Ipv6Address;
import io.culvert.net.Ipv6LocalEndpoint;
import io.culvert.net.Ipv6LocalSide;
import io.culvert.net.Ipv6RemoteEndpoint;
import io.culvert.net.Ipv6RemoteSide;
import io.culvert.net.Ipv6Subnet;
import io.culvert.policy.TunnelOption;
import io.culvert.policy.TunnelPolicy;
import io.culvert.testing.Policies;
import io.culvert.traffic.Ipv6Addressing;
import io.culvert.traffic.Ipv6SiteToSite;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The cases ends-that-are-no-ends, zero-address-means-any-peer, private-end-without-nat-option. */
class LintEndsTest {

    private static final String LOCAL = "203.0.113.1";

    @ParameterizedTest
    @CsvSource({
        "224.0.0.1, multicast",
        "239.255.255.255, multicast",
        "255.255.255.255, broadcast",
        "127.0.0.1, loopback",
        "127.255.255.255, loopback",
        "0.0.0.1, this network",
    })
    void findsAnEndThatNoHostHas(String far, String kind) {
        assertEquals(
                List.of("tunnel 'hq' > remote endpoint: " + far + ", an address of " + kind),
                LintPolicies.found(between(LOCAL, far)));
        assertEquals(
                List.of("local endpoint: " + far + ", an address of " + kind),
                LintPolicies.found(between(far, "198.51.100.7"), TunnelAdvice.END_NOT_UNICAST));
    }

    @ParameterizedTest
    @ValueSource(strings = {"198.51.100.7", "1.0.0.0", "126.255.255.255", "128.0.0.0", "223.255.255.255", "240.0.0.1"})
    void findsNothingInAUnicastAddress(String far) {
        assertEquals(List.of(), LintPolicies.found(between(LOCAL, far)));
    }

    @ParameterizedTest
    @CsvSource({"::1, loopback", "ff02::1, multicast", "ff00::, multicast"})
    void findsAnIpv6EndThatNoHostHas(String far, String kind) {
        assertEquals(
                List.of("tunnel 'hq' > remote endpoint: " + far + ", an address of " + kind),
                LintPolicies.found(ipv6(ipv6("2001:db8::1"), ipv6(far)).build()));
    }

    @Test
    void findsNothingInAnIpv6UnicastAddress() {
        for (String far : List.of("2001:db8::2", "fe80::1", "::2", "feff::1")) {
            assertEquals(
                    List.of(),
                    LintPolicies.found(ipv6(ipv6("2001:db8::1"), ipv6(far)).build()));
        }
    }

    @Test
    void findsOneAddressAtBothEnds() {
        assertEquals(
                List.of("tunnel 'hq' > remote endpoint: 203.0.113.1, which is the local endpoint"),
                LintPolicies.found(between(LOCAL, LOCAL)));
        assertEquals(
                List.of("remote endpoint: 2001:db8::1, which is the local endpoint"),
                LintPolicies.found(
                        ipv6(ipv6("2001:db8::1"), ipv6("2001:db8::1")).build(), TunnelAdvice.SAME_ENDS));
    }

    @Test
    void looksAtEveryGateway() {
        TunnelPolicy policy = LintPolicies.modernParts()
                .addressing(LintPolicies.between(
                        Policies.ipv4(LOCAL),
                        Ipv4Gateways.of(Policies.ipv4("198.51.100.7"), Policies.ipv4("224.0.0.9"))))
                .build();
        assertEquals(
                List.of("remote endpoint: 224.0.0.9, an address of multicast"),
                LintPolicies.found(policy, TunnelAdvice.END_NOT_UNICAST));
    }

    @Test
    void findsAnyAddressAtBothEnds() {
        assertEquals(
                List.of("remote endpoint: any address, as the local endpoint"),
                LintPolicies.found(
                        LintPolicies.modernParts()
                                .addressing(LintPolicies.between(new AnyIpv4(), new AnyIpv4()))
                                .build(),
                        TunnelAdvice.BOTH_ENDS_ANY));
        assertEquals(
                List.of(),
                LintPolicies.found(LintPolicies.modernParts()
                        .addressing(LintPolicies.between(new AnyIpv4(), Policies.ipv4("198.51.100.7")))
                        .build()));
    }

    @Test
    void aZeroAddressIsAnyPeerThatHasTheKey() {
        List<String> expected = List.of("remote endpoint: any address, with a pre-shared key");
        TunnelPolicy.Builder keyed = LintPolicies.modernParts().keying(LintPolicies.keyedBy(LintPolicies.randomKey()));
        assertEquals(
                expected,
                LintPolicies.found(
                        keyed.addressing(LintPolicies.between(Policies.ipv4(LOCAL), Policies.ipv4("0.0.0.0")))
                                .build(),
                        TunnelAdvice.ANY_PEER));
        assertEquals(
                expected,
                LintPolicies.found(
                        ipv6(ipv6("2001:db8::1"), ipv6("::"))
                                .keying(LintPolicies.keyedBy(LintPolicies.randomKey()))
                                .build(),
                        TunnelAdvice.ANY_PEER));
        assertEquals(
                List.of(),
                LintPolicies.found(
                        keyed.addressing(LintPolicies.between(Policies.ipv4(LOCAL), Policies.ipv4("198.51.100.7")))
                                .build()));
        assertEquals(
                List.of(),
                LintPolicies.found(ipv6(ipv6("2001:db8::1"), new AnyIpv6()).build()));
    }

    @ParameterizedTest
    @CsvSource({
        "172.31.0.5, 203.0.113.236, local endpoint",
        "10.0.0.1, 203.0.113.236, local endpoint",
        "192.168.255.255, 203.0.113.236, local endpoint",
        "100.64.0.1, 203.0.113.236, local endpoint",
        "203.0.113.1, 10.9.9.9, remote endpoint",
    })
    void findsAPrivateEndWithoutNatOption(String near, String far, String place) {
        assertEquals(
                1,
                LintPolicies.found(between(near, far), TunnelAdvice.PRIVATE_END).stream()
                        .filter(each -> each.startsWith(place + ": "))
                        .count());
    }

    @ParameterizedTest
    @CsvSource({
        "172.31.0.5, 10.0.0.1",
        "203.0.113.1, 198.51.100.7",
        "172.32.0.5, 203.0.113.236",
        "100.128.0.1, 203.0.113.236",
    })
    void findsNothingInTwoPrivateOrTwoPublicEnds(String near, String far) {
        assertEquals(List.of(), LintPolicies.found(between(near, far)));
    }

    @ParameterizedTest
    @EnumSource(names = {"ALLOW_PEER_BEHIND_NAT", "ALLOW_GENERAL_NAT_TRAVERSAL"})
    void findsNothingBesideANatOption(TunnelOption option) {
        assertEquals(
                List.of(),
                LintPolicies.found(LintPolicies.modernParts()
                        .addressing(LintPolicies.between(Policies.ipv4("172.31.0.5"), Policies.ipv4("203.0.113.236")))
                        .tunnelOptions(Set.of(option))
                        .build()));
    }

    private static TunnelPolicy between(String local, String remote) {
        return LintPolicies.modernParts()
                .addressing(LintPolicies.between(Policies.ipv4(local), Policies.ipv4(remote)))
                .build();
    }

    private static Ipv6Address ipv6(String text) {
        return Ipv6Address.parse(text);
    }

    private static TunnelPolicy.Builder ipv6(Ipv6LocalEndpoint local, Ipv6RemoteEndpoint remote) {
        return LintPolicies.modernParts()
                .addressing(Ipv6Addressing.of(
                        local,
                        remote,
                        new Ipv6SiteToSite(
                                Ipv6LocalSide.of(Ipv6Subnet.parse("2001:db8:a::/48")),
                                Ipv6RemoteSide.of(Ipv6Subnet.parse("2001:db8:b::/48")))));
    }
}
