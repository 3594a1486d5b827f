package io.culvert.wfp;

import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** {@link OwnerContract} on the engine of Windows. Its objects outlive sessions, so only the recording engine runs it. */
@EnabledIfSystemProperty(named = RecordingEngine.PROPERTY, matches = RecordingEngine.RECORDING)
class WindowsOwnerContractTest extends OwnerContract {

    WindowsOwnerContractTest() {
        super(Machines.recording());
    }
}
