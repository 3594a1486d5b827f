package io.culvert.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Tests that go through random policies go through everything that a policy can say. */
class RandomPoliciesTest {

    private static final int POLICIES = 5_000;

    @Test
    void drawEveryFeature() {
        RandomPolicies policies = new RandomPolicies(Seeds.random());
        Set<String> missing = new TreeSet<>(Features.ofAllPolicies());
        for (int i = 0; i < POLICIES && !missing.isEmpty(); i++) {
            missing.removeAll(Features.of(policies.next()));
        }
        assertEquals(Set.of(), missing);
    }

    /** Otherwise the test above would prove little. */
    @Test
    void nothingIsMadeOfWhatTypesDoNotSay() {
        RandomPolicies policies = new RandomPolicies(new Random(1));
        Set<String> known = Features.ofAllPolicies();
        for (int i = 0; i < 100; i++) {
            Set<String> unknown = Features.of(policies.next());
            unknown.removeAll(known);
            assertEquals(Set.of(), unknown);
        }
        assertTrue(known.size() > 100, known::toString);
    }
}
