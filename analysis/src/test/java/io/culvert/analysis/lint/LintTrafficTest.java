package io.culvert.analysis.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.culvert.crypto.EspGcm;
import io.culvert.crypto.EspProposal;
import io.culvert.crypto.GcmCipher;
import io.culvert.net.IcmpType;
import io.culvert.net.IcmpVersion;
import io.culvert.net.IpProtocol;
import io.culvert.net.Ipv4Address;
import io.culvert.net.Ipv6Address;
import io.culvert.policy.Ikev2Keying;
import io.culvert.policy.TunnelPolicy;
import io.culvert.testing.Policies;
import io.culvert.traffic.IcmpFilter;
import io.culvert.traffic.Ipv4Addressing;
import io.culvert.traffic.Ipv4PointToPoint;
import io.culvert.traffic.Ipv4Traffic;
import io.culvert.traffic.Ipv4VirtualInterface;
import io.culvert.traffic.Ipv6Addressing;
import io.culvert.traffic.Ipv6InIpv4Addressing;
import io.culvert.traffic.Ipv6PointToPoint;
import io.culvert.traffic.Ipv6Traffic;
import io.culvert.traffic.PointToPointFilter;
import io.culvert.traffic.TransportFilter;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What {@link Lint#modern()} says about lifetimes and traffic. */
class LintTrafficTest {

    private static final Ipv6Address NEAR = Ipv6Address.parse("2001:db8::1");
    private static final Ipv6Address FAR = Ipv6Address.parse("2001:db8::2");

    @ParameterizedTest
    @CsvSource({"1, false", "28800, false", "28801, true", "4294967295, true"})
    void judgesTheLifetimesOfBothModes(long seconds, boolean isLong) {
        EspProposal esp = EspProposal.of(new EspGcm(GcmCipher.AES_GCM_256));
        assertEquals(
                only(isLong, "main mode > proposal 1 > lifetime seconds: " + seconds),
                found(LintPolicies.modernParts()
                        .keying(Ikev2Keying.of(
                                LintPolicies.certificate(),
                                List.of(Policies.modernProposal().lifetimeSeconds(seconds))))
                        .build()));
        assertEquals(
                only(isLong, "quick mode > proposal 1 > lifetime > seconds: " + seconds),
                found(LintPolicies.modernParts()
                        .quickModeProposals(List.of(esp.lifetimeSeconds(seconds).lifetimeKilobytes(1_000_000)))
                        .build()));
    }

    @Test
    void findsIcmpOfTheOtherFamily() {
        TransportFilter both = TransportFilter.of(IpProtocol.ICMP).orProtocol(IpProtocol.ICMPV6);
        assertEquals(List.of("tunnel 'hq' > traffic > protocols: ICMPv6 (58) over IPv4"), found(filtered(both)));
        assertEquals(List.of("tunnel 'hq' > traffic > protocols: ICMP (1) over IPv6"), found(overIpv6(both)));
    }

    @Test
    void findsNothingInIcmpOfItsOwnFamily() {
        TransportFilter icmp = TransportFilter.of(IpProtocol.ICMP);
        assertEquals(List.of(), found(filtered(icmp)));
        assertEquals(List.of(), found(overIpv6(TransportFilter.of(IpProtocol.ICMPV6))));
        assertEquals(List.of(), found(overIpv6(TransportFilter.EVERYTHING)));
    }

    @Test
    void looksAtTypesThroughAVirtualInterfaceAndAtTrafficInOtherEnds() {
        IcmpFilter echo = IcmpFilter.of(IcmpVersion.ICMPV6, new IcmpType(128));
        Ipv4Address near = Policies.ipv4("203.0.113.1");
        Ipv4Address far = Policies.ipv4("198.51.100.7");
        Ipv4Traffic traffic =
                new Ipv4VirtualInterface(new Ipv4PointToPoint(near.toLocalSide(), far.toRemoteSide(), echo));
        assertEquals(
                List.of("tunnel 'hq' > traffic > protocols: ICMPv6 (58) over IPv4"),
                found(LintPolicies.modernParts()
                        .addressing(Ipv4Addressing.of(near, far, traffic))
                        .build()));
        assertEquals(
                List.of(),
                found(LintPolicies.modernParts()
                        .addressing(Ipv6InIpv4Addressing.of(near, far, ipv6Traffic(echo)))
                        .build()));
    }

    @Test
    void judgesTheLifetimeOfForwardedTrafficToo() {
        assertEquals(
                List.of(),
                found(LintPolicies.modernParts()
                        .forwardPathLifetimeSeconds(28_800)
                        .build()));
        assertEquals(
                List.of("tunnel 'hq' > forward-path lifetime > seconds: 28801"),
                found(LintPolicies.modernParts()
                        .forwardPathLifetimeSeconds(28_801)
                        .build()));
    }

    private static TunnelPolicy filtered(TransportFilter filter) {
        return Policies.filtered(filter)
                .providerKey(Policies.SAMPLE_PROVIDER)
                .keying(LintPolicies.modernKeying())
                .build();
    }

    private static TunnelPolicy overIpv6(PointToPointFilter filter) {
        return LintPolicies.modernParts()
                .addressing(Ipv6Addressing.of(NEAR, FAR, ipv6Traffic(filter)))
                .build();
    }

    private static Ipv6Traffic ipv6Traffic(PointToPointFilter filter) {
        return new Ipv6PointToPoint(NEAR.toLocalSide(), FAR.toRemoteSide(), filter);
    }

    private static List<String> found(TunnelPolicy policy) {
        return LintPolicies.found(policy);
    }

    private static List<String> only(boolean isFound, String finding) {
        return isFound ? List.of("tunnel 'hq' > " + finding) : List.of();
    }
}
