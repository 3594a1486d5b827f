package io.culvert.wfp.faults;

import io.culvert.wfp.error.ErrorCodes;

/** The fault of a call. */
public sealed interface Fault permits Refusal, Death {

    /**
     * The call is refused and changes nothing. Codes that report an end cause it: after {@code FWP_E_TXN_ABORTED} the session
     * has no transaction, and after {@code FWP_E_SESSION_ABORTED} the session is dead, as after {@link #dyingBefore()}.
     *
     * @param code the code of the refusal, one of {@link ErrorCodes} or any other except 0
     * @return the fault
     * @throws IllegalArgumentException if the code is 0, {@code ERROR_SUCCESS}
     */
    static Fault failing(int code) {
        return new Refusal(code);
    }

    /**
     * The call times out at once, as if it had waited for another session: {@code FWP_E_TIMEOUT}. It changes nothing, and the
     * session stays usable.
     *
     * @return the fault
     */
    static Fault timingOut() {
        return failing(ErrorCodes.FWP_E_TIMEOUT);
    }

    /**
     * The connection ends before the call reaches the engine. The call is refused with {@code RPC_S_CALL_FAILED}, and the
     * session is dead: its transaction is aborted, further calls are refused with {@code FWP_E_SESSION_ABORTED}, and it must
     * still be closed.
     *
     * @return the fault
     */
    static Fault dyingBefore() {
        return Death.BEFORE;
    }

    /**
     * The connection ends before the answer arrives. The call takes effect: a commit is committed, and an object that is added
     * outside a transaction is added. The caller cannot distinguish this from {@link #dyingBefore()}.
     *
     * @return the fault
     */
    static Fault dyingAfter() {
        return Death.AFTER;
    }
}
