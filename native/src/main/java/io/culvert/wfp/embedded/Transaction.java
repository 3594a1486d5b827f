package io.culvert.wfp.embedded;

import io.culvert.wfp.session.TransactionMode;

/** A transaction that is under way. Its fields are the {@link TransactionLock}'s to read and write. */
final class Transaction {

    final TransactionMode mode;
    /** One that somebody began, and must end; not the one around a single call, which is never ended by force. */
    final boolean explicit;

    final long since;
    /** A call works in it. */
    boolean busy;
    /** Nothing of it is left, and its owner does not know yet. */
    boolean aborted;
    /** It is to be aborted as soon as the call that works in it is over. */
    boolean overdue;

    Transaction(TransactionMode mode, boolean explicit, long since) {
        this.mode = mode;
        this.explicit = explicit;
        this.since = since;
    }
}
