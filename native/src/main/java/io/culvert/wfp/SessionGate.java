package io.culvert.wfp;

import io.culvert.wfp.session.EngineClock;
import io.culvert.wfp.session.SessionOptions;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Admits one thread at a time to the calls of a session. A thread that has begun a transaction stays admitted until the
 * transaction ends, so that no call of another thread becomes part of it. Threads are admitted in the order of arrival.
 */
final class SessionGate {

    /** Longer than any timeout, and small enough that the sum with a time cannot overflow. */
    private static final long NEVER_NANOS = Long.MAX_VALUE / 2;

    private final EngineClock clock;
    private final Duration longestWait;
    private final Deque<Thread> waiting = new ArrayDeque<>();
    private @Nullable Thread holder;
    private int depth;
    private boolean transaction;
    private boolean open;

    /**
     * A gate without a holder.
     *
     * @param clock measures the waiting time
     * @param longestWait the time after which a waiting thread is refused
     */
    SessionGate(EngineClock clock, Duration longestWait) {
        this.clock = clock;
        this.longestWait = longestWait;
    }

    /** Runs one call. */
    <T> T call(Supplier<? extends T> work) {
        enter();
        try {
            return work.get();
        } finally {
            leave();
        }
    }

    /** Runs the call that begins a transaction, which starts if the call returns. */
    void begin(Runnable work) {
        call(() -> {
            work.run();
            setTransaction(true);
            return true;
        });
    }

    /** Runs a call that ends a transaction, which is over if the call returns, or throws because there is none any more. */
    void end(Runnable work) {
        call(() -> {
            try {
                work.run();
                setTransaction(false);
            } catch (RuntimeException failure) {
                if (TransactionEnds.isOver(failure)) {
                    setTransaction(false);
                }
                throw failure;
            }
            return true;
        });
    }

    /** Admits every thread from now on: the session has ended, and refuses each call itself. */
    synchronized void open() {
        open = true;
        notifyAll();
    }

    private synchronized void setTransaction(boolean begun) {
        transaction = begun;
    }

    private synchronized void enter() {
        Thread self = Thread.currentThread();
        if (holder == self) {
            depth++;
            return;
        }
        await(self);
        if (!open) {
            holder = self;
            depth = 1;
        }
    }

    private synchronized void leave() {
        if (holder != Thread.currentThread()) {
            return;
        }
        depth--;
        if (depth == 0 && !transaction) {
            holder = null;
            notifyAll();
        }
    }

    private void await(Thread self) {
        boolean interrupted = false;
        long deadline = clock.nanoTime() + nanos(longestWait);
        waiting.add(self);
        try {
            while (!open && (holder != null || waiting.peek() != self)) {
                if (deadline - clock.nanoTime() <= 0) {
                    throw refusal();
                }
                try {
                    clock.await(this, deadline);
                } catch (InterruptedException e) {
                    // A native call continues to wait, and the thread is interrupted afterwards.
                    interrupted = true;
                }
            }
        } finally {
            waiting.remove(self);
            notifyAll();
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private static long nanos(Duration wait) {
        return wait.equals(SessionOptions.UNLIMITED_TRANSACTION_TIMEOUT) ? NEVER_NANOS : wait.toNanos();
    }

    private IllegalStateException refusal() {
        return new IllegalStateException((transaction ? "a transaction of " : "a call of ") + name(holder)
                + " did not end within " + words(longestWait)
                + ", the waiting time of this session. A transaction belongs to the thread that began it."
                + " Open a session for each thread, or end the transaction sooner."
                + " SessionOptions.transactionTimeout sets the waiting time");
    }

    private static String name(@Nullable Thread thread) {
        if (thread == null) {
            return "another thread";
        }
        String name = thread.getName().isEmpty() ? "#" + thread.threadId() : "'" + thread.getName() + "'";
        return "thread " + name + (thread.isAlive() ? "" : " (which has ended)");
    }

    private static String words(Duration wait) {
        return wait.toMillis() % TimeUnit.SECONDS.toMillis(1) == 0 ? wait.toSeconds() + " s" : wait.toMillis() + " ms";
    }
}
