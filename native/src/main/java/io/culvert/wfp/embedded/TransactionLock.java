package io.culvert.wfp.embedded;

import io.culvert.wfp.session.EngineClock;
import io.culvert.wfp.session.SessionOptions;
import io.culvert.wfp.session.TransactionMode;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Admits one write transaction or any number of read transactions. Sessions own transactions, not threads, because
 * several threads may use a session. An explicit transaction that is open for more than an hour is aborted when another
 * one waits for it, or at the next call of its session. Callers cannot distinguish that from an immediate abort.
 */
final class TransactionLock {

    /** The longest duration of an explicit transaction, documented with {@code FwpmTransactionBegin0}. */
    private static final long LONGEST_NANOS = TimeUnit.HOURS.toNanos(1);

    /** Longer than any timeout, and small enough that subtraction cannot overflow. */
    private static final long NEVER_NANOS = Long.MAX_VALUE / 2;

    /** A request for a transaction. Compared by identity. */
    private static final class Waiter {

        private final TransactionMode mode;

        Waiter(TransactionMode mode) {
            this.mode = mode;
        }

        boolean isInTheWayOf(TransactionMode other) {
            return mode == TransactionMode.READ_WRITE || other == TransactionMode.READ_WRITE;
        }
    }

    private final EngineClock clock;
    private final Runnable rollBack;
    private final List<Transaction> running = new ArrayList<>();
    /** In the order of arrival. A request does not overtake one that blocks it, or readers would starve writers. */
    private final List<Waiter> waiting = new ArrayList<>();

    private final Deque<Runnable> whenFree = new ArrayDeque<>();
    private boolean stopped;

    TransactionLock(EngineClock clock, Runnable rollBack) {
        this.clock = clock;
        this.rollBack = rollBack;
    }

    /**
     * Waits for other transactions; null after the timeout or a stop, and if the session was closed. The transaction is {@link
     * Transaction#busy}.
     */
    synchronized @Nullable Transaction begin(
            TransactionMode mode, boolean explicit, Duration timeout, BooleanSupplier isClosed) {
        boolean interrupted = false;
        long deadline = clock.nanoTime() + nanos(timeout);
        Waiter self = new Waiter(mode);
        waiting.add(self);
        try {
            while (!stopped && !isClosed.getAsBoolean() && isBlocked(self)) {
                if (deadline - clock.nanoTime() <= 0) {
                    return null;
                }
                try {
                    clock.await(this, abortOverdue(deadline));
                } catch (InterruptedException e) {
                    // A native call continues to wait, and the thread is interrupted afterwards.
                    interrupted = true;
                }
            }
            return stopped || isClosed.getAsBoolean() ? null : enter(new Transaction(mode, explicit, clock.nanoTime()));
        } finally {
            waiting.remove(self);
            // The next request may proceed, whether this one succeeded or not.
            notifyAll();
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /** Called after a session was closed, so that its waiting call looks again. */
    synchronized void refuseWaitingCalls() {
        notifyAll();
    }

    private Transaction enter(Transaction transaction) {
        transaction.busy = true;
        running.add(transaction);
        return transaction;
    }

    private static long nanos(Duration timeout) {
        return timeout.equals(SessionOptions.UNLIMITED_TRANSACTION_TIMEOUT) ? NEVER_NANOS : timeout.toNanos();
    }

    private boolean isBlocked(Waiter self) {
        return running.stream().anyMatch(other -> self.isInTheWayOf(other.mode))
                || waiting.subList(0, waiting.indexOf(self)).stream().anyMatch(other -> self.isInTheWayOf(other.mode));
    }

    /** Aborts transactions that are open too long. Returns the time of the next check. */
    private long abortOverdue(long deadline) {
        long next = deadline;
        for (Transaction other : List.copyOf(running)) {
            if (!other.explicit || other.overdue) {
                continue;
            }
            if (isOverdue(other)) {
                abortByForce(other);
                next = clock.nanoTime();
            } else if (other.since + LONGEST_NANOS - next < 0) {
                next = other.since + LONGEST_NANOS;
            }
        }
        return next;
    }

    private boolean isOverdue(Transaction transaction) {
        return transaction.explicit && clock.nanoTime() - transaction.since >= LONGEST_NANOS;
    }

    private void abortByForce(Transaction transaction) {
        transaction.overdue = true;
        if (!transaction.busy) {
            transaction.aborted = true;
            if (transaction.mode == TransactionMode.READ_WRITE) {
                rollBack.run();
            }
            end(transaction);
        }
    }

    /** Begins a call in a transaction; false if the transaction was aborted by force. */
    synchronized boolean enterAgain(Transaction transaction) {
        if (!transaction.aborted && isOverdue(transaction)) {
            abortByForce(transaction);
        }
        transaction.busy = !transaction.aborted;
        return transaction.busy;
    }

    /** Ends a call in a transaction. */
    synchronized void leave(Transaction transaction) {
        transaction.busy = false;
        if (transaction.overdue) {
            abortByForce(transaction);
        }
        notifyAll();
    }

    /** Ends a transaction, whose changes are committed or rolled back. */
    synchronized void end(Transaction transaction) {
        transaction.busy = false;
        running.remove(transaction);
        runIfFree();
        notifyAll();
    }

    /** The number of open explicit transactions. */
    synchronized int begun() {
        return Math.toIntExact(
                running.stream().filter(transaction -> transaction.explicit).count());
    }

    /** Runs a change of the engine at once, or else when the last transaction has ended. */
    synchronized void whenFree(Runnable work) {
        whenFree.add(work);
        runIfFree();
    }

    private void runIfFree() {
        while (running.isEmpty() && !whenFree.isEmpty()) {
            whenFree.remove().run();
        }
    }

    /** Admits no further transactions, and aborts the open ones. Returns when no call is running. */
    synchronized void stop() {
        stopped = true;
        notifyAll();
        boolean interrupted = false;
        while (running.stream().anyMatch(transaction -> transaction.busy)) {
            try {
                wait();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        List.copyOf(running).forEach(this::abortByForce);
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    synchronized boolean isStopped() {
        return stopped;
    }
}
