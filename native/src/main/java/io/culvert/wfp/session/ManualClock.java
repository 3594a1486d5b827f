package io.culvert.wfp.session;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * A clock that changes only when a test advances it. A timeout of 15 seconds, or of an hour, takes no time in a test.
 *
 * <pre>{@code
 * ManualClock clock = new ManualClock();
 * try (EmbeddedEngine engine = EmbeddedEngine.builder().clock(clock).build()) {
 *     // another thread: a second session waits for a transaction
 *     clock.awaitWaiters(1);
 *     clock.advance(Duration.ofSeconds(15)); // its call ends with FWP_E_TIMEOUT
 * }
 * }</pre>
 */
public final class ManualClock implements EngineClock {

    private final List<Object> waiting = new ArrayList<>();
    private final boolean jumps;
    private long now;

    /** A clock with an arbitrary origin. */
    public ManualClock() {
        this(false);
    }

    private ManualClock(boolean jumps) {
        this.jumps = jumps;
    }

    /**
     * A clock without waiting: it jumps to the deadline of a call that would wait for another session, so the call times out
     * at once. For tests with several sessions and one thread, where no other thread could end the wait.
     *
     * @return a clock, which can be advanced as well
     */
    public static ManualClock jumping() {
        return new ManualClock(true);
    }

    @Override
    public synchronized long nanoTime() {
        return now;
    }

    @Override
    @SuppressWarnings("WaitNotInLoop") // The caller loops.
    public void await(Object monitor, long nanoTime) throws InterruptedException {
        // From here on, advancing the clock wakes the monitor. The caller holds it until it waits.
        if (!enter(monitor, nanoTime)) {
            return;
        }
        try {
            monitor.wait();
        } finally {
            leave(monitor);
        }
    }

    private synchronized boolean enter(Object monitor, long nanoTime) {
        if (jumps && nanoTime - now > 0) {
            now = nanoTime;
        }
        if (nanoTime - now <= 0) {
            return false;
        }
        waiting.add(monitor);
        notifyAll();
        return true;
    }

    private synchronized void leave(Object monitor) {
        waiting.remove(monitor);
    }

    /**
     * Advances the clock.
     *
     * @param duration the time to add, not negative
     */
    public void advance(Duration duration) {
        if (duration.isNegative()) {
            throw new IllegalArgumentException(
                    "the duration is " + duration + "; a clock is only advanced: use a duration of zero or more");
        }
        for (Object monitor : moved(duration)) {
            synchronized (monitor) {
                monitor.notifyAll();
            }
        }
    }

    private synchronized List<Object> moved(Duration duration) {
        now += duration.toNanos();
        return List.copyOf(waiting);
    }

    /**
     * Waits until a number of calls wait for this clock, or for another session.
     *
     * @param count the number of waiting calls
     * @throws InterruptedException if the thread is interrupted
     */
    public synchronized void awaitWaiters(int count) throws InterruptedException {
        while (waiting.size() < count) {
            wait();
        }
    }
}
