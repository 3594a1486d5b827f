package io.culvert.wfp.faults;

import io.culvert.wfp.EmbeddedEngine;
import io.culvert.wfp.FilterSession;
import io.culvert.wfp.session.NativeSession;
import io.culvert.wfp.session.SessionOptions;
import java.util.Objects;

/**
 * Puts faults between a program and its engine, to see what the program makes of them.
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
 * <p>What a program may conclude is what {@link io.culvert.wfp.error.WfpException#retryAdvice()} says. The hard one is
 * {@code RPC_S_CALL_FAILED}: the connection ended while the engine was at work, and the answer is lost. The commit may have
 * happened, all of it, or not, nothing of it; the two faults {@link Fault#dyingAfter()} and {@link Fault#dyingBefore()} look the
 * same. A program that begins again as if nothing had happened is refused with {@code FWP_E_ALREADY_EXISTS}, or installs
 * twice what has no fixed key. It has to open another engine and to ask for one thing of the transaction by its key:
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
 * <p>Tunnels of this library always have a key that the policy knows, so that this can be done, and {@link
 * FilterSession#replace} is right whatever happened. A session of kind {@link io.culvert.policy.ObjectLifetime#DYNAMIC dynamic} leaves
 * nothing to look for: what it added, committed or not, is gone when it is.
 *
 * <p>Nothing here needs a special engine; on Windows, {@code FilterSession.over(FaultyEngine.over(session, plan))} does the same
 * with a session of the engine of Windows.
 */
public final class FaultyEngine {

    private FaultyEngine() {}

    /**
     * A session whose calls go wrong as a plan says, and are those of another session otherwise. So do those of the pages and
     * subscriptions that it hands out. {@link NativeSession#getTunnel} and {@link NativeSession#classify} are no calls of
     * {@code fwpuclnt.dll} and go through, but for a dead session.
     *
     * @param session makes the calls; closed along with this one, or when this one dies
     * @param plan says which calls go wrong
     * @return the session; to be called from any thread, if the other may be and the plan
     */
    public static NativeSession over(NativeSession session, FaultPlan plan) {
        return new FaultySession(Objects.requireNonNull(session, "session"), Objects.requireNonNull(plan, "plan"));
    }

    /**
     * Opens a static session of an embedded engine, whose calls go wrong as a plan says.
     *
     * @param engine the engine; other sessions of it show what is there
     * @param plan says which calls go wrong
     * @return a session of its own, to be closed by itself
     */
    public static FilterSession open(EmbeddedEngine engine, FaultPlan plan) {
        return FilterSession.over(over(engine.openSession(SessionOptions.staticSession()), plan));
    }
}
