package io.culvert.wfp.embedded;

import io.culvert.wfp.session.TransactionMode;

/** A running transaction. Only {@link TransactionLock} reads and writes its fields. */
final class Transaction {

    final TransactionMode mode;
    /** Whether the program began it and must end it. A transaction around a single call is never aborted by force. */
    final boolean explicit;

    final long since;
    /** Whether a call is running in it. */
    boolean busy;
    /** Rolled back by force; the owner has not been told. */
    boolean aborted;
    /** Aborted as soon as the running call ends. */
    boolean overdue;

    Transaction(TransactionMode mode, boolean explicit, long since) {
        this.mode = mode;
        this.explicit = explicit;
        this.since = since;
    }
}
