package io.culvert.net;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigInteger;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every match of every field against numbers of any size: all values of a small field, the edges of a large one. */
class MatchTest {

    private static final List<Integer> SMALL_EDGES = List.of(0, 1, 2, 3, 8, 127, 128, 129, 254, 255);
    private static final List<Long> EDGES_32 =
            List.of(0L, 1L, 2L, 0x7FFF_FFFEL, 0x7FFF_FFFFL, 0x8000_0000L, 0x8000_0001L, 0xFFFF_FFFEL, 0xFFFF_FFFFL);
    private static final List<Long> EDGES_64 = List.of(
            0L, 1L, 2L, 0xFFFF_FFFFL, 0x1_0000_0000L, Long.MAX_VALUE, Long.MIN_VALUE, Long.MIN_VALUE + 1, -2L, -1L);

    private static final List<String> REALMS_BY_ALPHABET =
            realms().stream().map(SecurityRealm::toString).sorted().toList();

    /**
     * A field.
     *
     * @param name the field
     * @param values those to try
     * @param number the value as a number without a sign
     * @param equal matches one value
     * @param compared matches by an operator
     * @param range matches from one to another
     * @param bits whether it has tests of bits
     */
    record Field<T>(
            String name,
            List<T> values,
            Function<T, BigInteger> number,
            Function<T, Predicate<T>> equal,
            BiFunction<Comparison, T, Predicate<T>> compared,
            BiFunction<T, T, Predicate<T>> range,
            List<BitTest> bits) {

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Field<?>> fields() {
        return Stream.concat(smallFields(), largeFields());
    }

    private static Stream<Field<?>> smallFields() {
        List<BitTest> bits = List.of(BitTest.values());
        return Stream.of(
                new Field<>(
                        "protocol",
                        IntStream.range(0, 256).mapToObj(IpProtocol::new).toList(),
                        each -> BigInteger.valueOf(each.number()),
                        each -> each::matches,
                        (how, than) -> new IpProtocolComparison(how, than)::matches,
                        (first, last) -> new IpProtocolRange(first, last)::matches,
                        bits),
                new Field<>(
                        "ICMP type",
                        SMALL_EDGES.stream().map(IcmpType::new).toList(),
                        each -> BigInteger.valueOf(each.number()),
                        each -> each::matches,
                        (how, than) -> new IcmpTypeComparison(how, than)::matches,
                        (first, last) -> new IcmpTypeRange(first, last)::matches,
                        bits),
                new Field<>(
                        "ICMP code",
                        SMALL_EDGES.stream().map(IcmpCode::new).toList(),
                        each -> BigInteger.valueOf(each.number()),
                        each -> each::matches,
                        (how, than) -> new IcmpCodeComparison(how, than)::matches,
                        (first, last) -> new IcmpCodeRange(first, last)::matches,
                        bits),
                new Field<>(
                        "port",
                        IntStream.of(0, 1, 2, 3, 80, 0x7FFF, 0x8000, 0x8001, 0xFFFE, 0xFFFF)
                                .mapToObj(Port::new)
                                .toList(),
                        each -> BigInteger.valueOf(each.number()),
                        each -> each::matches,
                        (how, than) -> new PortComparison(how, than)::matches,
                        (first, last) -> new PortRange(first, last)::matches,
                        bits));
    }

    private static Stream<Field<?>> largeFields() {
        List<BitTest> bits = List.of(BitTest.values());
        return Stream.of(
                new Field<>(
                        "profile",
                        EDGES_32.stream().map(NetworkProfile::new).toList(),
                        each -> BigInteger.valueOf(each.id()),
                        each -> each::matches,
                        (how, than) -> new ProfileComparison(how, than)::matches,
                        (first, last) -> new ProfileRange(first, last)::matches,
                        bits),
                new Field<>(
                        "IPv4 address",
                        EDGES_32.stream()
                                .map(each -> new Ipv4Address(each.intValue()))
                                .toList(),
                        each -> new BigInteger(Integer.toUnsignedString(each.bits())),
                        each -> each::matches,
                        (how, than) -> new Ipv4Comparison(how, than)::matches,
                        (first, last) -> new Ipv4Range(first, last)::matches,
                        bits),
                new Field<>(
                        "interface",
                        EDGES_64.stream().map(InterfaceLuid::new).toList(),
                        each -> new BigInteger(Long.toUnsignedString(each.value())),
                        each -> each::matches,
                        (how, than) -> new InterfaceComparison(how, than)::matches,
                        (first, last) -> new InterfaceRange(first, last)::matches,
                        bits),
                new Field<>(
                        "IPv6 address",
                        ipv6Edges(),
                        each -> new BigInteger(1, each.toBytes()),
                        each -> each::matches,
                        (how, than) -> new Ipv6Comparison((Ordering) how, than)::matches,
                        (first, last) -> new Ipv6Range(first, last)::matches,
                        List.of()),
                new Field<>(
                        "security realm",
                        realms(),
                        MatchTest::rank,
                        each -> each::matches,
                        (how, than) -> new RealmComparison((Ordering) how, than)::matches,
                        (first, last) -> new RealmRange(first, last)::matches,
                        List.of()));
    }

    @ParameterizedTest
    @MethodSource("fields")
    <T> void matchesOneValueAndNoOther(Field<T> field) {
        for (T one : field.values()) {
            for (T value : field.values()) {
                boolean expected = number(field, one).equals(number(field, value));
                assertEquals(expected, field.equal().apply(one).test(value), () -> one + " and " + value);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("fields")
    <T> void ordersAsNumbersWithoutASign(Field<T> field) {
        for (Ordering ordering : Ordering.values()) {
            for (T than : field.values()) {
                Predicate<T> match = field.compared().apply(ordering, than);
                for (T value : field.values()) {
                    int order = number(field, value).compareTo(number(field, than));
                    assertEquals(holds(ordering, order), match.test(value), () -> value + " " + ordering + " " + than);
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("fields")
    <T> void testsTheBitsOfAMask(Field<T> field) {
        for (BitTest test : field.bits()) {
            for (T mask : field.values()) {
                Predicate<T> match = field.compared().apply(test, mask);
                for (T value : field.values()) {
                    BigInteger common = number(field, value).and(number(field, mask));
                    boolean expected = switch (test) {
                        case ALL_SET -> common.equals(number(field, mask));
                        case ANY_SET -> common.signum() != 0;
                        case NONE_SET -> common.signum() == 0;
                    };
                    assertEquals(expected, match.test(value), () -> value + " " + test + " " + mask);
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("fields")
    <T> void takesARangeWithBothEnds(Field<T> field) {
        List<T> few = field.values().stream()
                .filter(each ->
                        field.values().size() < 20 || number(field, each).intValue() % 17 < 2)
                .toList();
        for (T first : few) {
            for (T last : few) {
                if (number(field, first).compareTo(number(field, last)) <= 0) {
                    Predicate<T> match = field.range().apply(first, last);
                    for (T value : field.values()) {
                        boolean expected = number(field, first).compareTo(number(field, value)) <= 0
                                && number(field, value).compareTo(number(field, last)) <= 0;
                        assertEquals(expected, match.test(value), () -> first + "-" + last + " and " + value);
                    }
                }
            }
        }
    }

    @Test
    void takesThePrefixAndNothingElse() {
        for (Ipv4Address network : ipv4Edges()) {
            for (int length = 0; length <= Ipv4Address.BITS; length++) {
                Ipv4Subnet subnet = Ipv4Subnet.containing(network, length);
                for (Ipv4Address value : ipv4Edges()) {
                    int shift = Ipv4Address.BITS - length;
                    boolean expected = Integer.toUnsignedLong(network.bits()) >>> shift
                            == Integer.toUnsignedLong(value.bits()) >>> shift;
                    assertEquals(expected, subnet.matches(value), () -> subnet + " and " + value);
                    assertEquals(expected, subnet.toRange().matches(value), () -> subnet.toRange() + " and " + value);
                }
            }
        }
        for (Ipv6Address network : ipv6Edges()) {
            for (int length = 0; length <= Ipv6Address.BITS; length++) {
                Ipv6Subnet subnet = Ipv6Subnet.containing(network, length);
                int shift = Ipv6Address.BITS - length;
                for (Ipv6Address value : ipv6Edges()) {
                    boolean expected = new BigInteger(1, network.toBytes())
                            .shiftRight(shift)
                            .equals(new BigInteger(1, value.toBytes()).shiftRight(shift));
                    assertEquals(expected, subnet.matches(value), () -> subnet + " and " + value);
                    assertEquals(expected, subnet.toRange().matches(value), () -> subnet.toRange() + " and " + value);
                }
            }
        }
    }

    private static boolean holds(Ordering ordering, int order) {
        return switch (ordering) {
            case GREATER -> order > 0;
            case LESS -> order < 0;
            case GREATER_OR_EQUAL -> order >= 0;
            case LESS_OR_EQUAL -> order <= 0;
            case NOT_EQUAL -> order != 0;
        };
    }

    private static <T> BigInteger number(Field<T> field, T value) {
        return field.number().apply(value);
    }

    private static List<Ipv4Address> ipv4Edges() {
        return EDGES_32.stream().map(each -> new Ipv4Address(each.intValue())).toList();
    }

    private static List<Ipv6Address> ipv6Edges() {
        return LongStream.of(0, 1, Long.MAX_VALUE, Long.MIN_VALUE, -1)
                .boxed()
                .flatMap(high -> EDGES_64.stream().map(low -> new Ipv6Address(high, low)))
                .toList();
    }

    /** All of one or two bytes that are among the edges of a byte. */
    private static List<SecurityRealm> realms() {
        List<String> bytes = List.of("00", "01", "7f", "80", "ff");
        return Stream.concat(
                        bytes.stream(),
                        bytes.stream().flatMap(first -> bytes.stream().map(second -> first + second)))
                .map(SecurityRealm::parse)
                .toList();
    }

    /** The place in the order of the alphabet, in which a word stands before those that begin with it. */
    private static BigInteger rank(SecurityRealm realm) {
        return BigInteger.valueOf(REALMS_BY_ALPHABET.indexOf(realm.toString()));
    }
}
