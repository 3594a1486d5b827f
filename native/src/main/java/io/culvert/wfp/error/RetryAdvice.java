package io.culvert.wfp.error;

import static io.culvert.wfp.error.ErrorCodes.*;

import io.culvert.wfp.FilterSession;

/**
 * Whether it helps to do a refused thing once more, and what has to come first. Bound such loops, and wait in between: none of
 * this says that the next time goes well.
 *
 * <pre>{@code
 * for (int attempt = 1; ; attempt++) {
 *     try (FilterSession session = FilterEngine.windows().open()) {
 *         session.transaction(tunnels -> tunnels.replace(policy)); // twice does no harm
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
 * <p>A new session and the whole transaction, as here, is right after each of them, if the work may happen twice: {@link
 * FilterSession#replace replace} may, and {@code add} may not.
 */
public enum RetryAdvice {

    /** Again would be refused again: something has to change first, which {@link WfpException#cure()} says. */
    NONE,

    /**
     * The same call again. It did not happen; session and transaction are as they were. {@code FWP_E_TIMEOUT} (another session
     * holds the lock), a driver that is not ready yet, a service too busy to begin, and lack of memory or resources.
     */
    CALL,

    /**
     * A new transaction in the same session, with all of its work. The engine aborted the one there was and nothing of it
     * happened: {@code FWP_E_TXN_ABORTED}.
     */
    TRANSACTION,

    /**
     * A new session, after this one is closed, and all of the work there. Nothing of an open transaction happened; an earlier
     * one that was committed is not undone, but objects that were not made persistent are gone if the engine stopped:
     * {@code FWP_E_SESSION_ABORTED}, a service that is not running (yet), a call that never reached it.
     */
    SESSION,

    /**
     * A new session, and there a look by key first ({@link FilterSession#find}): the call was under way when the connection
     * ended, and may have happened or not: {@code RPC_S_CALL_FAILED}, {@code RPC_S_CALL_CANCELLED}. At a commit, all of its
     * transaction happened or none of it, so one object of it tells. Any other call within an explicit transaction ended with
     * the session, so nothing of that transaction happened.
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
