package io.culvert.wfp.session;

import java.util.concurrent.TimeUnit;

/** The clock of the computer. */
final class SystemClock implements EngineClock {

    static final SystemClock INSTANCE = new SystemClock();

    private SystemClock() {}

    @Override
    public long nanoTime() {
        return System.nanoTime();
    }

    @Override
    @SuppressWarnings("WaitNotInLoop") // The caller loops.
    public void await(Object monitor, long nanoTime) throws InterruptedException {
        long left = nanoTime - System.nanoTime();
        if (left > 0) {
            TimeUnit.NANOSECONDS.timedWait(monitor, left);
        }
    }
}
