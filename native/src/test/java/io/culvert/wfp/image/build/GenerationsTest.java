package io.culvert.wfp.image.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.culvert.policy.ApiGeneration;
import io.culvert.policy.TunnelPolicy;
import io.culvert.rule.InvalidPolicyException;
import io.culvert.testing.Policies;
import io.culvert.testing.RandomPolicies;
import io.culvert.testing.Seeds;
import io.culvert.wfp.abi.TargetAbi;
import io.culvert.wfp.compile.TunnelCompiler;
import io.culvert.wfp.image.CallArguments;
import io.culvert.wfp.image.NativeImage;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The same policies in the structures of every generation that can say them, and of no other. */
class GenerationsTest {

    private static final long BASE_ADDRESS = 0x10000;
    private static final int POLICIES = 1_000;

    @ParameterizedTest
    @EnumSource(ApiGeneration.class)
    void laysOutWhatAGenerationCanSayAndRefusesTheRest(ApiGeneration generation) {
        RandomPolicies policies = new RandomPolicies(Seeds.random());
        int laidOut = 0;
        for (int i = 0; i < POLICIES; i++) {
            TunnelPolicy policy = policies.next();
            TargetAbi abi = i % 2 == 0 ? TargetAbi.WIN64 : TargetAbi.WIN32;
            if (generation.compareTo(policy.apiGeneration()) < 0) {
                assertThrows(InvalidPolicyException.class, () -> TunnelCompiler.lower(policy, abi, generation));
            } else {
                NativeImage image = TunnelCompiler.lower(policy, abi, generation);
                assertEquals(generation, image.arguments().generation());
                ImageCheck.check(image);
                laidOut++;
            }
        }
        assertTrue(laidOut > 0, "no policy that " + generation + " can say");
    }

    @Test
    void theLowestGenerationIsTheDefault() {
        RandomPolicies policies = new RandomPolicies(Seeds.random());
        for (int i = 0; i < POLICIES; i++) {
            TunnelPolicy policy = policies.next();
            assertEquals(
                    TunnelCompiler.lower(policy, TargetAbi.WIN64, policy.apiGeneration()),
                    TunnelCompiler.lower(policy, TargetAbi.WIN64));
        }
    }

    @ParameterizedTest
    @EnumSource(TargetAbi.class)
    void contextsAreImportedWhole(TargetAbi abi) {
        RandomPolicies policies = new RandomPolicies(Seeds.random());
        for (int i = 0; i < POLICIES; i++) {
            NativeImage image = TunnelCompiler.lower(policies.next(), abi);
            assertImported(image, image.arguments().tunnelPolicy());
            if (image.arguments().mainModePolicy() != NativeImage.NULL) {
                assertImported(image, image.arguments().mainModePolicy());
            }
        }
    }

    /** Nothing that the dump of the context shows is missing, and importing once more changes nothing. */
    private static void assertImported(NativeImage image, int place) {
        ApiGeneration generation = image.arguments().generation();
        NativeImage once = imported(image, place);
        ImageCheck.check(once);
        assertEquals(generation, once.arguments().generation());
        NativeImage alone = NativeImage.of(
                image.abi(),
                image.toBytes(),
                image.relocations(),
                CallArguments.of(generation).tunnelPolicy(place));
        assertEquals(values(alone), values(once));
        assertEquals(once, imported(once, once.arguments().tunnelPolicy()));
    }

    private static NativeImage imported(NativeImage image, int place) {
        return ImageImport.context(
                image.arguments().generation(),
                image.abi(),
                NativeMemory.of(image.bind(BASE_ADDRESS), BASE_ADDRESS),
                BASE_ADDRESS + place);
    }

    /** What a dump says, without the places. */
    private static List<String> values(NativeImage image) {
        return image.dump()
                .lines()
                .filter(line -> line.contains(" = ") && !line.contains(" = -> "))
                .map(line -> line.replaceFirst("^ *0x[0-9a-f]+ +", ""))
                .sorted()
                .toList();
    }

    @Test
    void aGenerationThatCannotSayAPolicyNamesOneThatCan() {
        InvalidPolicyException refusal = assertThrows(
                InvalidPolicyException.class,
                () -> TunnelCompiler.lower(Policies.modern(), TargetAbi.WIN64, ApiGeneration.ADD0));
        assertEquals(1, refusal.violations().size());
        assertTrue(refusal.violations().get(0).place().toString().endsWith("keying"), refusal.getMessage());
        assertEquals(
                "IKEv2, which FwpmIPsecTunnelAdd1 is the first to have a field for (Windows 7)",
                refusal.violations().get(0).value());
        assertEquals(
                "what FwpmIPsecTunnelAdd0 has fields for (Windows Vista)",
                refusal.violations().get(0).allowed());
    }
}
