package io.culvert.wfp;

import io.culvert.wfp.session.EngineSession;
import io.culvert.wfp.session.TransactionMode;

/** A transaction of a session, which is ended once. */
final class OpenTransaction {

    private final EngineSession session;
    private boolean over;

    OpenTransaction(EngineSession session, TransactionMode mode) {
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
