package io.culvert.net;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.culvert.rule.InvalidPolicyException;
import io.culvert.rule.catalogue.Rules;
import io.culvert.rule.catalogue.TrafficRules;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EndpointTest {

    private static final Ipv4Address IPV4 = Ipv4Address.parse("203.0.113.1");
    private static final Ipv4Address IPV4_B = Ipv4Address.parse("203.0.113.2");
    private static final Ipv6Address IPV6 = Ipv6Address.parse("2001:db8::1");
    private static final Ipv6Address IPV6_B = Ipv6Address.parse("2001:db8::2");
    private static final String NAME = "vpn.example.com";

    @Test
    void anEndWithoutAddressTakesEverySide() {
        assertSame(Ipv4LocalSide.ANY, new AnyIpv4().toLocalSide());
        assertSame(Ipv4RemoteSide.ANY, new AnyIpv4().toRemoteSide());
        assertSame(Ipv6LocalSide.ANY, new AnyIpv6().toLocalSide());
        assertSame(Ipv6RemoteSide.ANY, new AnyIpv6().toRemoteSide());
        assertEquals("any address", new AnyIpv4().toString());
        assertEquals("any address", new AnyIpv6().toString());
    }

    @Test
    void theAddressZeroIsAnyAsAnEnd() {
        assertSame(Ipv4LocalSide.ANY, Ipv4Address.parse("0.0.0.0").toLocalSide());
        assertSame(Ipv4RemoteSide.ANY, Ipv4Address.parse("0.0.0.0").toRemoteSide());
        assertSame(Ipv6LocalSide.ANY, Ipv6Address.parse("::").toLocalSide());
        assertSame(Ipv6RemoteSide.ANY, Ipv6Address.parse("::").toRemoteSide());
        assertEquals(Ipv6LocalSide.of(new Ipv6Address(0, 1)), new Ipv6Address(0, 1).toLocalSide());
        assertEquals(Ipv6RemoteSide.of(new Ipv6Address(1, 0)), new Ipv6Address(1, 0).toRemoteSide());
    }

    @Test
    void severalAddressesKeepTheirOrder() {
        assertEquals("203.0.113.2 or 203.0.113.1", Ipv4Gateways.of(IPV4_B, IPV4).toString());
        assertEquals(
                List.of(IPV6_B, IPV6, IPV6_B),
                Ipv6Gateways.of(IPV6_B, IPV6, IPV6_B).addresses());
        assertEquals(
                Ipv4RemoteSide.of(IPV4, IPV4_B), Ipv4Gateways.of(IPV4, IPV4_B).toRemoteSide());
        assertEquals(
                Ipv6RemoteSide.of(IPV6, IPV6_B), Ipv6Gateways.of(IPV6, IPV6_B).toRemoteSide());
    }

    @Test
    void aNameStandsBesideAddresses() {
        assertEquals("vpn.example.com (203.0.113.1)", IPV4.named(NAME).toString());
        assertEquals(
                "vpn.example.com (2001:db8::1 or 2001:db8::2)",
                Ipv6Gateways.of(IPV6, IPV6_B).named(NAME).toString());
        assertEquals(new Ipv6Gateways(List.of(IPV6), Optional.of(NAME)), IPV6.named(NAME));
    }

    @Test
    void addressesFromDataAreOneOrSeveral() {
        assertEquals(IPV4, Ipv4RemoteEndpoint.anyOf(List.of(IPV4)));
        assertEquals(IPV6, Ipv6RemoteEndpoint.anyOf(List.of(IPV6)));
        assertEquals(Ipv4Gateways.of(IPV4, IPV4_B), Ipv4RemoteEndpoint.anyOf(List.of(IPV4, IPV4_B)));
        assertEquals(Ipv6Gateways.of(IPV6, IPV6_B), Ipv6RemoteEndpoint.anyOf(List.of(IPV6, IPV6_B)));
    }

    @Test
    void keepsACopyOfTheAddresses() {
        List<Ipv4Address> given = new ArrayList<>(List.of(IPV4, IPV4_B));
        Ipv4Gateways gateways = new Ipv4Gateways(given, Optional.empty());
        given.clear();
        assertEquals(Ipv4Gateways.of(IPV4, IPV4_B), gateways);
        assertThrows(
                UnsupportedOperationException.class, () -> gateways.addresses().clear());
    }

    @Test
    void tellsEverythingThatIsWrong() {
        InvalidPolicyException refusal = assertThrows(
                InvalidPolicyException.class,
                () -> new Ipv4Gateways(erased(Arrays.asList(IPV6, IPV4, null)), Optional.of("a\u0000b")));
        assertEquals(
                List.of(
                        "list.element remote endpoint > addresses > element 1: a value of type Ipv6Address",
                        "list.element remote endpoint > addresses > element 3: null",
                        "endpoint.name remote endpoint > name: 'a\\u0000b'"),
                refusal.violations().stream()
                        .map(each -> each.rule().id() + " " + each.place() + ": " + each.value())
                        .toList());
    }

    @Test
    void refusesAnEndWithoutAddresses() {
        assertEquals(
                TrafficRules.AT_LEAST_ONE_GATEWAY,
                assertThrows(InvalidPolicyException.class, () -> Ipv6RemoteEndpoint.anyOf(List.of()))
                        .violations()
                        .get(0)
                        .rule());
        assertEquals(
                Rules.ELEMENT_TYPE,
                assertThrows(
                                InvalidPolicyException.class,
                                () -> Ipv4RemoteEndpoint.anyOf(erased(List.of("203.0.113.1"))))
                        .violations()
                        .get(0)
                        .rule());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\u0000", "vpn\n", "\ud83d", "vpn\u009f"})
    void refusesANameThatCannotBeOne(String name) {
        assertThrows(InvalidPolicyException.class, () -> IPV4.named(name));
        assertThrows(
                InvalidPolicyException.class,
                () -> Ipv6Gateways.of(IPV6, IPV6_B).named(name));
    }

    @Test
    void namesThePartThatIsNull() {
        assertNull("fqdn", () -> IPV4.named(null));
        assertNull("fqdn", () -> IPV6.named(null));
        assertNull("fqdn", () -> Ipv4Gateways.of(IPV4, IPV4_B).named(null));
        assertNull("fqdn", () -> Ipv6Gateways.of(IPV6, IPV6_B).named(null));
        assertNull("name", () -> new Ipv4Gateways(List.of(IPV4), null));
        assertNull("addresses", () -> new Ipv6Gateways(null, Optional.empty()));
    }

    private static void assertNull(String part, Executable making) {
        assertEquals(part, assertThrows(NullPointerException.class, making).getMessage());
    }

    /** Stricter than the platform is wrong as well. */
    @ParameterizedTest
    @ValueSource(strings = {"a", "vpn.example.com.", "xn--bcher-kva.example", "b\u00fccher.example", "host_1"})
    void takesEveryPrintableName(String name) {
        assertEquals(Optional.of(name), IPV4.named(name).name());
    }

    /** What a dynamic language does: the list is one of anything. */
    @SuppressWarnings("unchecked")
    private static <T> List<T> erased(List<?> list) {
        return (List<T>) list;
    }
}
