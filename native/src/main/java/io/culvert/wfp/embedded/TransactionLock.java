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
import org.jspecify.annotations.Nullable;

/**
 * Lets in one transaction that writes, or any number that read. Owned by sessions and not by threads, as a session may be
 * used from several. A transaction that somebody began and holds for more than an hour is aborted when another one waits for it, or when
 * its session next calls: nobody can tell that from aborting it at once.
 */
final class TransactionLock {

    /** How long a transaction may last that was begun explicitly; documented with {@code FwpmTransactionBegin0}. */
    private static final long LONGEST_NANOS = TimeUnit.HOURS.toNanos(1);

    /** Further away than anybody waits, and near enough for differences. */
    private static final long NEVER_NANOS = Long.MAX_VALUE / 2;

    /** Somebody who wants a transaction. Each is itself only. */
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
    /** In the order in which they came: nobody overtakes one that is in its way, or readers would keep writers out. */
    private final List<Waiter> waiting = new ArrayList<>();

    private final Deque<Runnable> whenFree = new ArrayDeque<>();
    private boolean stopped;

    TransactionLock(EngineClock clock, Runnable rollBack) {
        this.clock = clock;
        this.rollBack = rollBack;
    }

    /** Waits for others; null if the time was over, or the engine stopped. The transaction is {@link Transaction#busy}. */
    synchronized @Nullable Transaction begin(TransactionMode mode, boolean explicit, Duration timeout) {
        boolean interrupted = false;
        long deadline = clock.nanoTime() + nanos(timeout);
        Waiter self = new Waiter(mode);
        waiting.add(self);
        try {
            while (!stopped && isBlocked(self)) {
                if (deadline - clock.nanoTime() <= 0) {
                    return null;
                }
                try {
                    clock.await(this, abortOverdue(deadline));
                } catch (InterruptedException e) {
                    // A native call goes on waiting; the thread sees the interrupt afterwards.
                    interrupted = true;
                }
            }
            return stopped ? null : enter(new Transaction(mode, explicit, clock.nanoTime()));
        } finally {
            waiting.remove(self);
            // Whoever waits behind may go on, with this one or without.
            notifyAll();
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
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

    /** Aborts what has lasted too long; tells when to look again, at the latest. */
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

    /** A call begins to work in a transaction; false if that was aborted by force. */
    synchronized boolean enterAgain(Transaction transaction) {
        if (!transaction.aborted && isOverdue(transaction)) {
            abortByForce(transaction);
        }
        transaction.busy = !transaction.aborted;
        return transaction.busy;
    }

    /** The call is over. */
    synchronized void leave(Transaction transaction) {
        transaction.busy = false;
        if (transaction.overdue) {
            abortByForce(transaction);
        }
        notifyAll();
    }

    /** The transaction is over; what it changed is committed or rolled back. */
    synchronized void end(Transaction transaction) {
        transaction.busy = false;
        running.remove(transaction);
        runIfFree();
        notifyAll();
    }

    /** How many there are that somebody began and has not ended. */
    synchronized int begun() {
        return Math.toIntExact(
                running.stream().filter(transaction -> transaction.explicit).count());
    }

    /** Runs something that changes the engine, at once if nobody is in its way, else when the last of them is gone. */
    synchronized void whenFree(Runnable work) {
        whenFree.add(work);
        runIfFree();
    }

    private void runIfFree() {
        while (running.isEmpty() && !whenFree.isEmpty()) {
            whenFree.remove().run();
        }
    }

    /** Lets nobody in any more, and aborts whatever is open. Returns when no call is at work. */
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
