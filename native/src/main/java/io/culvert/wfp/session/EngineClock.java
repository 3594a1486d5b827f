package io.culvert.wfp.session;

/**
 * The clock of an embedded engine. It limits how long transactions wait, and how long they last. Tests use a
 * {@link ManualClock} instead of waiting.
 */
public sealed interface EngineClock permits SystemClock, ManualClock {

    /**
     * The clock of the computer.
     *
     * @return a clock that runs by itself
     */
    static EngineClock system() {
        return SystemClock.INSTANCE;
    }

    /**
     * The time since an arbitrary origin.
     *
     * @return nanoseconds, to be compared by their difference, as those of {@link System#nanoTime()}
     */
    long nanoTime();

    /**
     * Waits until the monitor is notified, or a time is reached. May return earlier without a reason.
     *
     * @param monitor the monitor that the caller holds
     * @param nanoTime the latest time to return
     * @throws InterruptedException if the thread is interrupted
     */
    void await(Object monitor, long nanoTime) throws InterruptedException;
}
