package io.culvert.wfp;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.culvert.policy.ApiGeneration;
import io.culvert.policy.TunnelPolicy;
import io.culvert.testing.Policies;
import io.culvert.testing.RandomPolicies;
import io.culvert.testing.Seeds;
import io.culvert.wfp.abi.TargetAbi;
import io.culvert.wfp.compile.TunnelCompiler;
import io.culvert.wfp.image.NativeImage;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is lowered is lifted as it was, and lowered the same wherever that is done. */
class RoundTripTest {

    /** Of each generation; the first one takes few of those that are drawn. */
    private static final int POLICIES = Integer.getInteger("culvert.policies", 10_000);

    @ParameterizedTest
    @EnumSource(TargetAbi.class)
    void randomPoliciesComeBackEqual(TargetAbi abi) {
        for (ApiGeneration generation : ApiGeneration.values()) {
            RandomPolicies policies = new RandomPolicies(Seeds.random());
            int said = 0;
            while (said < POLICIES) {
                TunnelPolicy policy = policies.next();
                if (generation.compareTo(policy.apiGeneration()) >= 0) {
                    assertComesBack(policy, abi, generation);
                    said++;
                }
            }
        }
    }

    private static void assertComesBack(TunnelPolicy policy, TargetAbi abi, ApiGeneration generation) {
        try (NativeImage image = TunnelCompiler.lower(policy, abi, generation)) {
            assertEquals(generation, image.arguments().generation());
            assertEquals(policy, TunnelCompiler.lift(image));
        }
    }

    @ParameterizedTest
    @EnumSource(TargetAbi.class)
    void lowersTheSameTwice(TargetAbi abi) {
        assertEquals(TunnelCompiler.lower(Policies.modern(), abi), TunnelCompiler.lower(Policies.modern(), abi));
    }

    /** The golden dumps say the same across processes and JDKs; this is about the settings of one. */
    @ParameterizedTest
    @ValueSource(strings = {"tr-TR", "ar-EG-u-nu-arab", "hi-IN-u-nu-deva"})
    void lowersAndPrintsTheSameInEveryLocale(String tag) {
        Locale locale = Locale.getDefault();
        TimeZone timeZone = TimeZone.getDefault();
        NativeImage expected = TunnelCompiler.lower(Policies.microsoftSample(), TargetAbi.WIN64);
        String dump = expected.dump();
        try {
            Locale.setDefault(Locale.forLanguageTag(tag));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            NativeImage image = TunnelCompiler.lower(Policies.microsoftSample(), TargetAbi.WIN64);
            assertEquals(expected, image);
            assertEquals(dump, image.dump());
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(timeZone);
        }
    }

    @Test
    void anImageDoesNotDependOnTheOneBefore() {
        NativeImage expected = TunnelCompiler.lower(Policies.modern(), TargetAbi.WIN64);
        try (NativeImage other = TunnelCompiler.lower(Policies.microsoftSample(), TargetAbi.WIN32)) {
            assertEquals(TargetAbi.WIN32, other.abi());
        }
        assertEquals(expected, TunnelCompiler.lower(Policies.modern(), TargetAbi.WIN64));
    }
}
