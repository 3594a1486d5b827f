package io.culvert.wfp;

import io.culvert.wfp.session.TransactionMode;
import java.util.List;

/** One that was begun with the engine. */
final class OpenWriteTransaction extends ScopedTunnels implements WriteTransaction {

    private final OpenTransaction transaction;

    OpenWriteTransaction(FilterEngine engine) {
        super(engine);
        this.transaction = new OpenTransaction(engine.session(), TransactionMode.READ_WRITE);
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
