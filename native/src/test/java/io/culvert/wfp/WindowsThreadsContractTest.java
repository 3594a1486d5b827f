package io.culvert.wfp;

import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** {@link ThreadsContract} on the engine of Windows. Its objects outlive sessions, so only the recording engine runs it. */
@EnabledIfSystemProperty(named = RecordingEngine.PROPERTY, matches = RecordingEngine.RECORDING)
class WindowsThreadsContractTest extends ThreadsContract {

    WindowsThreadsContractTest() {
        super(Machines.recording());
    }
}
