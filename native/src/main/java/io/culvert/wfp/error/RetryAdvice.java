package io.culvert.wfp.error;

import static io.culvert.wfp.error.ErrorCodes.*;

import io.culvert.wfp.FilterSession;

/**
 * Whether a retry can succeed after a refusal, and what it has to repeat. Limit the number of retries, and wait between them:
 * a retry may be refused again.
 *
 * <pre>{@code
 * for (int attempt = 1; ; attempt++) {
 *     try (FilterSession session = FilterEngine.windows().open()) {
 *         session.transaction(tunnels -> tunnels.replace(policy)); // may run twice
 *         return;
 *     } catch (WfpException refusal) {
 *         if (refusal.retryAdvice() == RetryAdvice.NONE || attempt == 5) {
 *             throw refusal;
 *         }
 *         Thread.sleep(1000L * attempt);
 *     }
 * }
 * }</pre>
 *
 * <p>A new session with the whole transaction, as here, is a correct retry for each advice if the work may run twice: {@link
 * FilterSession#replace replace} may, {@code add} may not.
 */
public enum RetryAdvice {

    /** A retry would be refused again. {@link WfpException#cure()} describes what has to change first. */
    NONE,

    /**
     * Repeat the call. It had no effect; session and transaction are unchanged. For {@code FWP_E_TIMEOUT} (another session
     * holds the lock), a driver that is not ready, a service that is too busy, and lack of memory or resources.
     */
    CALL,

    /**
     * Repeat the whole transaction in the same session. The engine aborted it, and nothing of it took effect:
     * {@code FWP_E_TXN_ABORTED}.
     */
    TRANSACTION,

    /**
     * Close the session, and repeat the work in a new one. Nothing of an open transaction took effect. Earlier commits stay,
     * but objects that are not persistent are gone if the engine stopped. For {@code FWP_E_SESSION_ABORTED}, a service that is
     * not running (yet), and a call that did not reach it.
     */
    SESSION,

    /**
     * Open a new session and look up the object by key first ({@link FilterSession#find}). The connection ended during the
     * call, which may have taken effect or not: {@code RPC_S_CALL_FAILED}, {@code RPC_S_CALL_CANCELLED}. A commit took effect
     * completely or not at all, so one object of the transaction shows which. For another call in an explicit transaction,
     * nothing of that transaction took effect.
     */
    LOOK;

    static RetryAdvice of(int code) {
        return switch (code) {
            case FWP_E_TIMEOUT,
                    FWP_E_L2_DRIVER_NOT_READY,
                    RPC_S_SERVER_TOO_BUSY,
                    RPC_S_OUT_OF_RESOURCES,
                    ERROR_NOT_ENOUGH_MEMORY,
                    ERROR_OUTOFMEMORY -> CALL;
            case FWP_E_TXN_ABORTED -> TRANSACTION;
            case FWP_E_SESSION_ABORTED,
                    ERROR_SERVICE_NOT_ACTIVE,
                    EPT_S_NOT_REGISTERED,
                    RPC_S_SERVER_UNAVAILABLE,
                    RPC_S_CALL_FAILED_DNE -> SESSION;
            case RPC_S_CALL_FAILED, RPC_S_CALL_CANCELLED -> LOOK;
            default -> NONE;
        };
    }
}
