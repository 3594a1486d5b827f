package io.culvert.wfp;

import io.culvert.wfp.session.NativeSession;
import io.culvert.wfp.session.TransactionMode;
import java.util.List;

/** The read transaction returned by {@link FilterSession#beginReadOnly}. */
final class OpenReadTransaction extends SessionTunnels implements ReadTransaction {

    private final TransactionScope scope;
    private final OpenTransaction transaction;

    static OpenReadTransaction of(NativeSession session, TunnelOwner owner) {
        return new OpenReadTransaction(session, new TransactionScope(TransactionMode.READ_ONLY), owner);
    }

    private OpenReadTransaction(NativeSession session, TransactionScope scope, TunnelOwner owner) {
        super(session, scope, owner);
        this.scope = scope;
        this.transaction = new OpenTransaction(session, TransactionMode.READ_ONLY);
    }

    @Override
    public void close() {
        CloseAll.of(List.of(scope::close, transaction::abort));
    }
}
