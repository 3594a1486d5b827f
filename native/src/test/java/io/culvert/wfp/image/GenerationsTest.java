package io.culvert.wfp.image;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.culvert.model.ApiGeneration;
import io.culvert.testing.Policies;
import io.culvert.testing.RandomPolicies;
import io.culvert.wfp.TunnelCompiler;
import io.culvert.wfp.layout.TargetAbi;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The same policies in the structures of every generation. */
class GenerationsTest {

    private static final long BASE_ADDRESS = 0x10000;

    @ParameterizedTest
    @EnumSource(value = ApiGeneration.class, names = "ADD0", mode = EnumSource.Mode.EXCLUDE)
    void whatIsLaidOutHoldsTogether(ApiGeneration generation) {
        for (TargetAbi abi : TargetAbi.values()) {
            RandomPolicies policies = new RandomPolicies(new Random(7));
            for (int i = 0; i < 500; i++) {
                NativeImage image = TunnelCompiler.lower(policies.next(), abi, generation);
                assertEquals(generation, image.arguments().generation());
                ImageCheck.check(image);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(value = ApiGeneration.class, names = "ADD0", mode = EnumSource.Mode.EXCLUDE)
    void contextsAreImportedWhole(ApiGeneration generation) {
        for (TargetAbi abi : TargetAbi.values()) {
            RandomPolicies policies = new RandomPolicies(new Random(8));
            for (int i = 0; i < 100; i++) {
                NativeImage image = TunnelCompiler.lower(policies.next(), abi, generation);
                assertImported(image, image.arguments().mainModePolicy());
                assertImported(image, image.arguments().tunnelPolicy());
            }
        }
    }

    /** Imported twice is imported once, and nothing that the dump of the whole call shows of it is missing. */
    private static void assertImported(NativeImage image, int place) {
        ApiGeneration generation = image.arguments().generation();
        NativeImage once = imported(image, place);
        ImageCheck.check(once);
        assertEquals(generation, once.arguments().generation());
        NativeImage alone = NativeImage.of(
                image.abi(), image.toBytes(), image.relocations(), CallArguments.ofContext(generation, place));
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
        IllegalArgumentException refusal = assertThrows(
                IllegalArgumentException.class,
                () -> TunnelCompiler.lower(Policies.modern(), TargetAbi.WIN64, ApiGeneration.ADD0));
        assertEquals(
                "FwpmIPsecTunnelAdd0 cannot say that only IKEv2 negotiates the tunnel: FwpmIPsecTunnelAdd1 can, which"
                        + " came with Windows 7",
                refusal.getMessage());
    }
}
