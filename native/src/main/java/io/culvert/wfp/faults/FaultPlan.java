package io.culvert.wfp.faults;

import java.util.Optional;

/**
 * Selects the calls that fail. Called from any thread that calls the session. Several sessions may share a plan.
 */
@FunctionalInterface
public interface FaultPlan {

    /**
     * Called once for each call of a session, before it is made. Not called for sessions that are dead or closed.
     *
     * @param call the call
     * @return the fault, or empty if the call is passed on
     */
    Optional<Fault> next(EngineCall call);

    /**
     * A plan without faults, to which faults are added one by one.
     *
     * @return a new plan
     */
    static ScriptedFaults scripted() {
        return new ScriptedFaults();
    }

    /**
     * A plan with random faults. The same seed gives the same faults for the same order of calls.
     *
     * @param seed the seed of the random numbers
     * @return a plan without faults, to which probabilities are added
     */
    static RandomFaults random(long seed) {
        return RandomFaults.seeded(seed);
    }
}
