package io.culvert.wfp.embedded;

import io.culvert.wfp.TransactionMode;
import java.util.concurrent.TimeUnit;

/**
 * Lets in one transaction that writes, or any number that read. Owned by sessions and not by threads, as a session may be
 * used from several.
 */
final class TransactionLock {

    /** How long a transaction waits unless its session says otherwise; documented with {@code FWPM_SESSION0}. */
    private static final long WAIT_NANOS = TimeUnit.SECONDS.toNanos(15);

    private int readers;
    private boolean writing;

    /** Whether the lock was had before the time was over. */
    synchronized boolean acquire(TransactionMode mode) {
        long deadline = System.nanoTime() + WAIT_NANOS;
        boolean interrupted = false;
        try {
            while (writing || (mode == TransactionMode.READ_WRITE && readers > 0)) {
                long left = deadline - System.nanoTime();
                if (left <= 0) {
                    return false;
                }
                try {
                    TimeUnit.NANOSECONDS.timedWait(this, left);
                } catch (InterruptedException e) {
                    // A native call goes on waiting; the thread sees the interrupt afterwards.
                    interrupted = true;
                }
            }
            if (mode == TransactionMode.READ_WRITE) {
                writing = true;
            } else {
                readers++;
            }
            return true;
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    synchronized void release(TransactionMode mode) {
        if (mode == TransactionMode.READ_WRITE) {
            writing = false;
        } else {
            readers--;
        }
        notifyAll();
    }
}
