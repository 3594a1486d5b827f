package io.culvert.wfp;

import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** {@link ListingContract} on the engine of Windows. Its objects outlive sessions, so only the recording one is asked. */
@EnabledIfSystemProperty(named = RecordingEngine.PROPERTY, matches = RecordingEngine.RECORDING)
class WindowsListingContractTest extends ListingContract {

    /** Before the first session is opened: superclasses prepare first. */
    WindowsListingContractTest() {
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
