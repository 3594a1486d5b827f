package io.culvert.junit;

import io.culvert.wfp.session.EngineClock;
import io.culvert.wfp.session.ManualClock;

/** The clock of the engine of a test. */
public enum EngineTime {
    /** The clock of the computer: a call that waits for another session takes that time. */
    SYSTEM,

    /**
     * A {@link ManualClock} that the test receives as a parameter and advances. The default for a test method with such a
     * parameter.
     */
    MANUAL,

    /**
     * A {@link ManualClock} that jumps to the deadline of a waiting call: a call that would wait for another session fails with
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
