package io.culvert.wfp.session;

/**
 * The time that an embedded engine goes by: how long its transactions wait, and when one has lasted too long. Tests give it a
 * {@link ManualClock} instead of waiting.
 */
public sealed interface EngineClock permits SystemClock, ManualClock {

    /**
     * The time of the machine.
     *
     * @return a clock that runs by itself
     */
    static EngineClock system() {
        return SystemClock.INSTANCE;
    }

    /**
     * The time, from an origin that means nothing.
     *
     * @return nanoseconds, to be compared by their difference, as those of {@link System#nanoTime()}
     */
    long nanoTime();

    /**
     * Waits until somebody wakes those who wait for the monitor, or that time comes. May return earlier for no reason.
     *
     * @param monitor what the caller is synchronized on
     * @param nanoTime when to go on in any case
     * @throws InterruptedException if the thread is interrupted
     */
    void await(Object monitor, long nanoTime) throws InterruptedException;
}
