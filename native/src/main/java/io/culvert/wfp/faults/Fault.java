package io.culvert.wfp.faults;

import io.culvert.wfp.error.ErrorCodes;

/** What becomes of a call. */
public sealed interface Fault permits Refusal, Death {

    /**
     * The call is refused and changes nothing. Where the code says that something is over, it is: after
     * {@code FWP_E_TXN_ABORTED} the session has no transaction, after {@code FWP_E_SESSION_ABORTED} the session is dead, as
     * after {@link #dyingBefore()}.
     *
     * @param code what the call answers, one of {@link ErrorCodes} or any other but 0
     * @return the fault
     * @throws IllegalArgumentException if the code is 0, {@code ERROR_SUCCESS}
     */
    static Fault failing(int code) {
        return new Refusal(code);
    }

    /**
     * The call has waited for another session in vain: {@code FWP_E_TIMEOUT}, without the waiting. It changes nothing, and the
     * session is as it was.
     *
     * @return the fault
     */
    static Fault timingOut() {
        return failing(ErrorCodes.FWP_E_TIMEOUT);
    }

    /**
     * The connection ends before the call reaches the engine. It is answered with {@code RPC_S_CALL_FAILED} and the session is
     * dead: its transaction is aborted, further calls are answered with {@code FWP_E_SESSION_ABORTED}, and it is still to be
     * closed.
     *
     * @return the fault
     */
    static Fault dyingBefore() {
        return Death.BEFORE;
    }

    /**
     * The connection ends before the answer is there. The call takes effect: a commit is committed, what is added outside a
     * transaction is added. All else is as with {@link #dyingBefore()}, so that the caller cannot tell the two apart.
     *
     * @return the fault
     */
    static Fault dyingAfter() {
        return Death.AFTER;
    }
}
