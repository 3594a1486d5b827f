package io.culvert.wfp;

import io.culvert.wfp.session.NativeSession;
import io.culvert.wfp.session.TransactionMode;

/** A transaction of a session that ends once. */
final class OpenTransaction {

    private final NativeSession session;
    private boolean over;

    OpenTransaction(NativeSession session, TransactionMode mode) {
        this.session = session;
        session.beginTransaction(mode);
    }

    void commit() {
        if (end()) {
            Transactions.commit(session);
        }
    }

    void abort() {
        if (end()) {
            Transactions.abort(session);
        }
    }

    private synchronized boolean end() {
        boolean ends = !over;
        over = true;
        return ends;
    }
}
