package io.culvert.wfp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.culvert.policy.ApiGeneration;
import io.culvert.policy.TunnelPolicy;
import io.culvert.testing.RandomPolicies;
import io.culvert.testing.Seeds;
import io.culvert.wfp.abi.TargetAbi;
import io.culvert.wfp.compile.TunnelCompiler;
import io.culvert.wfp.error.WfpException;
import io.culvert.wfp.image.NativeImage;
import io.culvert.wfp.image.build.FaultyImages;
import io.culvert.wfp.session.TransactionMode;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The embedded engine says of a faulty call what a real NDR engine says of it: which of several faults it meets first, as
 * well, since that is what a program is told.
 */
@EnabledIfSystemProperty(named = RecordingEngine.PROPERTY, matches = RecordingEngine.RECORDING)
class NdrVerdictTest {

    private static final int IMAGES = 10_000;
    /** RPC_S_INVALID_TAG. */
    private static final int INVALID_TAG = 1733;
    /** RPC_X_NULL_REF_POINTER. */
    private static final int NULL_REF_POINTER = 1780;

    @ParameterizedTest
    @EnumSource
    void isTheOneOfTheEmbeddedEngine(ApiGeneration generation) {
        RecordingEngine.reset();
        Random random = Seeds.random();
        RandomPolicies policies = new RandomPolicies(random);
        Map<Integer, Integer> verdicts = new HashMap<>();
        try (FilterSession windows = FilterEngine.windows().open();
                FilterEngine engine = FilterEngine.embedded();
                FilterSession embedded = engine.open()) {
            // So that nothing is kept of what is found to be in order: only the verdict counts.
            windows.nativeSession().beginTransaction(TransactionMode.READ_ONLY);
            embedded.nativeSession().beginTransaction(TransactionMode.READ_ONLY);
            for (int i = 0; i < IMAGES; i++) {
                try (NativeImage image = faulty(policies, generation, random)) {
                    int ndr = verdict(windows, image);
                    assertEquals(ndr, verdict(embedded, image), () -> FaultyImages.describe(image));
                    verdicts.merge(ndr, 1, Integer::sum);
                }
                if (i % 100 == 0) {
                    RecordingEngine.take();
                }
            }
        }
        System.out.println("verdicts of NDR on " + generation.function() + ": " + verdicts);
        verdicts.forEach((verdict, count) -> assertTrue(count > IMAGES / 20, verdict + " only " + count + " times"));
        assertEquals(3, verdicts.size(), verdicts::toString);
    }

    private static NativeImage faulty(RandomPolicies policies, ApiGeneration generation, Random random) {
        while (true) {
            TunnelPolicy policy = policies.next();
            if (policy.apiGeneration().compareTo(generation) > 0) {
                continue;
            }
            try (NativeImage image = TunnelCompiler.lower(policy, TargetAbi.WIN64, generation)) {
                Optional<NativeImage> faulty = FaultyImages.random(image, random);
                if (faulty.isPresent()) {
                    return faulty.get();
                }
            }
        }
    }

    /** The code of RPC, or 0 if the call got as far as the engine, whatever that said. */
    private static int verdict(FilterSession session, NativeImage image) {
        try {
            session.nativeSession().addTunnel(image);
            return 0;
        } catch (WfpException refusal) {
            if (refusal.code() == INVALID_TAG || refusal.code() == NULL_REF_POINTER) {
                return refusal.code();
            }
            assertTrue(refusal.symbol().startsWith("FWP_E_"), refusal::getMessage);
            return 0;
        }
    }
}
