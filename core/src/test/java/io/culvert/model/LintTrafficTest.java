package io.culvert.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.culvert.crypto.EspGcm;
import io.culvert.crypto.EspProposal;
import io.culvert.crypto.GcmCipher;
import io.culvert.net.IpProtocol;
import io.culvert.net.Ipv6Address;
import io.culvert.testing.Policies;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What {@link Lint#modern()} says about lifetimes and traffic. */
class LintTrafficTest {

    @ParameterizedTest
    @CsvSource({"1, false", "28800, false", "28801, true", "4294967295, true"})
    void judgesTheLifetimesOfBothModes(long seconds, boolean isLong) {
        EspProposal esp = EspProposal.of(new EspGcm(GcmCipher.AES_GCM_256));
        assertEquals(
                only(isLong, "main mode > proposal 1 > lifetime seconds: " + seconds),
                found(Policies.modernParts()
                        .keying(Ikev2Keying.of(
                                Policies.certificate(),
                                List.of(Policies.modernProposal().lifetimeSeconds(seconds))))
                        .build()));
        assertEquals(
                only(isLong, "quick mode > proposal 1 > lifetime > seconds: " + seconds),
                found(Policies.modernParts()
                        .quickModeProposals(List.of(esp.lifetimeSeconds(seconds)))
                        .build()));
    }

    @Test
    void findsIcmpOfTheOtherFamily() {
        TransportFilter both = TransportFilter.of(IpProtocol.ICMP).orProtocol(IpProtocol.ICMPV6);
        assertEquals(
                List.of("tunnel 'hq' > traffic > protocols: 58 (ICMPv6) in an IPv4 tunnel"),
                found(Policies.filtered(both).build()));
        assertEquals(List.of("tunnel 'hq' > traffic > protocols: 1 (ICMP) in an IPv6 tunnel"), found(overIpv6(both)));
    }

    @Test
    void findsNothingInIcmpOfItsOwnFamily() {
        TransportFilter icmp = TransportFilter.of(IpProtocol.ICMP);
        assertEquals(List.of(), found(Policies.filtered(icmp).build()));
        assertEquals(List.of(), found(overIpv6(TransportFilter.of(IpProtocol.ICMPV6))));
        assertEquals(List.of(), found(overIpv6(TransportFilter.EVERYTHING)));
    }

    private static TunnelPolicy overIpv6(TransportFilter filter) {
        Ipv6Address near = Ipv6Address.parse("2001:db8::1");
        Ipv6Address far = Ipv6Address.parse("2001:db8::2");
        return Policies.modernParts()
                .addressing(Ipv6Addressing.of(
                        near, far, new Ipv6PointToPoint(near.toLocalSide(), far.toRemoteSide(), filter)))
                .build();
    }

    private static List<String> found(TunnelPolicy policy) {
        return Lint.modern().check(policy).stream()
                .map(each -> each.path() + ": " + each.value())
                .toList();
    }

    private static List<String> only(boolean isFound, String finding) {
        return isFound ? List.of("tunnel 'hq' > " + finding) : List.of();
    }
}
