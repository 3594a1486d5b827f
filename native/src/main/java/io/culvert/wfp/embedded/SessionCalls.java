package io.culvert.wfp.embedded;

import io.culvert.wfp.error.ErrorCodes;
import io.culvert.wfp.error.WfpException;
import io.culvert.wfp.session.SessionOptions;
import io.culvert.wfp.session.TransactionMode;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The transactions of a session: the explicit one, and one around each call outside it. Called by one thread at a time.
 */
final class SessionCalls {

    private final EngineInstance engine;
    private final EmbeddedSession session;
    private final SessionOptions options;
    private @Nullable Transaction transaction;

    SessionCalls(EngineInstance engine, EmbeddedSession session, SessionOptions options) {
        this.engine = engine;
        this.session = session;
        this.options = options;
    }

    void begin(TransactionMode mode, String call) {
        requireNone(call);
        Transaction begun = acquire(mode, true, call);
        transaction = begun;
        engine.lock().leave(begun);
    }

    void commit(String call) {
        Transaction ending = requireOne(call);
        transaction = null;
        try {
            if (ending.mode == TransactionMode.READ_WRITE) {
                engine.commit(session);
            }
        } finally {
            // Has no effect unless the commit failed.
            if (ending.mode == TransactionMode.READ_WRITE) {
                engine.state().rollBack();
            }
            engine.lock().end(ending);
        }
    }

    void abort(String call) {
        Transaction ending = requireOne(call);
        transaction = null;
        if (ending.mode == TransactionMode.READ_WRITE) {
            engine.state().rollBack();
        }
        engine.lock().end(ending);
    }

    /** Aborts the open transaction, if there is one, when the session ends. */
    void abortIfAny() {
        Transaction ending = transaction;
        if (ending != null && engine.lock().enterAgain(ending)) {
            if (ending.mode == TransactionMode.READ_WRITE) {
                engine.state().rollBack();
            }
            engine.lock().end(ending);
        }
        transaction = null;
    }

    /** Makes a change in the open transaction, or else in a transaction of its own. */
    void write(String call, Runnable change) {
        Transaction current = current(call);
        if (current == null) {
            writeAlone(call, change);
            return;
        }
        try {
            if (current.mode == TransactionMode.READ_ONLY) {
                throw new WfpException(ErrorCodes.FWP_E_INCOMPATIBLE_TXN, call);
            }
            change.run();
        } finally {
            engine.lock().leave(current);
        }
    }

    private void writeAlone(String call, Runnable change) {
        Transaction own = acquire(TransactionMode.READ_WRITE, false, call);
        try {
            change.run();
            engine.commit(session);
        } finally {
            engine.state().rollBack();
            engine.lock().end(own);
        }
    }

    <T> T read(String call, Supplier<T> look) {
        Transaction current = current(call);
        if (current != null) {
            try {
                return look.get();
            } finally {
                engine.lock().leave(current);
            }
        }
        Transaction own = acquire(TransactionMode.READ_ONLY, false, call);
        try {
            return look.get();
        } finally {
            engine.lock().end(own);
        }
    }

    /** Refuses a call that is not allowed inside a transaction. */
    void requireNone(String call) {
        Transaction current = current(call);
        if (current != null) {
            engine.lock().leave(current);
            throw new WfpException(ErrorCodes.FWP_E_TXN_IN_PROGRESS, call);
        }
    }

    private Transaction requireOne(String call) {
        Transaction current = current(call);
        if (current == null) {
            throw new WfpException(ErrorCodes.FWP_E_NO_TXN_IN_PROGRESS, call);
        }
        return current;
    }

    /** The open transaction, marked as busy with a call. */
    private @Nullable Transaction current(String call) {
        Transaction current = transaction;
        if (current != null && !engine.lock().enterAgain(current)) {
            transaction = null;
            session.requireOpen(call);
            throw new WfpException(
                    ErrorCodes.FWP_E_TXN_ABORTED, call, "the transaction was open for more than an hour");
        }
        return current;
    }

    private Transaction acquire(TransactionMode mode, boolean explicit, String call) {
        Transaction begun = engine.lock()
                .begin(
                        mode,
                        explicit,
                        options.transactionTimeout().orElse(SessionOptions.DEFAULT_TRANSACTION_TIMEOUT),
                        session::isClosed);
        if (begun == null) {
            session.requireOpen(call);
            throw new WfpException(
                    ErrorCodes.FWP_E_TIMEOUT, call, "another session had a transaction open the whole time");
        }
        return begun;
    }
}
