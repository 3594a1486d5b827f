package io.culvert.junit;

import io.culvert.wfp.session.EngineClock;
import io.culvert.wfp.session.ManualClock;

/** The time that the engine of a test goes by. */
public enum EngineTime {
    /** That of the machine: a call that waits for another session waits. */
    SYSTEM,

    /**
     * A {@link ManualClock} that stands still until the test moves it, which gets it as a parameter. A test method with such
     * a parameter has it without asking.
     */
    MANUAL,

    /**
     * A {@link ManualClock} that jumps to whatever time is waited for: a call that has to wait for another session fails with
     * {@code FWP_E_TIMEOUT} at once. For tests with one thread.
     */
    JUMPING;

    EngineClock clock() {
        return switch (this) {
            case SYSTEM -> EngineClock.system();
            case MANUAL -> new ManualClock();
            case JUMPING -> ManualClock.jumping();
        };
    }
}
