package io.culvert.wfp.jna;

import io.culvert.wfp.error.WfpException;
import java.time.Duration;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Lets one thread at a time make calls. Work that must not wait for a long call is left to the thread that makes it.
 *
 * <p>A lock and no monitor, so that a virtual thread that waits for its turn does not hold its carrier.
 */
final class CallGate {

    private final ReentrantLock lock = new ReentrantLock();
    private final Queue<Runnable> left = new ConcurrentLinkedQueue<>();
    private final Duration patience;

    /**
     * A gate.
     *
     * @param patience the time that {@link #eventually} waits for its turn
     */
    CallGate(Duration patience) {
        this.patience = patience;
    }

    <T extends @Nullable Object> T inside(Supplier<T> call) {
        lock.lock();
        try {
            return call.get();
        } finally {
            leave();
        }
    }

    /** Whether the caller is inside once, so that it can be refused before it has begun something. */
    boolean isOutermost() {
        return lock.getHoldCount() == 1;
    }

    /**
     * Runs work inside. If another thread stays inside for longer than the patience, that thread runs it when it leaves; then
     * this returns before the work is done.
     */
    void eventually(Runnable work) {
        if (isEntered()) {
            try {
                work.run();
            } finally {
                leave();
            }
        } else {
            left.add(work);
            // The other thread may have looked just before.
            runWhatIsLeft();
        }
    }

    private boolean isEntered() {
        try {
            return lock.tryLock(patience.toNanos(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return lock.tryLock();
        }
    }

    /** What was left runs before another thread can enter, or as soon as the gate is free. */
    private void leave() {
        boolean outermost = isOutermost();
        try {
            if (outermost) {
                drain();
            }
        } finally {
            lock.unlock();
        }
        if (outermost) {
            runWhatIsLeft();
        }
    }

    private void runWhatIsLeft() {
        while (!left.isEmpty() && lock.tryLock()) {
            try {
                drain();
            } finally {
                lock.unlock();
            }
        }
    }

    private void drain() {
        for (Runnable next = left.poll(); next != null; next = left.poll()) {
            runForAnother(next);
        }
    }

    private static void runForAnother(Runnable work) {
        try {
            work.run();
        } catch (WfpException refusal) {
            // The caller that left the work has gone, and the call of this thread has a result of its own.
            return;
        }
    }
}
