package io.culvert.wfp.faults;

import io.culvert.wfp.EmbeddedEngine;
import io.culvert.wfp.FilterSession;
import io.culvert.wfp.session.NativeSession;
import io.culvert.wfp.session.SessionOptions;
import java.util.Objects;

/**
 * Injects faults between a program and its engine, to test how the program handles them.
 *
 * <pre>{@code
 * ScriptedFaults faults = FaultPlan.scripted();
 * try (EmbeddedEngine engine = FilterEngine.embedded();
 *         FilterSession session = FaultyEngine.open(engine, faults)) {
 *     faults.next(EngineCall.COMMIT_TRANSACTION, Fault.dyingAfter());
 *     program.install(session, policy); // must open another session and find the tunnel there
 * }
 * }</pre>
 *
 * <h2>When a commit fails</h2>
 *
 * <p>{@link io.culvert.wfp.error.WfpException#retryAdvice()} has the conclusion for each code. The difficult code is
 * {@code RPC_S_CALL_FAILED}: the connection ended during the call, and the answer is lost. The commit took effect completely
 * or not at all; the faults {@link Fault#dyingAfter()} and {@link Fault#dyingBefore()} look the same to the program. A program
 * that only repeats the work is refused with {@code FWP_E_ALREADY_EXISTS}, or installs objects without a fixed key twice. It
 * must open another session and look up one object of the transaction by its key:
 *
 * <pre>{@code
 * try {
 *     session.transaction(tunnels -> tunnels.add(policy));
 * } catch (WfpException failure) {
 *     if (failure.retryAdvice() != RetryAdvice.LOOK) {
 *         throw failure;
 *     }
 *     try (FilterSession another = FilterEngine.windows().open()) {
 *         if (another.find(policy.providerContextKey()).isEmpty()) {
 *             another.transaction(tunnels -> tunnels.add(policy));
 *         }
 *     }
 * }
 * }</pre>
 *
 * <p>Tunnels of this library always have a key that the policy contains, so this lookup is always possible, and {@link
 * FilterSession#replace} is correct in both cases. A session of kind {@link io.culvert.policy.ObjectLifetime#DYNAMIC dynamic} leaves
 * no such doubt: its objects, committed or not, are deleted when it ends.
 *
 * <p>Any engine can be used. For a session with the engine of Windows, call {@code FilterSession.over(FaultyEngine.over(session,
 * plan))}.
 */
public final class FaultyEngine {

    private FaultyEngine() {}

    /**
     * A session that applies the faults of a plan, and passes all other calls on to another session. Its pages and
     * subscriptions do the same. {@link NativeSession#getTunnel} and {@link NativeSession#classify} are not calls of
     * {@code fwpuclnt.dll}; they fail only if the session is dead.
     *
     * @param session makes the calls; closed with this session, or when this session dies
     * @param plan selects the calls that fail
     * @return the session, for any thread if the other session and the plan are
     */
    public static NativeSession over(NativeSession session, FaultPlan plan) {
        return new FaultySession(Objects.requireNonNull(session, "session"), Objects.requireNonNull(plan, "plan"));
    }

    /**
     * Opens a static session of an embedded engine that applies the faults of a plan.
     *
     * @param engine the engine; its other sessions have no faults
     * @param plan selects the calls that fail
     * @return a new session, to be closed by the caller
     */
    public static FilterSession open(EmbeddedEngine engine, FaultPlan plan) {
        return FilterSession.over(over(engine.openSession(SessionOptions.staticSession()), plan));
    }
}
