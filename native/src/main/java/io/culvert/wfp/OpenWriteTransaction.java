package io.culvert.wfp;

import io.culvert.wfp.session.NativeSession;
import io.culvert.wfp.session.TransactionMode;
import java.util.List;

/** The write transaction returned by {@link FilterSession#begin}. */
final class OpenWriteTransaction extends SessionTunnels implements WriteTransaction {

    private final TransactionScope scope;
    private final OpenTransaction transaction;

    static OpenWriteTransaction of(NativeSession session, TunnelOwner owner) {
        return new OpenWriteTransaction(session, new TransactionScope(TransactionMode.READ_WRITE), owner);
    }

    private OpenWriteTransaction(NativeSession session, TransactionScope scope, TunnelOwner owner) {
        super(session, scope, owner);
        this.scope = scope;
        this.transaction = new OpenTransaction(session, TransactionMode.READ_WRITE);
    }

    @Override
    public void commit() {
        scope.requireRunning();
        scope.close();
        transaction.commit();
    }

    @Override
    public void abort() {
        CloseAll.of(List.of(scope::close, transaction::abort));
    }

    @Override
    public void close() {
        abort();
    }
}
