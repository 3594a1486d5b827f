package io.culvert.wfp;

import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** {@link SecurityContract} on the engine of Windows. Its objects outlive sessions, so only the recording one is asked. */
@EnabledIfSystemProperty(named = RecordingEngine.PROPERTY, matches = RecordingEngine.RECORDING)
class WindowsSecurityContractTest extends SecurityContract {

    /** Before the first session is opened: superclasses prepare first. */
    WindowsSecurityContractTest() {
        RecordingEngine.reset();
    }

    @Override
    FilterEngine open(SessionOptions options) {
        return FilterEngines.windows(options);
    }

    @Override
    void assertNothingIsHeld() {
        RecordingEngine.assertNothingIsHeld();
    }
}
