package io.culvert.wfp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.culvert.policy.TunnelPolicy;
import io.culvert.testing.Policies;
import io.culvert.wfp.session.SessionOptions;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * The engine of Windows keeps the contract: calls through JNA into {@code fwpuclnt.dll}, the recording one or, if that is
 * asked for, the real one, in a dynamic session that leaves nothing behind.
 */
@EnabledIfSystemProperty(named = RecordingEngine.PROPERTY, matches = ".+")
class WindowsContractTest extends EngineContract {

    private static boolean isReal() {
        return System.getProperty(RecordingEngine.PROPERTY).equals(RecordingEngine.REAL);
    }

    @Override
    FilterSession open() {
        if (isReal()) {
            assertFalse(RecordingEngine.isLoaded(), "this is the recording fwpuclnt.dll: leave out -Pwindows-leg");
            return FilterEngine.windows().open(SessionOptions.dynamicSession());
        }
        RecordingEngine.reset();
        return FilterEngine.windows().open();
    }

    @AfterAll
    static void nothingIsLeftBehind() {
        if (isReal()) {
            try (FilterSession engine = FilterEngine.windows().open(SessionOptions.dynamicSession())) {
                for (TunnelPolicy policy : List.of(Policies.modern(), Policies.microsoftSample())) {
                    assertEquals(Optional.empty(), engine.find(policy.providerContextKey()));
                }
            }
        }
    }
}
