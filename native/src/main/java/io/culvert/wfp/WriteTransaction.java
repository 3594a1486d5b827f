package io.culvert.wfp;

import io.culvert.wfp.error.RetryAdvice;
import io.culvert.wfp.error.WfpException;

/**
 * A transaction that was begun explicitly, for work that does not fit into {@link FilterSession#transaction}. Closing it
 * without {@link #commit()} aborts it.
 *
 * <pre>{@code
 * try (WriteTransaction change = engine.begin()) {
 *     change.add(policy);
 *     change.commit();
 * }
 * }</pre>
 */
public sealed interface WriteTransaction extends TunnelWriter, AutoCloseable permits OpenWriteTransaction {

    /**
     * Makes its changes happen, and ends it: {@code FwpmTransactionCommit0}.
     *
     * @throws WfpException if the engine refuses; then nothing has happened, and it is over. But for a connection that ended
     *     while the engine was at work ({@link RetryAdvice#LOOK}): then it may have happened
     * @throws IllegalStateException if it is over
     */
    void commit();

    /**
     * Leaves everything as it was, and ends it: {@code FwpmTransactionAbort0}. Does nothing if it is over.
     *
     * @throws WfpException if the engine refuses; nothing has happened all the same
     */
    void abort();

    /** {@linkplain #abort() Aborts} it unless it is over. */
    @Override
    void close();
}
