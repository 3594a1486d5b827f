package io.culvert.net;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The words that make a match of a scalar: the same for every field. */
class ComparisonTest {

    private static final Ipv6Address IPV6 = Ipv6Address.parse("2001:db8::1");
    private static final SecurityRealm REALM = SecurityRealm.parse("0a0b");

    static Stream<Arguments> sortable() {
        return Stream.concat(
                integers(),
                Stream.of(
                        field(IPV6, (how, than) -> new Ipv6Comparison((Ordering) how, than)),
                        field(REALM, (how, than) -> new RealmComparison((Ordering) how, than))));
    }

    static Stream<Arguments> integers() {
        return Stream.of(
                field(new Port(80), PortComparison::new),
                field(IpProtocol.TCP, IpProtocolComparison::new),
                field(Ipv4Address.parse("10.0.0.1"), Ipv4Comparison::new),
                field(new InterfaceLuid(5), InterfaceComparison::new),
                field(new NetworkProfile(2), ProfileComparison::new),
                field(new IcmpType(8), IcmpTypeComparison::new),
                field(new IcmpCode(1), IcmpCodeComparison::new));
    }

    private static <T> Arguments field(T value, BiFunction<Comparison, T, Object> comparison) {
        return Arguments.of(value, comparison);
    }

    @ParameterizedTest
    @MethodSource("sortable")
    <T extends SortableValue<?>> void everyScalarHasAWordForEachOrdering(
            T value, BiFunction<Comparison, T, Object> comparison) {
        assertEquals(
                List.of(
                        comparison.apply(Ordering.NOT_EQUAL, value),
                        comparison.apply(Ordering.GREATER, value),
                        comparison.apply(Ordering.LESS, value),
                        comparison.apply(Ordering.GREATER_OR_EQUAL, value),
                        comparison.apply(Ordering.LESS_OR_EQUAL, value)),
                List.of(value.not(), value.above(), value.below(), value.orAbove(), value.orBelow()));
    }

    @ParameterizedTest
    @MethodSource("integers")
    <T extends IntegerValue<?>> void everyIntegerHasAWordForEachTestOfBits(
            T value, BiFunction<Comparison, T, Object> comparison) {
        assertEquals(
                List.of(
                        comparison.apply(BitTest.ALL_SET, value),
                        comparison.apply(BitTest.ANY_SET, value),
                        comparison.apply(BitTest.NONE_SET, value)),
                List.of(value.allBitsSet(), value.anyBitSet(), value.noBitSet()));
    }

    @ParameterizedTest
    @MethodSource("sortable")
    <T> void namesThePartThatIsNull(T value, BiFunction<Comparison, T, Object> comparison) {
        assertNull("comparison", () -> comparison.apply(null, value));
        assertNull("than", () -> comparison.apply(Ordering.LESS, null));
    }

    @Test
    void isSaidAsAPersonWouldSayIt() {
        assertEquals("not 443", new Port(443).not().toString());
        assertEquals("above 1023", new Port(1023).above().toString());
        assertEquals("at least 1024", new Port(1024).orAbove().toString());
        assertEquals("at most 1023", new Port(1023).orBelow().toString());
        assertEquals("below 1024", new Port(1024).below().toString());
        assertEquals("with all bits of 3 set", new Port(3).allBitsSet().toString());
        assertEquals("not 10.0.0.1", Ipv4Address.parse("10.0.0.1").not().toString());
        assertEquals(
                "with any bit of 0.0.0.255 set",
                Ipv4Address.parse("0.0.0.255").anyBitSet().toString());
        assertEquals("not 2001:db8::1", IPV6.not().toString());
        assertEquals("not TCP", IpProtocol.TCP.not().toString());
        assertEquals("protocol above 6", IpProtocol.TCP.above().toString());
        assertEquals("protocol with no bit of 6 set", IpProtocol.TCP.noBitSet().toString());
        assertEquals("protocols 6-17", new IpProtocolRange(IpProtocol.TCP, IpProtocol.UDP).toString());
        assertEquals("not 0x5", new InterfaceLuid(5).not().toString());
        assertEquals("at most 0a0b", REALM.orBelow().toString());
    }

    private static void assertNull(String name, Executable making) {
        assertEquals(name, assertThrows(NullPointerException.class, making).getMessage());
    }
}
