package io.culvert.analysis.explain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.culvert.net.Ipv4Subnet;
import io.culvert.net.Ipv6Subnet;
import io.culvert.policy.TunnelOption;
import io.culvert.policy.TunnelPolicy;
import io.culvert.testing.Policies;
import io.culvert.testing.RandomPolicies;
import io.culvert.testing.Seeds;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** For any tunnels and any packet, the answer equals that of a search through all tunnels. */
class ClassifierTest {

    private static final int SETS = 60;
    private static final int LARGEST_SET = 120;
    private static final int PACKETS_EACH = 300;

    private final Random random = Seeds.random();
    private final RandomPolicies policies = new RandomPolicies(random);
    private int taken;
    private int missed;
    private int contested;

    @Test
    void answersLikeASearchThroughAllTunnels() {
        for (int set = 0; set < SETS; set++) {
            List<TunnelPolicy> present = new ArrayList<>();
            Classifier classifier = new Classifier();
            int count = 1 + random.nextInt(random.nextInt(3) == 0 ? LARGEST_SET : 4);
            for (int order = 0; order < count; order++) {
                TunnelPolicy policy = policy(order);
                classifier.add(order, policy);
                present.add(policy);
            }
            RandomPackets packets = new RandomPackets(random, present);
            check(classifier, present, packets);
            present.removeIf(policy -> random.nextBoolean() && classifier.remove(policy.providerContextKey()));
            check(classifier, present, packets);
        }
        // Packets that take nothing, or never more than one tunnel to choose from, show little.
        assertTrue(taken > 5_000 && missed > 5_000 && contested > 1_000, taken + ", " + missed + ", " + contested);
    }

    /** The number tells the order. The options that let packets pass are another test's. */
    private TunnelPolicy policy(int order) {
        return TunnelPolicy.builder()
                .from(policies.next())
                .name("number " + order)
                .providerContextKey(new UUID(7, 1 + order))
                .tunnelOptions(Set.of())
                .build();
    }

    private void check(Classifier classifier, List<TunnelPolicy> present, RandomPackets packets) {
        assertEquals(present.size(), classifier.size());
        for (int i = 0; i < PACKETS_EACH; i++) {
            Packet packet = packets.next();
            Classification found = classifier.classify(packet);
            if (found instanceof Classification.Exempt) {
                assertEquals("UDP", packet.protocol().toString());
                continue;
            }
            List<TunnelPolicy> expected = EveryTunnel.taking(present, packet);
            checkWithoutRoutes(expected, found);
            checkWithRoutes(classifier, expected, packet);
            count(expected.size());
        }
    }

    /** The virtual interfaces before the first other tunnel are undecided. */
    private static void checkWithoutRoutes(List<TunnelPolicy> expected, Classification found) {
        List<String> undecided = expected.stream()
                .takeWhile(EveryTunnel::isVirtual)
                .map(TunnelPolicy::name)
                .toList();
        List<String> reported = found instanceof Classification.IfRouted routed
                ? routed.interfaces().stream().map(TunnelMatch::name).toList()
                : List.of();
        assertEquals(undecided.stream().limit(Classifier.MOST_REPORTED).toList(), reported);
        assertEquals(
                expected.stream().skip(undecided.size()).map(TunnelPolicy::name).findFirst(),
                winner(found instanceof Classification.IfRouted routed ? routed.otherwise() : found),
                () -> found.explanation() + "\n" + expected);
    }

    /** A route to one of the interfaces, or to none. */
    private void checkWithRoutes(Classifier classifier, List<TunnelPolicy> expected, Packet packet) {
        List<TunnelPolicy> virtual =
                expected.stream().filter(EveryTunnel::isVirtual).toList();
        Optional<TunnelPolicy> chosen = virtual.isEmpty() || random.nextInt(3) == 0
                ? Optional.empty()
                : Optional.of(virtual.get(random.nextInt(virtual.size())));
        Routes routes =
                chosen.map(policy -> everywhere(policy.providerContextKey())).orElse(Routes.none());
        assertEquals(
                expected.stream()
                        .filter(policy -> !EveryTunnel.isVirtual(policy) || chosen.equals(Optional.of(policy)))
                        .map(TunnelPolicy::name)
                        .findFirst(),
                winner(classifier.classify(packet, routes)));
    }

    private static Routes everywhere(UUID tunnel) {
        return Routes.none().toTunnel(tunnel, Ipv4Subnet.parse("0.0.0.0/0")).toTunnel(tunnel, Ipv6Subnet.parse("::/0"));
    }

    private void count(int expected) {
        taken += expected > 0 ? 1 : 0;
        missed += expected == 0 ? 1 : 0;
        contested += expected > 1 ? 1 : 0;
    }

    private static Optional<String> winner(Classification classification) {
        return classification instanceof Classification.IntoTunnel into
                ? Optional.of(into.tunnel().name())
                : Optional.empty();
    }

    @Test
    void explainsEachTunnelAlike() {
        List<TunnelPolicy> present = new ArrayList<>();
        for (int order = 0; order < LARGEST_SET; order++) {
            present.add(policy(order));
        }
        Classifier classifier = Classifier.of(present);
        RandomPackets packets = new RandomPackets(random, present);
        for (int i = 0; i < PACKETS_EACH; i++) {
            Packet packet = packets.next();
            List<TunnelPolicy> expected = EveryTunnel.taking(present, packet);
            for (TunnelPolicy policy : present) {
                TunnelMatch match =
                        classifier.explain(packet, policy.providerContextKey()).orElseThrow();
                assertEquals(expected.contains(policy), match.holds(), match::toString);
            }
        }
        assertEquals(Optional.empty(), classifier.explain(packets.next(), new UUID(0, 1)));
    }

    @Test
    void aKeyIsThereOnce() {
        Classifier classifier = new Classifier();
        TunnelPolicy policy = policy(1);
        classifier.add(1, policy);
        assertThrows(IllegalArgumentException.class, () -> classifier.add(2, policy));
        assertTrue(classifier.remove(policy.providerContextKey()));
        assertFalse(classifier.remove(policy.providerContextKey()));
        classifier.add(2, policy);
        assertEquals(1, classifier.size());
    }

    @Test
    void optionsLetPass() {
        TunnelPolicy policy = TunnelPolicy.builder()
                .from(Policies.modern())
                .tunnelOptions(Set.of(TunnelOption.BYPASS_ALREADY_SECURE_CONNECTION))
                .build();
        Classifier classifier = Classifier.of(List.of(policy));
        assertTrue(classifier.classify(Samples.esp()) instanceof Classification.Exempt);
        assertTrue(classifier.classify(Samples.web()) instanceof Classification.IntoTunnel);
    }
}
