package io.culvert.wfp;

/**
 * A look at one state of the engine that was begun explicitly, for work that does not fit into
 * {@link FilterSession#readOnlyTransaction}. Nothing else changes that state until it is closed.
 */
public sealed interface ReadTransaction extends TunnelReader, AutoCloseable permits OpenReadTransaction {

    /** Ends it: {@code FwpmTransactionAbort0}, as there is nothing to commit. A second time does nothing. */
    @Override
    void close();
}
