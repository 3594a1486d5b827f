package io.culvert.wfp.faults;

import io.culvert.wfp.error.ErrorCodes;
import io.culvert.wfp.error.WfpException;
import io.culvert.wfp.session.NativeSession;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Makes the calls of a session, or does with them what the plan says. Holds no lock while a call is made: a call may wait for
 * another thread, which calls as well.
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

    /** A call that gives nothing back. */
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

    /** A call that gives something back, which has to be released if its caller does not get it. */
    <T> T get(EngineCall call, String function, Supplier<T> work, Consumer<? super T> release) {
        if (closed) {
            return work.get();
        }
        requireAlive(function);
        Fault fault = plan.next(call).orElse(null);
        if (fault == null) {
            return through(function, work);
        }
        if (fault instanceof Refusal refusal) {
            throw refuse(refusal, function);
        }
        throw die((Death) fault, function, () -> release.accept(work.get()));
    }

    /** A call that no fault is planned for. */
    <T> T through(String function, Supplier<T> work) {
        if (!closed) {
            requireAlive(function);
        }
        try {
            return work.get();
        } catch (WfpException refusal) {
            if (dead && !closed && refusal.code() == ErrorCodes.ERROR_INVALID_HANDLE) {
                // It died at the hands of another thread meanwhile.
                throw aborted(function);
            }
            throw refusal;
        }
    }

    /** Whatever it is answered with, the session is over, as a handle is of no use after {@code FwpmEngineClose0}. */
    synchronized void close() {
        if (closed) {
            return;
        }
        Fault fault = dead ? null : plan.next(EngineCall.CLOSE).orElse(null);
        closed = true;
        session.close();
        if (fault != null) {
            int code = fault instanceof Refusal refusal ? refusal.code() : ErrorCodes.RPC_S_CALL_FAILED;
            throw injected(code, EngineCall.CLOSE.function(), fault);
        }
    }

    /** Whether what the session handed out is gone with it. */
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

    /** What the engine answers is lost on the way to the program, and kept for who reads the trace. */
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
        return new WfpException(
                ErrorCodes.FWP_E_SESSION_ABORTED, function, "the session died of a fault that was planned");
    }

    private static WfpException injected(int code, String function, Fault fault) {
        return new WfpException(code, function, "a fault was planned: the call " + fault);
    }
}
