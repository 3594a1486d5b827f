package io.culvert.samples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import io.culvert.model.TunnelPolicy;
import io.culvert.rules.AuthenticationRules;
import io.culvert.rules.CryptoRules;
import io.culvert.rules.InvalidPolicyException;
import io.culvert.rules.OptionRules;
import io.culvert.rules.Rule;
import io.culvert.rules.Rules;
import io.culvert.rules.SecurityDescriptorRules;
import io.culvert.rules.TrafficRules;
import io.culvert.rules.Violation;
import io.culvert.wfp.TunnelCompiler;
import io.culvert.wfp.image.NativeImage;
import io.culvert.wfp.layout.TargetAbi;
import java.lang.reflect.Field;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * A thousand sentences said at random, or more until every word there is was used. Each ends in a policy that goes to the
 * native side and comes back unchanged, or in a refusal by rules that are written down.
 */
class StageWalkTest {

    private static final String SEED = "culvert.seed";
    private static final int SENTENCES = 1_000;

    /** Enough for the rarest word. */
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
        System.out.println("random sentences are said with -D" + SEED + "=" + seed);
        Set<String> words = StageWalkWords.all();
        int said = 0;
        while (said < SENTENCES || said < MOST_SENTENCES && !walk.called().containsAll(words)) {
            try {
                saySentence();
            } catch (RuntimeException | AssertionError e) {
                fail("-D" + SEED + "=" + seed + ", sentence " + said + ": " + walk.sentence(), e);
            }
            said++;
        }
        assertTrue(policies > said / 3 && policies < said, policies + " of " + said + " were valid");
        Set<String> neverCalled = new TreeSet<>(words);
        neverCalled.removeAll(walk.called());
        assertEquals(Set.of(), neverCalled, "words that no sentence used, with -D" + SEED + "=" + seed);
    }

    private void saySentence() {
        TunnelPolicy policy;
        try {
            policy = walk.policy();
        } catch (InvalidPolicyException refusal) {
            refusal.violations().forEach(this::isByTheBook);
            return;
        }
        policies++;
        for (TargetAbi abi : TargetAbi.values()) {
            try (NativeImage image = TunnelCompiler.lower(policy, abi)) {
                assertEquals(policy, TunnelCompiler.lift(image), abi.name());
            }
        }
    }

    private void isByTheBook(Violation violation) {
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
