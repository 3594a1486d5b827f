package io.culvert.wfp;

import io.culvert.wfp.error.ErrorCodes;
import io.culvert.wfp.error.WfpException;
import io.culvert.wfp.session.NativeSession;
import io.culvert.wfp.session.TransactionMode;
import java.util.List;
import java.util.function.Supplier;

/** Begins and ends transactions around work. */
final class Transactions {

    private Transactions() {}

    /** Runs work in a transaction of its own. */
    static <T> T run(NativeSession session, TransactionMode mode, Supplier<? extends T> work) {
        session.beginTransaction(mode);
        return finish(session, work);
    }

    /** Runs work in the transaction that the session has, or else in one of its own. */
    static <T> T join(NativeSession session, TransactionMode mode, Supplier<? extends T> work) {
        return begins(session, mode) ? finish(session, work) : work.get();
    }

    private static boolean begins(NativeSession session, TransactionMode mode) {
        try {
            session.beginTransaction(mode);
            return true;
        } catch (WfpException refusal) {
            if (refusal.code() == ErrorCodes.FWP_E_TXN_IN_PROGRESS) {
                return false;
            }
            throw refusal;
        }
    }

    private static <T> T finish(NativeSession session, Supplier<? extends T> work) {
        T result;
        try {
            result = work.get();
        } catch (RuntimeException | Error failure) {
            CloseAll.after(failure, List.of(() -> abort(session)));
            throw failure;
        }
        commit(session);
        return result;
    }

    /**
     * Commits, and aborts the transaction if that is refused. A refused commit does not end it, so later calls of the session
     * would run in it.
     */
    static void commit(NativeSession session) {
        try {
            session.commitTransaction();
        } catch (RuntimeException | Error failure) {
            CloseAll.after(failure, List.of(() -> abort(session)));
            throw failure;
        }
    }

    /** Aborts the transaction. It is no failure that the engine has aborted it already. */
    static void abort(NativeSession session) {
        try {
            session.abortTransaction();
        } catch (WfpException refusal) {
            if (refusal.code() != ErrorCodes.FWP_E_NO_TXN_IN_PROGRESS) {
                throw refusal;
            }
        }
    }
}
