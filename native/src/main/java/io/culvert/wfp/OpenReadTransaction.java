package io.culvert.wfp;

import io.culvert.wfp.session.TransactionMode;
import java.util.List;

/** One that was begun with the engine. */
final class OpenReadTransaction extends ScopedReader implements ReadTransaction {

    private final OpenTransaction transaction;

    OpenReadTransaction(FilterSession session) {
        super(session);
        this.transaction = new OpenTransaction(session.nativeSession(), TransactionMode.READ_ONLY);
    }

    @Override
    public void close() {
        Closing.all(List.of(super::close, transaction::abort));
    }
}
