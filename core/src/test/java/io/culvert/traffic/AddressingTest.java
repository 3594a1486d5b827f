package io.culvert.traffic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.culvert.net.AnyIpv4;
import io.culvert.net.AnyIpv6;
import io.culvert.net.Ipv4Address;
import io.culvert.net.Ipv4Gateways;
import io.culvert.net.Ipv4LocalSide;
import io.culvert.net.Ipv4RemoteSide;
import io.culvert.net.Ipv6Address;
import io.culvert.net.Ipv6Gateways;
import io.culvert.net.Ipv6LocalSide;
import io.culvert.net.Ipv6RemoteSide;
import io.culvert.rule.InvalidPolicyException;
import io.culvert.rule.catalogue.TrafficRules;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each end has one form, whichever door the addressing is made through. */
class AddressingTest {

    private static final Ipv4Address ZERO4 = Ipv4Address.parse("0.0.0.0");
    private static final Ipv6Address ZERO6 = Ipv6Address.parse("::");
    private static final Ipv4Address IPV4 = Ipv4Address.parse("10.0.0.1");
    private static final Ipv6Address IPV6 = Ipv6Address.parse("2001:db8::1");
    private static final Ipv4Traffic TRAFFIC4 = new Ipv4SiteToSite(Ipv4LocalSide.ANY, Ipv4RemoteSide.ANY);
    private static final Ipv6Traffic TRAFFIC6 = new Ipv6SiteToSite(Ipv6LocalSide.ANY, Ipv6RemoteSide.ANY);

    static Stream<Ipv4Addressing> ipv4Doors() {
        Ipv4Addressing other = Ipv4Addressing.of(IPV4, IPV4, TRAFFIC4);
        ImmutableIpv4Addressing copied = (ImmutableIpv4Addressing) other;
        return Stream.of(
                Ipv4Addressing.of(ZERO4, ZERO4, TRAFFIC4),
                Ipv4Addressing.of(ZERO4, new Ipv4Gateways(List.of(ZERO4), Optional.empty()), TRAFFIC4),
                ImmutableIpv4Addressing.builder()
                        .from(other)
                        .localEndpoint(ZERO4)
                        .remoteEndpoint(ZERO4)
                        .build(),
                copied.withLocalEndpoint(ZERO4).withRemoteEndpoint(ZERO4));
    }

    static Stream<Ipv6Addressing> ipv6Doors() {
        Ipv6Addressing other = Ipv6Addressing.of(IPV6, IPV6, TRAFFIC6);
        ImmutableIpv6Addressing copied = (ImmutableIpv6Addressing) other;
        return Stream.of(
                Ipv6Addressing.of(ZERO6, ZERO6, TRAFFIC6),
                Ipv6Addressing.of(ZERO6, new Ipv6Gateways(List.of(ZERO6), Optional.empty()), TRAFFIC6),
                ImmutableIpv6Addressing.builder()
                        .from(other)
                        .localEndpoint(ZERO6)
                        .remoteEndpoint(ZERO6)
                        .build(),
                copied.withLocalEndpoint(ZERO6).withRemoteEndpoint(ZERO6));
    }

    static Stream<Ipv6InIpv4Addressing> mixedDoors() {
        Ipv6InIpv4Addressing other = Ipv6InIpv4Addressing.of(IPV4, IPV4, TRAFFIC6);
        ImmutableIpv6InIpv4Addressing copied = (ImmutableIpv6InIpv4Addressing) other;
        return Stream.of(
                Ipv6InIpv4Addressing.of(ZERO4, ZERO4, TRAFFIC6),
                Ipv6InIpv4Addressing.of(ZERO4, new Ipv4Gateways(List.of(ZERO4), Optional.empty()), TRAFFIC6),
                ImmutableIpv6InIpv4Addressing.builder()
                        .from(other)
                        .localEndpoint(ZERO4)
                        .remoteEndpoint(ZERO4)
                        .build(),
                copied.withLocalEndpoint(ZERO4).withRemoteEndpoint(ZERO4));
    }

    @ParameterizedTest
    @MethodSource("ipv4Doors")
    void theIpv4AddressZeroIsAny(Ipv4Addressing addressing) {
        assertEquals(Ipv4Addressing.of(new AnyIpv4(), new AnyIpv4(), TRAFFIC4), addressing);
        assertEquals(new AnyIpv4(), addressing.localEndpoint());
        assertEquals(new AnyIpv4(), addressing.remoteEndpoint());
        assertSame(addressing, addressing.canonical());
    }

    @ParameterizedTest
    @MethodSource("ipv6Doors")
    void theIpv6AddressZeroIsAny(Ipv6Addressing addressing) {
        assertEquals(Ipv6Addressing.of(new AnyIpv6(), new AnyIpv6(), TRAFFIC6), addressing);
        assertEquals(new AnyIpv6(), addressing.localEndpoint());
        assertEquals(new AnyIpv6(), addressing.remoteEndpoint());
        assertSame(addressing, addressing.canonical());
    }

    @ParameterizedTest
    @MethodSource("mixedDoors")
    void theIpv4AddressZeroIsAnyForIpv6Traffic(Ipv6InIpv4Addressing addressing) {
        assertEquals(Ipv6InIpv4Addressing.of(new AnyIpv4(), new AnyIpv4(), TRAFFIC6), addressing);
        assertEquals(new AnyIpv4(), addressing.localEndpoint());
        assertEquals(new AnyIpv4(), addressing.remoteEndpoint());
        assertSame(addressing, addressing.canonical());
    }

    @Test
    void oneAddressWithoutANameIsThatAddress() {
        assertEquals(
                IPV4,
                Ipv4Addressing.of(IPV4, new Ipv4Gateways(List.of(IPV4), Optional.empty()), TRAFFIC4)
                        .remoteEndpoint());
        assertEquals(
                IPV6,
                Ipv6Addressing.of(IPV6, new Ipv6Gateways(List.of(IPV6), Optional.empty()), TRAFFIC6)
                        .remoteEndpoint());
    }

    @Test
    void severalAddressesAndNamesStay() {
        for (Ipv4Gateways end : List.of(IPV4.named("a"), ZERO4.named("a"), Ipv4Gateways.of(ZERO4, IPV4))) {
            assertEquals(end, Ipv4Addressing.of(IPV4, end, TRAFFIC4).remoteEndpoint());
            assertEquals(end, Ipv6InIpv4Addressing.of(IPV4, end, TRAFFIC6).remoteEndpoint());
        }
        for (Ipv6Gateways end : List.of(IPV6.named("a"), ZERO6.named("a"), Ipv6Gateways.of(ZERO6, IPV6))) {
            assertEquals(end, Ipv6Addressing.of(IPV6, end, TRAFFIC6).remoteEndpoint());
        }
    }

    @Test
    void aVirtualInterfaceHasTheSidesOfWhatItCarries() {
        Ipv4Traffic ipv4 = new Ipv4SiteToSite(Ipv4LocalSide.of(IPV4), Ipv4RemoteSide.ANY);
        assertEquals(ipv4.local(), new Ipv4VirtualInterface(ipv4).local());
        assertEquals(ipv4.remote(), new Ipv4VirtualInterface(ipv4).remote());
        Ipv6Traffic ipv6 = new Ipv6SiteToSite(Ipv6LocalSide.of(IPV6), Ipv6RemoteSide.ANY);
        assertEquals(ipv6.local(), new Ipv6VirtualInterface(ipv6).local());
        assertEquals(ipv6.remote(), new Ipv6VirtualInterface(ipv6).remote());
    }

    @Test
    void aVirtualInterfaceDoesNotCarryAnother() {
        assertRefused(() -> new Ipv4VirtualInterface(new Ipv4VirtualInterface(TRAFFIC4)));
        assertRefused(() -> new Ipv6VirtualInterface(new Ipv6VirtualInterface(TRAFFIC6)));
        assertThrows(NullPointerException.class, () -> new Ipv4VirtualInterface(null));
        assertThrows(NullPointerException.class, () -> new Ipv6VirtualInterface(null));
    }

    private static void assertRefused(Executable making) {
        assertSame(
                TrafficRules.VIRTUAL_IN_VIRTUAL,
                assertThrows(InvalidPolicyException.class, making)
                        .violations()
                        .get(0)
                        .rule());
    }
}
