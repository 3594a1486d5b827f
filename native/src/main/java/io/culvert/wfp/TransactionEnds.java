package io.culvert.wfp;

import io.culvert.wfp.error.ErrorCodes;
import io.culvert.wfp.error.WfpException;

/** Decides whether a transaction exists after a call that was to end it has failed. */
final class TransactionEnds {

    private TransactionEnds() {}

    /** Whether the engine has no transaction of the session any more: it has ended one, or the session is lost. */
    static boolean isOver(RuntimeException failure) {
        return failure instanceof WfpException refusal
                && (refusal.code() == ErrorCodes.FWP_E_NO_TXN_IN_PROGRESS
                        || switch (refusal.retryAdvice()) {
                            case TRANSACTION, SESSION, LOOK -> true;
                            case NONE, CALL -> false;
                        });
    }
}
