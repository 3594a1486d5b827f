package io.culvert.wfp;

import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** {@link SubscriptionContract} on the engine of Windows. Its objects outlive sessions, so only the recording one is asked. */
@EnabledIfSystemProperty(named = RecordingEngine.PROPERTY, matches = RecordingEngine.RECORDING)
class WindowsSubscriptionContractTest extends SubscriptionContract {

    WindowsSubscriptionContractTest() {
        super(Machines.recording());
    }
}
