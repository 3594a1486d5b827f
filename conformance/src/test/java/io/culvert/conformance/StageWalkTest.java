package io.culvert.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import io.culvert.policy.TunnelPolicy;
import io.culvert.rule.InvalidPolicyException;
import io.culvert.rule.Rule;
import io.culvert.rule.Violation;
import io.culvert.rule.catalogue.AuthenticationRules;
import io.culvert.rule.catalogue.CryptoRules;
import io.culvert.rule.catalogue.OptionRules;
import io.culvert.rule.catalogue.Rules;
import io.culvert.rule.catalogue.SecurityDescriptorRules;
import io.culvert.rule.catalogue.TrafficRules;
import io.culvert.wfp.abi.TargetAbi;
import io.culvert.wfp.compile.TunnelCompiler;
import io.culvert.wfp.image.NativeImage;
import java.lang.reflect.Field;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * A thousand random sentences, or more until every word has been used. Each ends in a policy that lowering and lifting
 * return unchanged, or in a refusal by rules of the catalogue.
 */
class StageWalkTest {

    private static final String SEED = "culvert.seed";
    private static final int SENTENCES = 1_000;

    /** Enough to reach the rarest word. */
    private static final int MOST_SENTENCES = 10 * SENTENCES;

    private static final List<Class<?>> CATALOGUE = List.of(
            Rules.class,
            TrafficRules.class,
            AuthenticationRules.class,
            CryptoRules.class,
            OptionRules.class,
            SecurityDescriptorRules.class);

    private final long seed = Long.getLong(SEED, new SplittableRandom().nextLong());
    private final StageWalk walk = new StageWalk(new Random(seed));
    private final Set<Rule> catalogue = catalogue();
    private int policies;

    @Test
    void everySentenceEndsInAPolicyOrInARule() {
        System.out.println("random sentences with -D" + SEED + "=" + seed);
        Set<String> words = StageWalkWords.all();
        int count = 0;
        while (count < SENTENCES || (count < MOST_SENTENCES && !walk.called().containsAll(words))) {
            try {
                checkSentence();
            } catch (RuntimeException | AssertionError e) {
                fail("-D" + SEED + "=" + seed + ", sentence " + count + ": " + walk.sentence(), e);
            }
            count++;
        }
        assertTrue(policies > count / 3 && policies < count, policies + " of " + count + " were valid");
        Set<String> neverCalled = new TreeSet<>(words);
        neverCalled.removeAll(walk.called());
        assertEquals(Set.of(), neverCalled, "words that no sentence used, with -D" + SEED + "=" + seed);
    }

    private void checkSentence() {
        TunnelPolicy policy;
        try {
            policy = walk.policy();
        } catch (InvalidPolicyException refusal) {
            refusal.violations().forEach(this::isInTheCatalogue);
            return;
        }
        policies++;
        for (TargetAbi abi : TargetAbi.values()) {
            try (NativeImage image = TunnelCompiler.lower(policy, abi)) {
                assertEquals(policy, TunnelCompiler.lift(image), abi.name());
            }
        }
    }

    private void isInTheCatalogue(Violation violation) {
        assertTrue(catalogue.contains(violation.rule()), violation::describe);
    }

    private static Set<Rule> catalogue() {
        Set<Rule> rules = new HashSet<>();
        for (Class<?> part : CATALOGUE) {
            for (Field field : part.getFields()) {
                try {
                    rules.add((Rule) field.get(null));
                } catch (IllegalAccessException e) {
                    throw new AssertionError(e);
                }
            }
        }
        return rules;
    }
}
