package io.culvert.analysis.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.culvert.net.BitTest;
import io.culvert.net.Ipv4Comparison;
import io.culvert.net.Ipv4LocalSide;
import io.culvert.net.Ipv4Match;
import io.culvert.net.Ipv4Range;
import io.culvert.net.Ipv4RemoteSide;
import io.culvert.net.Ipv4Subnet;
import io.culvert.net.Ipv6Address;
import io.culvert.net.Ipv6LocalSide;
import io.culvert.net.Ipv6RemoteSide;
import io.culvert.net.Ipv6Subnet;
import io.culvert.net.Ordering;
import io.culvert.policy.TunnelOption;
import io.culvert.policy.TunnelPolicy;
import io.culvert.testing.Policies;
import io.culvert.traffic.Ipv4Addressing;
import io.culvert.traffic.Ipv4PointToPoint;
import io.culvert.traffic.Ipv4SiteToSite;
import io.culvert.traffic.Ipv4Traffic;
import io.culvert.traffic.Ipv4VirtualInterface;
import io.culvert.traffic.Ipv6Addressing;
import io.culvert.traffic.Ipv6SiteToSite;
import io.culvert.traffic.TransportFilter;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The cases same-subnet-both-sides and side-holds-own-gateway, and everything to everything. */
class LintSidesTest {

    private static final Ipv4Match LOCAL_NETWORK = Ipv4Subnet.parse("203.0.113.0/24");
    private static final Ipv4Match REMOTE_NETWORK = Ipv4Subnet.parse("198.51.100.0/24");

    @ParameterizedTest
    @CsvSource({
        "10.240.0.0/16, 10.240.0.0/16, 10.240.0.0/16, 10.240.0.1 to 10.240.0.2",
        "10.0.0.0/8, 10.2.0.0/16, 10.2.0.0/16, 10.2.0.1 to 10.2.0.2",
        "10.2.0.0/16, 10.0.0.0/8, 10.2.0.0/16, 10.2.0.1 to 10.2.0.2",
        "10.1.2.3/32, 10.1.0.0/16, 10.1.2.3, 10.1.2.3 to 10.1.2.3",
        "10.1.2.2/31, 10.1.0.0/16, 10.1.2.2/31, 10.1.2.2 to 10.1.2.3",
    })
    void findsANetworkOnBothSides(String local, String remote, String both, String packet) {
        assertEquals(
                List.of("tunnel 'hq' > traffic: " + both + " on both sides, such as the packet from " + packet),
                LintPolicies.found(siteToSite(Ipv4Subnet.parse(local), Ipv4Subnet.parse(remote))));
    }

    @ParameterizedTest
    @CsvSource({"10.1.0.0/16, 10.2.0.0/16", "10.0.0.0/9, 10.128.0.0/9", "10.1.0.0/16, 0.0.0.0/0"})
    void findsNothingInDisjointSides(String local, String remote) {
        assertEquals(List.of(), LintPolicies.found(siteToSite(Ipv4Subnet.parse(local), Ipv4Subnet.parse(remote))));
    }

    @Test
    void comparesRangesAndComparisons() {
        Ipv4Match range = new Ipv4Range(Policies.ipv4("10.1.0.5"), Policies.ipv4("10.1.0.9"));
        Ipv4Match above = new Ipv4Comparison(Ordering.GREATER, Policies.ipv4("10.1.0.7"));
        assertEquals(
                List.of("traffic: 10.1.0.8/31 on both sides, such as the packet from 10.1.0.8 to 10.1.0.9"),
                LintPolicies.found(siteToSite(range, above), TunnelAdvice.OVERLAPPING_SIDES));
        assertEquals(
                List.of("traffic: 10.1.0.5-10.1.0.8 on both sides, such as the packet from 10.1.0.6 to 10.1.0.7"),
                LintPolicies.found(
                        siteToSite(range, new Ipv4Comparison(Ordering.NOT_EQUAL, Policies.ipv4("10.1.0.9"))),
                        TunnelAdvice.OVERLAPPING_SIDES));
        assertEquals(
                List.of(),
                LintPolicies.found(
                        siteToSite(range, new Ipv4Comparison(Ordering.LESS, Policies.ipv4("10.1.0.5"))),
                        TunnelAdvice.OVERLAPPING_SIDES));
    }

    @Test
    void doesNotGuessAboutTestsOfBits() {
        Ipv4Match bits = new Ipv4Comparison(BitTest.ALL_SET, Policies.ipv4("0.0.0.1"));
        assertEquals(List.of(), LintPolicies.found(siteToSite(bits, Ipv4Subnet.parse("10.1.0.0/16"))));
    }

    @Test
    void findsANetworkOnBothSidesOfIpv6() {
        TunnelPolicy policy = LintPolicies.modernParts()
                .addressing(Ipv6Addressing.of(
                        Ipv6Address.parse("2001:db8::1"),
                        Ipv6Address.parse("2001:db8::2"),
                        new Ipv6SiteToSite(
                                Ipv6LocalSide.of(Ipv6Subnet.parse("fd00::/16")),
                                Ipv6RemoteSide.of(Ipv6Subnet.parse("fd00:1::/32")))))
                .build();
        assertEquals(
                List.of("tunnel 'hq' > traffic: fd00:1::/32 on both sides, such as the packet from fd00:1::1 to"
                        + " fd00:1::2"),
                LintPolicies.found(policy));
    }

    @Test
    void findsEverythingToEverything() {
        List<String> expected = List.of("tunnel 'hq' > traffic: any address to any address");
        Ipv4Match zero = Ipv4Subnet.parse("0.0.0.0/0");
        assertEquals(expected, LintPolicies.found(tunnel(new Ipv4SiteToSite(Ipv4LocalSide.ANY, Ipv4RemoteSide.ANY))));
        assertEquals(expected, LintPolicies.found(siteToSite(zero, zero)));
        assertEquals(
                List.of(),
                LintPolicies.found(
                        tunnel(new Ipv4VirtualInterface(new Ipv4SiteToSite(Ipv4LocalSide.ANY, Ipv4RemoteSide.ANY)))));
        assertEquals(
                List.of(),
                LintPolicies.found(parts(new Ipv4SiteToSite(Ipv4LocalSide.ANY, Ipv4RemoteSide.ANY))
                        .tunnelOptions(Set.of(TunnelOption.SITE_TO_SITE_TUNNEL))
                        .build()));
    }

    @Test
    void findsSidesThatContainTheirOwnEnds() {
        assertEquals(
                List.of("tunnel 'hq' > traffic: both sides contain their own end"),
                LintPolicies.found(siteToSite(LOCAL_NETWORK, REMOTE_NETWORK)));
        assertEquals(List.of(), LintPolicies.found(siteToSite(LOCAL_NETWORK, Ipv4Subnet.parse("10.2.0.0/16"))));
        assertEquals(List.of(), LintPolicies.found(siteToSite(Ipv4Subnet.parse("10.1.0.0/16"), REMOTE_NETWORK)));
    }

    @Test
    void findsNoOwnEndsBesideTheBypassNorPointToPoint() {
        assertEquals(
                List.of(),
                LintPolicies.found(
                        parts(new Ipv4SiteToSite(Ipv4LocalSide.of(LOCAL_NETWORK), Ipv4RemoteSide.of(REMOTE_NETWORK)))
                                .tunnelOptions(Set.of(TunnelOption.BYPASS_ALREADY_SECURE_CONNECTION))
                                .build()));
        assertEquals(
                List.of(),
                LintPolicies.found(tunnel(new Ipv4PointToPoint(
                        Policies.ipv4("203.0.113.1").toLocalSide(),
                        Policies.ipv4("198.51.100.7").toRemoteSide(),
                        TransportFilter.EVERYTHING))));
    }

    private static TunnelPolicy siteToSite(Ipv4Match local, Ipv4Match remote) {
        return tunnel(new Ipv4SiteToSite(Ipv4LocalSide.of(local), Ipv4RemoteSide.of(remote)));
    }

    private static TunnelPolicy tunnel(Ipv4Traffic traffic) {
        return parts(traffic).build();
    }

    private static TunnelPolicy.Builder parts(Ipv4Traffic traffic) {
        return LintPolicies.modernParts()
                .addressing(Ipv4Addressing.of(Policies.ipv4("203.0.113.1"), Policies.ipv4("198.51.100.7"), traffic));
    }
}
