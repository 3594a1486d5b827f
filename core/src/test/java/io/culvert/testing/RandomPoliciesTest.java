package io.culvert.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.culvert.policy.ApiGeneration;
import io.culvert.policy.TunnelPolicy;
import java.util.EnumMap;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Tests that go through random policies go through everything that a policy can say. */
class RandomPoliciesTest {

    private static final int POLICIES = 100_000;

    @Test
    void drawEveryFeatureAndNoOther() {
        RandomPolicies policies = new RandomPolicies(Seeds.random());
        Set<String> known = Features.ofAllPolicies();
        Set<String> missing = new TreeSet<>(known);
        for (int i = 0; i < POLICIES && (i < 1_000 || !missing.isEmpty()); i++) {
            Set<String> drawn = Features.of(policies.next());
            missing.removeAll(drawn);
            drawn.removeAll(known);
            assertEquals(Set.of(), drawn);
        }
        assertEquals(Set.of(), missing);
    }

    /** What no policy of a generation is made of is what that generation cannot say; the lists were read by a person. */
    @Test
    void anEarlierGenerationSaysLess() {
        Map<ApiGeneration, Set<String>> missing = new EnumMap<>(ApiGeneration.class);
        for (ApiGeneration generation : ApiGeneration.values()) {
            missing.put(generation, new TreeSet<>(Features.ofAllPolicies()));
        }
        RandomPolicies policies = new RandomPolicies(new Random(5));
        for (int i = 0; i < POLICIES; i++) {
            TunnelPolicy policy = policies.next();
            Set<String> features = Features.of(policy);
            missing.forEach((generation, set) -> {
                if (policy.apiGeneration().compareTo(generation) <= 0) {
                    set.removeAll(features);
                }
            });
        }
        missing.forEach((generation, set) -> Golden.assertMatches(
                Features.unsaidFile(generation), set.isEmpty() ? "" : String.join("\n", set) + "\n"));
    }
}
