package io.culvert.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.culvert.net.BitTest;
import io.culvert.net.Comparison;
import io.culvert.net.IcmpCodeMatch;
import io.culvert.net.IcmpTypeMatch;
import io.culvert.net.InterfaceMatch;
import io.culvert.net.Ipv4LocalEndpoint;
import io.culvert.net.Ipv4Match;
import io.culvert.net.Ipv4RemoteEndpoint;
import io.culvert.net.Ipv6LocalEndpoint;
import io.culvert.net.Ipv6Match;
import io.culvert.net.Ipv6RemoteEndpoint;
import io.culvert.net.Ordering;
import io.culvert.net.PortMatch;
import io.culvert.net.ProfileMatch;
import io.culvert.net.ProtocolMatch;
import io.culvert.net.RealmMatch;
import io.culvert.traffic.Addressing;
import io.culvert.traffic.Ipv4Traffic;
import io.culvert.traffic.Ipv6Traffic;
import io.culvert.traffic.PointToPointFilter;
import io.culvert.traffic.TrafficSelector;
import io.culvert.traffic.TrafficSelectorPolicy;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RandomTrafficTest {

    private static final int ROUNDS = 5_000;

    /** The places where one kind or another can stand. */
    private static final List<Class<?>> PLACES = List.of(
            Addressing.class,
            Ipv4LocalEndpoint.class,
            Ipv4RemoteEndpoint.class,
            Ipv6LocalEndpoint.class,
            Ipv6RemoteEndpoint.class,
            Ipv4Traffic.class,
            Ipv6Traffic.class,
            PointToPointFilter.class,
            Ipv4Match.class,
            Ipv6Match.class,
            ProtocolMatch.class,
            PortMatch.class,
            InterfaceMatch.class,
            ProfileMatch.class,
            RealmMatch.class,
            IcmpTypeMatch.class,
            IcmpCodeMatch.class,
            TrafficSelector.class);

    /** What leads from a value to those within it. */
    private static final Set<String> PARTS = Set.of(
            "localEndpoint",
            "remoteEndpoint",
            "traffic",
            "carried",
            "local",
            "remote",
            "addresses",
            "filter",
            "types",
            "codes",
            "protocols",
            "localPorts",
            "remotePorts",
            "localInterfaces",
            "profiles",
            "realms");

    @Test
    void drawsEveryKindOfEndTrafficFilterMatchAndOperator() throws ReflectiveOperationException {
        RandomTraffic traffic = new RandomTraffic(new Random(1));
        Set<String> drawn = new TreeSet<>();
        for (int i = 0; i < ROUNDS; i++) {
            collect(traffic.addressing(), drawn);
            for (TrafficSelectorPolicy selectors : traffic.trafficSelectors()) {
                collect(selectors, drawn);
            }
        }
        Set<String> missing = new TreeSet<>();
        PLACES.forEach(place -> leaves(place).forEach(leaf -> missing.addAll(kinds(leaf))));
        missing.removeAll(drawn);
        assertEquals(Set.of(), missing);
    }

    @Test
    void drawsWhatAPolicyTakes() {
        RandomTraffic traffic = new RandomTraffic(Seeds.random());
        for (int i = 0; i < ROUNDS; i++) {
            Addressing addressing = traffic.addressing();
            assertEquals(
                    addressing,
                    Policies.modernParts().addressing(addressing).build().addressing());
        }
    }

    private static void collect(Object value, Set<String> drawn) throws ReflectiveOperationException {
        if (value instanceof List<?> list) {
            for (Object each : list) {
                collect(each, drawn);
            }
            return;
        }
        String kind = value.getClass().getSimpleName();
        drawn.add(kind.endsWith("Comparison") ? kind + " " + operator(value) : kind);
        // A generated value is reached through its interface.
        Class<?> type =
                value instanceof Record ? value.getClass() : value.getClass().getInterfaces()[0];
        for (Method part : type.getMethods()) {
            if (part.getParameterCount() == 0 && PARTS.contains(part.getName())) {
                collect(part.invoke(value), drawn);
            }
        }
    }

    private static Object operator(Object comparison) throws ReflectiveOperationException {
        return comparison.getClass().getMethod("comparison").invoke(comparison);
    }

    private static Stream<Class<?>> leaves(Class<?> type) {
        return type.isSealed()
                ? Arrays.stream(type.getPermittedSubclasses()).flatMap(RandomTrafficTest::leaves)
                : Stream.of(type);
    }

    /** A comparison is as many kinds as it has operators. */
    private static List<String> kinds(Class<?> leaf) {
        if (!leaf.getSimpleName().endsWith("Comparison")) {
            return List.of(leaf.getSimpleName());
        }
        Class<?> operator = leaf.getRecordComponents()[0].getType();
        Stream<Comparison> orderings = Stream.of(Ordering.values());
        Stream<Comparison> tests = operator == Comparison.class ? Stream.of(BitTest.values()) : Stream.empty();
        return Stream.concat(orderings, tests)
                .map(each -> leaf.getSimpleName() + " " + each)
                .toList();
    }
}
