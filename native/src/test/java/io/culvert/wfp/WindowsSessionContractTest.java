package io.culvert.wfp;

import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** {@link SessionContract} on the engine of Windows. Its objects outlive sessions, so only the recording one is asked. */
@EnabledIfSystemProperty(named = RecordingEngine.PROPERTY, matches = RecordingEngine.RECORDING)
class WindowsSessionContractTest extends SessionContract {

    WindowsSessionContractTest() {
        super(Machines.recording());
    }
}
