package io.culvert.analysis.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.culvert.analysis.explain.Expansion;
import io.culvert.policy.TunnelPolicy;
import io.culvert.testing.Policies;
import io.culvert.testing.RandomPolicies;
import io.culvert.testing.Seeds;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RandomFindingsTest {

    private static final int ROUNDS = 1_000;

    private final Locale locale = Locale.getDefault();

    @AfterEach
    void restoreLocale() {
        Locale.setDefault(locale);
    }

    @Test
    void equalPoliciesHaveEqualTextsInEveryLocale() {
        Random seeds = Seeds.random();
        for (int i = 0; i < ROUNDS; i++) {
            long seed = seeds.nextLong();
            Locale.setDefault(Locale.ROOT);
            String one = texts(new RandomPolicies(new Random(seed)).next());
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertEquals(one, texts(new RandomPolicies(new Random(seed)).next()));
        }
    }

    @Test
    void noTextContainsThePresharedKey() {
        byte[] utf8 = Policies.KEY_TEXT.getBytes(StandardCharsets.UTF_8);
        byte[] utf16 = Policies.KEY_TEXT.getBytes(StandardCharsets.UTF_16LE);
        List<String> forms = List.of(
                Policies.KEY_TEXT.toLowerCase(Locale.ROOT),
                HexFormat.of().formatHex(utf8),
                HexFormat.of().formatHex(utf16));
        RandomPolicies policies = new RandomPolicies(Seeds.random());
        for (int i = 0; i < ROUNDS; i++) {
            String texts = texts(policies.next()).toLowerCase(Locale.ROOT);
            forms.forEach(form -> assertFalse(texts.contains(form), texts));
        }
    }

    private static String texts(TunnelPolicy policy) {
        return Lint.modern().check(policy).stream().map(Finding::describe).collect(Collectors.joining("\n"))
                + Expansion.of(policy);
    }
}
