package io.culvert.analysis.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.culvert.net.Ipv4LocalSide;
import io.culvert.net.Ipv4RemoteSide;
import io.culvert.net.Ipv4Subnet;
import io.culvert.net.Ipv6Subnet;
import io.culvert.policy.Ikev1Keying;
import io.culvert.policy.TunnelPolicy;
import io.culvert.testing.Policies;
import io.culvert.traffic.Ipv4Addressing;
import io.culvert.traffic.Ipv4SiteToSite;
import io.culvert.traffic.Ipv4TrafficSelector;
import io.culvert.traffic.Ipv4VirtualInterface;
import io.culvert.traffic.Ipv6TrafficSelector;
import io.culvert.traffic.TrafficSelector;
import io.culvert.traffic.TrafficSelectorPolicy;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The case selectors-outside-traffic. The traffic is 10.1.0.0/16 to 10.2.0.0/16. */
class LintSelectorsTest {

    @Test
    void findsSelectorsOutsideTheTraffic() {
        assertEquals(
                List.of("tunnel 'hq' > traffic selectors: outside the traffic: 10.1.0.0/16 to 10.2.0.0/16"),
                LintPolicies.found(policy(of("10.99.0.0/16", "10.98.0.0/16"))));
        assertEquals(
                List.of("tunnel 'hq' > traffic selectors: outside the traffic: 10.1.0.0/16 to 10.2.0.0/16"),
                LintPolicies.found(policy(of("10.1.0.0/16", "10.98.0.0/16"))));
    }

    @Test
    void findsNothingInSelectorsThatContainTheTraffic() {
        assertEquals(List.of(), LintPolicies.found(policy(of("10.1.0.0/16", "10.2.0.0/16"))));
        assertEquals(List.of(), LintPolicies.found(policy(of("10.0.0.0/8", "0.0.0.0/0"))));
        assertEquals(
                List.of(),
                LintPolicies.found(policy(new TrafficSelectorPolicy(
                        List.of(ipv4("10.1.0.0/17"), ipv4("10.1.128.0/17")), List.of(ipv4("10.2.0.0/16"))))));
    }

    @Test
    void namesThePartThatIsLeftOut() {
        assertEquals(
                List.of("tunnel 'hq' > traffic selectors > remote: without 10.2.128.0/17 of the remote side"),
                LintPolicies.found(policy(of("10.1.0.0/16", "10.2.0.0/17"))));
        assertEquals(
                List.of("tunnel 'hq' > traffic selectors > local: without 10.1.1.0-10.1.255.255 of the local side"),
                LintPolicies.found(policy(of("10.1.0.0/24", "10.2.0.0/16"))));
    }

    /** Routes choose the packets of a virtual interface, so its sides are no measure. */
    @Test
    void comparesNoPartOfAVirtualInterface() {
        TunnelPolicy policy = LintPolicies.modernParts()
                .addressing(Ipv4Addressing.of(
                        Policies.ipv4("203.0.113.1"),
                        Policies.ipv4("198.51.100.7"),
                        new Ipv4VirtualInterface(new Ipv4SiteToSite(Ipv4LocalSide.ANY, Ipv4RemoteSide.ANY))))
                .addTrafficSelectors(of("10.1.0.0/16", "10.2.0.0/16"))
                .build();
        assertEquals(List.of(), LintPolicies.found(policy));
    }

    @Test
    void findsAPolicyWithoutASelector() {
        assertEquals(
                List.of("tunnel 'hq' > traffic selectors > policy 1: no selector on either side"),
                LintPolicies.found(policy(TrafficSelectorPolicy.of())));
    }

    @Test
    void findsSelectorsOfTheOtherFamily() {
        TrafficSelector ipv6 = Ipv6TrafficSelector.of(Ipv6Subnet.parse("2001:db8::/32"));
        assertEquals(
                List.of("traffic selectors > policy 1: 2001:db8::-2001:db8:ffff:ffff:ffff:ffff:ffff:ffff here and"
                        + " 2001:db8::-2001:db8:ffff:ffff:ffff:ffff:ffff:ffff there"),
                LintPolicies.found(
                        policy(TrafficSelectorPolicy.of().local(ipv6).remote(ipv6)), TunnelAdvice.SELECTORS_FAMILY));
    }

    @Test
    void findsSeveralSelectorsUnderIkev1() {
        TrafficSelectorPolicy several = new TrafficSelectorPolicy(
                List.of(ipv4("10.1.0.0/17"), ipv4("10.1.128.0/17")), List.of(ipv4("10.2.0.0/16")));
        Ikev1Keying ikev1 = Ikev1Keying.of(LintPolicies.randomKey(), List.of(Policies.modernProposal()));
        assertEquals(
                List.of("traffic selectors: several selectors, without IKEv2"),
                LintPolicies.found(parts(several).keying(ikev1).build(), TunnelAdvice.SELECTORS_UNDER_IKEV1));
        assertEquals(
                List.of(),
                LintPolicies.found(
                        parts(of("10.1.0.0/16", "10.2.0.0/16")).keying(ikev1).build(),
                        TunnelAdvice.SELECTORS_UNDER_IKEV1));
        assertEquals(List.of(), LintPolicies.found(policy(several), TunnelAdvice.SELECTORS_UNDER_IKEV1));
    }

    private static TrafficSelectorPolicy of(String local, String remote) {
        return TrafficSelectorPolicy.of().local(ipv4(local)).remote(ipv4(remote));
    }

    private static TrafficSelector ipv4(String prefix) {
        return Ipv4TrafficSelector.of(Ipv4Subnet.parse(prefix));
    }

    private static TunnelPolicy policy(TrafficSelectorPolicy selectors) {
        return parts(selectors).build();
    }

    private static TunnelPolicy.Builder parts(TrafficSelectorPolicy selectors) {
        return LintPolicies.modernParts()
                .addressing(LintPolicies.between(Policies.ipv4("203.0.113.1"), Policies.ipv4("198.51.100.7")))
                .addTrafficSelectors(selectors);
    }
}
