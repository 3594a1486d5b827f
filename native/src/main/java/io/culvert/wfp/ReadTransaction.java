package io.culvert.wfp;

/**
 * A read-only transaction that the caller ends, for work that does not fit into {@link FilterSession#readOnlyTransaction}. It
 * sees one state of the engine, which no other session changes until it is closed. It belongs to the thread that began it,
 * see {@link FilterSession}.
 */
public sealed interface ReadTransaction extends TunnelReader, AutoCloseable permits OpenReadTransaction {

    /** Ends the transaction: {@code FwpmTransactionAbort0}, as there is nothing to commit. Closing again has no effect. */
    @Override
    void close();
}
