package io.culvert.wfp;

import java.util.List;

/**
 * A look at one state of the engine that was begun explicitly, for work that does not fit into
 * {@link FilterEngine#readOnlyTransaction}. Nothing else changes that state until it is closed.
 */
public final class ReadTransaction extends ScopedReader {

    private final OpenTransaction transaction;

    ReadTransaction(FilterEngine engine) {
        super(engine);
        this.transaction = new OpenTransaction(engine.session(), TransactionMode.READ_ONLY);
    }

    /** Ends it: {@code FwpmTransactionAbort0}, as there is nothing to commit. A second time does nothing. */
    @Override
    public void close() {
        Closing.all(List.of(super::close, transaction::abort));
    }
}
