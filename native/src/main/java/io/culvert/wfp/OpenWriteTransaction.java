package io.culvert.wfp;

import io.culvert.wfp.session.TransactionMode;
import java.util.List;

/** One that was begun with the engine. */
final class OpenWriteTransaction extends ScopedTunnels implements WriteTransaction {

    private final OpenTransaction transaction;

    OpenWriteTransaction(FilterSession session) {
        super(session);
        this.transaction = new OpenTransaction(session.nativeSession(), TransactionMode.READ_WRITE);
    }

    @Override
    public void commit() {
        running();
        super.close();
        transaction.commit();
    }

    @Override
    public void abort() {
        Closing.all(List.of(super::close, transaction::abort));
    }

    @Override
    public void close() {
        abort();
    }
}
