package io.culvert.wfp.faults;

import java.util.Optional;

/**
 * Says which calls go wrong. May be asked from any thread, as a session may be called from any; several sessions may go by one
 * plan.
 */
@FunctionalInterface
public interface FaultPlan {

    /**
     * Is asked once for each call that reaches a session, before it is made. Calls of a session that is dead or closed are not
     * asked about.
     *
     * @param call which call
     * @return what becomes of it, empty if it goes through
     */
    Optional<Fault> next(EngineCall call);

    /**
     * A plan where nothing goes wrong until it is told what.
     *
     * @return a new plan
     */
    static ScriptedFaults scripted() {
        return new ScriptedFaults();
    }

    /**
     * A plan where things go wrong by chance. The same seed gives the same faults, if the calls come in the same order.
     *
     * @param seed where chance begins
     * @return a plan where nothing goes wrong until it is said how often
     */
    static RandomFaults random(long seed) {
        return RandomFaults.seeded(seed);
    }
}
