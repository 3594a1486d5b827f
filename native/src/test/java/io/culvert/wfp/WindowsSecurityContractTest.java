package io.culvert.wfp;

import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** {@link SecurityContract} on the engine of Windows. Its objects outlive sessions, so only the recording one is asked. */
@EnabledIfSystemProperty(named = RecordingEngine.PROPERTY, matches = RecordingEngine.RECORDING)
class WindowsSecurityContractTest extends SecurityContract {

    WindowsSecurityContractTest() {
        super(Machines.recording());
    }
}
