package io.culvert.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.culvert.crypto.SaIdleTimeout;
import io.culvert.rule.InvalidPolicyException;
import io.culvert.testing.Policies;
import io.culvert.testing.RandomPolicies;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TimeZone;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is printed is read by programs as well, so it is the same wherever it is printed. */
class DeterminismTest {

    private final Locale locale = Locale.getDefault();
    private final TimeZone timeZone = TimeZone.getDefault();

    @AfterEach
    void restoreTheMachinesOwn() {
        Locale.setDefault(locale);
        TimeZone.setDefault(timeZone);
    }

    /** Otherwise the tests below would prove nothing. */
    @Test
    @SuppressWarnings("AnnotateFormatMethod")
    void someOfTheseLocalesWriteOtherDigitsAndLetters() {
        assertNotEquals("10", String.format(Locale.forLanguageTag("ar-EG-u-nu-arab"), "%d", 10));
        assertNotEquals("i", "I".toLowerCase(Locale.forLanguageTag("tr-TR")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"tr-TR", "ar-EG-u-nu-arab", "fa-IR-u-nu-arabext", "hi-IN-u-nu-deva", "th-TH-u-nu-thai", "lt"})
    void textsAreTheSameInEveryLocale(String tag) {
        Locale.setDefault(Locale.ROOT);
        List<String> expected = texts();
        Locale.setDefault(Locale.forLanguageTag(tag));
        assertEquals(expected, texts());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Pacific/Kiritimati", "America/St_Johns", "Asia/Kathmandu"})
    void textsAreTheSameInEveryTimeZone(String zone) {
        TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
        List<String> expected = texts();
        TimeZone.setDefault(TimeZone.getTimeZone(zone));
        assertEquals(expected, texts());
    }

    private static List<String> texts() {
        List<String> texts = new ArrayList<>();
        Values.all().forEach(kind -> kind.forEach(value -> texts.add(value.toString())));
        RandomPolicies policies = new RandomPolicies(new Random(4));
        for (int i = 0; i < 100; i++) {
            TunnelPolicy policy = policies.next();
            texts.add(policy.toString());
            texts.add(policy.describe());
        }
        texts.add(assertThrows(
                        InvalidPolicyException.class,
                        () -> Policies.modernParts()
                                .name("TITLE\u0000 \u001f \ud83d")
                                .description("\u0085")
                                .providerContextKey(new UUID(0, 0))
                                .idleTimeout(new SaIdleTimeout(-1, 1L << 40))
                                .keying(Policies.modernKeying().retransmitSeconds(7))
                                .build())
                .getMessage());
        return texts;
    }
}
