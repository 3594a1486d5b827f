package io.culvert.wfp.faults;

import io.culvert.wfp.error.ErrorCodes;
import io.culvert.wfp.error.WfpException;
import io.culvert.wfp.session.NativeSession;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Passes calls on to a session, or applies the faults of a plan to them. Holds no lock during a call, because a call may wait
 * for another thread that calls as well.
 */
final class Injection {

    private final NativeSession session;
    private final FaultPlan plan;
    private volatile boolean dead;
    private volatile boolean closed;

    Injection(NativeSession session, FaultPlan plan) {
        this.session = session;
        this.plan = plan;
    }

    /** Makes a call without a result. */
    void run(EngineCall call, String function, Runnable work) {
        get(
                call,
                function,
                () -> {
                    work.run();
                    return true;
                },
                done -> {});
    }

    /** Makes a call with a result, which is released if the caller does not receive it. */
    <T> T get(EngineCall call, String function, Supplier<T> work, Consumer<? super T> release) {
        if (closed) {
            return work.get();
        }
        requireAlive(function);
        Fault fault = plan.next(call).orElse(null);
        if (fault == null) {
            return through(function, work);
        }
        throw switch (fault) {
            case Refusal refusal -> refuse(refusal, function);
            case Death death -> die(death, function, () -> release.accept(work.get()));
        };
    }

    /** Makes a call without a fault. */
    <T> T through(String function, Supplier<T> work) {
        if (!closed) {
            requireAlive(function);
        }
        try {
            return work.get();
        } catch (WfpException refusal) {
            if (dead && !closed && refusal.code() == ErrorCodes.ERROR_INVALID_HANDLE) {
                // Meanwhile, a fault in another thread ended it.
                throw aborted(function);
            }
            throw refusal;
        }
    }

    /** The session ends even if a fault is planned: a handle cannot be used after {@code FwpmEngineClose0}. */
    synchronized void close() {
        if (closed) {
            return;
        }
        Fault fault = dead ? null : plan.next(EngineCall.CLOSE).orElse(null);
        closed = true;
        session.close();
        if (fault != null) {
            int code = switch (fault) {
                case Refusal refusal -> refusal.code();
                case Death ignored -> ErrorCodes.RPC_S_CALL_FAILED;
            };
            throw injected(code, EngineCall.CLOSE.function(), fault);
        }
    }

    /** Whether the session has ended, and its pages and subscriptions with it. */
    boolean isOver() {
        return dead || closed;
    }

    private WfpException refuse(Refusal refusal, String function) {
        WfpException answer = injected(refusal.code(), function, refusal);
        if (refusal.code() == ErrorCodes.FWP_E_SESSION_ABORTED) {
            end(answer);
        } else if (refusal.code() == ErrorCodes.FWP_E_TXN_ABORTED) {
            suppressing(answer, session::abortTransaction);
        }
        return answer;
    }

    private WfpException die(Death death, String function, Runnable work) {
        WfpException answer = injected(ErrorCodes.RPC_S_CALL_FAILED, function, death);
        if (death == Death.AFTER) {
            suppressing(answer, work);
        }
        end(answer);
        return answer;
    }

    private void end(WfpException answer) {
        dead = true;
        suppressing(answer, session::close);
    }

    /** The program does not receive the refusal of the engine; the stack trace shows it. */
    private static void suppressing(WfpException answer, Runnable work) {
        try {
            work.run();
        } catch (WfpException unheard) {
            answer.addSuppressed(unheard);
        }
    }

    private void requireAlive(String function) {
        if (dead) {
            throw aborted(function);
        }
    }

    private static WfpException aborted(String function) {
        return new WfpException(ErrorCodes.FWP_E_SESSION_ABORTED, function, "a planned fault ended the session");
    }

    private static WfpException injected(int code, String function, Fault fault) {
        return new WfpException(code, function, "planned fault: the call " + fault);
    }
}
