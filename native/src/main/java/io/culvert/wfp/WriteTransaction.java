package io.culvert.wfp;

import io.culvert.wfp.error.RetryAdvice;
import io.culvert.wfp.error.WfpException;

/**
 * A transaction that the caller ends, for work that does not fit into {@link FilterSession#transaction}. Closing it without
 * {@link #commit()} aborts it. It belongs to the thread that began it, see {@link FilterSession}.
 *
 * <pre>{@code
 * try (WriteTransaction change = session.begin()) {
 *     change.add(policy);
 *     change.commit();
 * }
 * }</pre>
 */
public sealed interface WriteTransaction extends TunnelWriter, AutoCloseable permits OpenWriteTransaction {

    /**
     * Commits the changes and ends the transaction: {@code FwpmTransactionCommit0}.
     *
     * @throws WfpException if the engine refuses; the transaction has then ended without an effect, except when the connection
     *     was lost during the commit, see {@link RetryAdvice#LOOK}
     * @throws IllegalStateException if the transaction has ended
     */
    void commit();

    /**
     * Discards the changes and ends the transaction: {@code FwpmTransactionAbort0}. Has no effect if it has ended.
     *
     * @throws WfpException if the engine refuses; the changes are discarded nevertheless
     */
    void abort();

    /** {@linkplain #abort() Aborts} the transaction unless it has ended. */
    @Override
    void close();
}
