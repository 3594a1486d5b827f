package io.culvert.net;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.culvert.rule.InvalidPolicyException;
import io.culvert.rule.catalogue.Rules;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The four sides are twins; whatever holds for one must hold for all. */
class SideTest {

    private static final Ipv4Address IPV4 = Ipv4Address.parse("10.0.0.1");
    private static final Ipv6Address IPV6 = Ipv6Address.parse("2001:db8::1");

    /** Each door of each side that takes a list, with its name in messages and an address that fits. */
    static Stream<Arguments> listDoors() {
        return Stream.of(
                door("local side", IPV4, list -> new Ipv4LocalSide(erased(list)), Ipv4LocalSide::addresses),
                door("local side", IPV4, list -> Ipv4LocalSide.anyOf(erased(list)), Ipv4LocalSide::addresses),
                door("remote side", IPV4, list -> new Ipv4RemoteSide(erased(list)), Ipv4RemoteSide::addresses),
                door("remote side", IPV4, list -> Ipv4RemoteSide.anyOf(erased(list)), Ipv4RemoteSide::addresses),
                door("local side", IPV6, list -> new Ipv6LocalSide(erased(list)), Ipv6LocalSide::addresses),
                door("local side", IPV6, list -> Ipv6LocalSide.anyOf(erased(list)), Ipv6LocalSide::addresses),
                door("remote side", IPV6, list -> new Ipv6RemoteSide(erased(list)), Ipv6RemoteSide::addresses),
                door("remote side", IPV6, list -> Ipv6RemoteSide.anyOf(erased(list)), Ipv6RemoteSide::addresses));
    }

    @ParameterizedTest
    @MethodSource("listDoors")
    void keepsAnUnmodifiableCopy(String side, Object fit, Function<List<?>, List<?>> door) {
        List<Object> given = new ArrayList<>(List.of(fit));
        List<?> kept = door.apply(given);
        given.clear();
        assertEquals(List.of(fit), kept);
        assertThrows(UnsupportedOperationException.class, kept::clear);
    }

    @ParameterizedTest
    @MethodSource("listDoors")
    void tellsEveryElementThatDoesNotFit(String side, Object fit, Function<List<?>, List<?>> door) {
        Object otherFamily = fit.equals(IPV4) ? IPV6 : IPV4;
        String family = fit.equals(IPV4) ? "Ipv4Match" : "Ipv6Match";
        InvalidPolicyException refusal = assertThrows(
                InvalidPolicyException.class, () -> door.apply(Arrays.asList(otherFamily, fit, "10.0.0.1", null)));
        assertEquals(
                List.of(side + " > element 1", side + " > element 3", side + " > element 4"),
                refusal.violations().stream()
                        .map(each -> each.place().toString())
                        .toList());
        assertEquals(
                List.of("a value of type " + otherFamily.getClass().getSimpleName(), "a value of type String", "null"),
                refusal.violations().stream().map(each -> each.value()).toList());
        refusal.violations().forEach(each -> {
            assertEquals(Rules.ELEMENT_TYPE, each.rule());
            assertEquals("a value of type " + family, each.allowed());
        });
    }

    @ParameterizedTest
    @MethodSource("listDoors")
    void looksAtWhatItKeepsAndNotAtWhatItWasGiven(String side, Object fit, Function<List<?>, List<?>> door) {
        assertEquals(List.of(fit), door.apply(new Fickle(fit)));
    }

    @ParameterizedTest
    @MethodSource("listDoors")
    void namesTheListThatIsNull(String side, Object fit, Function<List<?>, List<?>> door) {
        assertEquals(
                side,
                assertThrows(NullPointerException.class, () -> door.apply(null)).getMessage());
    }

    @Test
    void anyOfRefusesAnEmptyList() {
        List.<Executable>of(
                        () -> Ipv4LocalSide.anyOf(List.of()),
                        () -> Ipv4RemoteSide.anyOf(List.of()),
                        () -> Ipv6LocalSide.anyOf(List.of()),
                        () -> Ipv6RemoteSide.anyOf(List.of()))
                .forEach(door -> assertEquals(
                        Rules.AT_LEAST_ONE_ADDRESS,
                        assertThrows(InvalidPolicyException.class, door)
                                .violations()
                                .get(0)
                                .rule()));
    }

    @Test
    void anyIsASideWithoutAlternatives() {
        assertEquals(new Ipv4LocalSide(List.of()), Ipv4LocalSide.ANY);
        assertEquals(new Ipv4RemoteSide(List.of()), Ipv4RemoteSide.ANY);
        assertEquals(new Ipv6LocalSide(List.of()), Ipv6LocalSide.ANY);
        assertEquals(new Ipv6RemoteSide(List.of()), Ipv6RemoteSide.ANY);
        assertEquals("any address", Ipv4RemoteSide.ANY.toString());
    }

    @Test
    void keepsTheOrderOfTheAlternatives() {
        Ipv4Subnet subnet = Ipv4Subnet.parse("10.2.0.0/16");
        Ipv4Range range = new Ipv4Range(IPV4, Ipv4Address.parse("10.0.0.9"));
        assertEquals(
                "10.2.0.0/16 or 10.0.0.1-10.0.0.9 or 10.0.0.1",
                Ipv4LocalSide.of(subnet, range, IPV4).toString());
        assertEquals(
                List.of(IPV4, subnet, range),
                Ipv4RemoteSide.of(IPV4, subnet, range).addresses());
        assertEquals("any address", new Ipv6LocalSide(List.of()).toString());
        assertEquals("2001:db8::1", IPV6.toRemoteSide().toString());
    }

    private static <S> Arguments door(
            String side, Object fit, Function<List<?>, S> making, Function<S, ? extends List<?>> kept) {
        return Arguments.of(side, fit, (Function<List<?>, List<?>>) list -> kept.apply(making.apply(list)));
    }

    /** What a dynamic language does: the list is one of anything. */
    @SuppressWarnings("unchecked")
    private static <T> List<T> erased(List<?> list) {
        return (List<T>) list;
    }

    /** Is fit for the first reader and unfit for the next. */
    private static final class Fickle extends AbstractList<Object> {

        private final Object fit;
        private int reads;

        Fickle(Object fit) {
            this.fit = fit;
        }

        @Override
        public Object get(int index) {
            return reads++ == 0 ? fit : "unfit";
        }

        @Override
        public int size() {
            return 1;
        }
    }
}
