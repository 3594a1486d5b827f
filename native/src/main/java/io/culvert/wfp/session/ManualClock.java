package io.culvert.wfp.session;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * A clock that stands still until it is moved: fifteen seconds of waiting, or an hour of holding a transaction, take no time
 * in a test.
 *
 * <pre>{@code
 * ManualClock clock = new ManualClock();
 * try (EmbeddedEngine engine = EmbeddedEngine.builder().clock(clock).build()) {
 *     // another thread: a second session begins to wait for a transaction
 *     clock.awaitWaiters(1);
 *     clock.advance(Duration.ofSeconds(15)); // its call ends with FWP_E_TIMEOUT
 * }
 * }</pre>
 */
public final class ManualClock implements EngineClock {

    private final List<Object> waiting = new ArrayList<>();
    private final boolean jumps;
    private long now;

    /** A clock that shows nothing in particular. */
    public ManualClock() {
        this(false);
    }

    private ManualClock(boolean jumps) {
        this.jumps = jumps;
    }

    /**
     * A clock that nobody waits for: it jumps to the time that a call is to wait for, so that a call that would have to wait
     * for another session has waited in vain at once. For tests with several sessions and one thread, where nobody else could
     * end what is waited for.
     *
     * @return a clock that can be moved by hand as well
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
        // Whoever moves the clock after this line wakes the monitor, which is the caller's until it waits.
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
     * Moves the clock on.
     *
     * @param duration by how much, not negative
     */
    public void advance(Duration duration) {
        if (duration.isNegative()) {
            throw new IllegalArgumentException(
                    "the clock is to go back by " + duration.negated() + "; it goes on only");
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
     * Waits until so many calls wait for this clock, or for another session.
     *
     * @param count how many
     * @throws InterruptedException if the thread is interrupted
     */
    public synchronized void awaitWaiters(int count) throws InterruptedException {
        while (waiting.size() < count) {
            wait();
        }
    }
}
