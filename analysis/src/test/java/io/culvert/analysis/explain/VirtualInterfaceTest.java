package io.culvert.analysis.explain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import io.culvert.net.Ipv4LocalSide;
import io.culvert.net.Ipv4RemoteSide;
import io.culvert.net.Ipv4Subnet;
import io.culvert.net.Ipv6Address;
import io.culvert.net.Ipv6Subnet;
import io.culvert.policy.TunnelPolicy;
import io.culvert.testing.Policies;
import io.culvert.traffic.Ipv4Addressing;
import io.culvert.traffic.Ipv4SiteToSite;
import io.culvert.traffic.Ipv4VirtualInterface;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The case virtual-interface-and-routes: two tunnels for everything, as route-based pairs have them. */
class VirtualInterfaceTest {

    private static final UUID ONE = new UUID(1, 1);
    private static final UUID TWO = new UUID(1, 2);

    private static final Classifier PAIR =
            Classifier.of(List.of(virtual("1", ONE, "198.51.100.7"), virtual("2", TWO, "198.51.100.8")));

    private static final Packet TO_THE_INTERNET = packet("10.0.0.5", "8.8.8.8");

    @Test
    void isUndecidedWithoutRoutes() {
        Classification.IfRouted found = assertInstanceOf(Classification.IfRouted.class, PAIR.classify(TO_THE_INTERNET));
        assertEquals(
                List.of("1", "2"),
                found.interfaces().stream().map(TunnelMatch::name).toList());
        assertInstanceOf(Classification.NoTunnel.class, found.otherwise());
        assertEquals("""
                outbound TCP from 10.0.0.5 port 1000 to 8.8.8.8 port 443
                  takes whatever tunnel a route leads to: classify(packet, routes) decides
                  perhaps tunnel '1': if a route leads to its interface: it takes every packet of its family
                  perhaps tunnel '2': if a route leads to its interface: it takes every packet of its family
                  without such a route it takes no tunnel""", found.explanation());
    }

    @ParameterizedTest
    @CsvSource({"127.0.0.1, 127.0.0.1", "127.0.0.1, 127.1.2.3", "10.0.0.5, 10.0.0.5"})
    void takesNoPacketThatStaysInTheMachine(String source, String destination) {
        Packet packet = packet(source, destination);
        assertInstanceOf(Classification.NoTunnel.class, PAIR.classify(packet));
        assertInstanceOf(
                Classification.NoTunnel.class,
                PAIR.classify(packet, Routes.none().toTunnel(ONE, Ipv4Subnet.parse("0.0.0.0/0"))));
        assertFalse(PAIR.explain(packet, ONE).orElseThrow().holds());
    }

    @Test
    void theLongestRouteDecides() {
        Routes routes = Routes.none()
                .toTunnel(ONE, Ipv4Subnet.parse("0.0.0.0/0"))
                .toTunnel(TWO, Ipv4Subnet.parse("10.2.0.0/16"))
                .elsewhere(Ipv4Subnet.parse("10.2.9.0/24"));
        assertEquals(Optional.of("1"), tunnel(PAIR.classify(TO_THE_INTERNET, routes)));
        assertEquals(Optional.of("2"), tunnel(PAIR.classify(packet("10.0.0.5", "10.2.8.1"), routes)));
        assertEquals(Optional.empty(), tunnel(PAIR.classify(packet("10.0.0.5", "10.2.9.1"), routes)));
        assertEquals(Optional.of("2"), tunnel(PAIR.classify(inbound("10.2.8.1", "10.0.0.5"), routes)));
    }

    @Test
    void ofEqualRoutesTheLastDecides() {
        Ipv4Subnet all = Ipv4Subnet.parse("0.0.0.0/0");
        Routes one = Routes.none().toTunnel(TWO, all).toTunnel(ONE, all);
        assertEquals(Optional.of("1"), tunnel(PAIR.classify(TO_THE_INTERNET, one)));
        assertEquals(Optional.empty(), tunnel(PAIR.classify(TO_THE_INTERNET, one.elsewhere(all))));
    }

    @Test
    void takesNothingWithoutARoute() {
        assertEquals("""
                outbound TCP from 10.0.0.5 port 1000 to 8.8.8.8 port 443
                  takes none of 2 tunnels
                  not tunnel '1': no route leads to its interface
                  not tunnel '2': no route leads to its interface""", PAIR.classify(TO_THE_INTERNET, Routes.none()).explanation());
    }

    @Test
    void routesOfTheOtherFamilyLeadNothing() {
        Routes routes = Routes.none().toTunnel(ONE, Ipv6Subnet.parse("::/0"));
        assertEquals(Optional.empty(), routes.tunnel(TO_THE_INTERNET));
        Packet ipv6 = Packet.outbound(Ipv6Address.parse("2001:db8::1"), Ipv6Address.parse("2001:db8::2"))
                .tcp(1, 2);
        assertEquals(Optional.of(ONE), routes.tunnel(ipv6));
        assertEquals(
                Optional.empty(),
                routes.elsewhere(Ipv6Subnet.parse("2001:db8::/32")).tunnel(ipv6));
    }

    /** A tunnel with conditions on addresses comes first in the inferred order, whatever the routes are. */
    @Test
    void aTunnelWithMoreConditionsIsDecided() {
        Classifier both = Classifier.of(List.of(virtual("1", ONE, "198.51.100.7"), Policies.modern()));
        assertEquals(Optional.of("hq"), tunnel(both.classify(packet("10.1.0.5", "10.2.0.9"))));
        Classification.IfRouted found = assertInstanceOf(Classification.IfRouted.class, both.classify(TO_THE_INTERNET));
        assertEquals(1, found.interfaces().size());
    }

    private static Optional<String> tunnel(Classification classification) {
        return classification instanceof Classification.IntoTunnel into
                ? Optional.of(into.tunnel().name())
                : Optional.empty();
    }

    private static Packet packet(String source, String destination) {
        return Packet.outbound(Policies.ipv4(source), Policies.ipv4(destination))
                .tcp(1000, 443);
    }

    private static Packet inbound(String source, String destination) {
        return Packet.inbound(Policies.ipv4(source), Policies.ipv4(destination)).tcp(443, 1000);
    }

    private static TunnelPolicy virtual(String name, UUID key, String remote) {
        return Policies.modernParts()
                .name(name)
                .providerContextKey(key)
                .addressing(Ipv4Addressing.of(
                        Policies.ipv4("203.0.113.1"),
                        Policies.ipv4(remote),
                        new Ipv4VirtualInterface(new Ipv4SiteToSite(Ipv4LocalSide.ANY, Ipv4RemoteSide.ANY))))
                .build();
    }
}
