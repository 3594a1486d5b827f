package io.culvert.wfp.faults;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Faults that a test adds one by one, also while a session is in use.
 *
 * <pre>{@code
 * ScriptedFaults faults = FaultPlan.scripted()
 *         .nth(3, EngineCall.ADD_TUNNEL, Fault.failing(ErrorCodes.FWP_E_IKEEXT_NOT_RUNNING));
 * …
 * faults.next(EngineCall.COMMIT_TRANSACTION, Fault.dyingAfter());
 * }</pre>
 *
 * <p>To test a program at each point where it can fail, let the first call fail, then the second, until no call is left:
 *
 * <pre>{@code
 * ScriptedFaults faults;
 * int number = 0;
 * do {
 *     faults = FaultPlan.scripted().nth(++number, Fault.dyingAfter());
 *     … // run the program on an engine with these faults, and check the engine
 * } while (faults.isUsedUp());
 * }</pre>
 */
public final class ScriptedFaults implements FaultPlan {

    private final List<Planned> planned = new ArrayList<>();

    ScriptedFaults() {}

    /** A planned fault; calls are counted from when it was added. */
    private static final class Planned {

        private final @Nullable EngineCall call;
        private final Fault fault;
        private int number;

        Planned(int number, @Nullable EngineCall call, Fault fault) {
            this.number = number;
            this.call = call;
            this.fault = fault;
        }

        /** Whether it is due. A fault stays due if an earlier one takes its call. */
        boolean counts(EngineCall made) {
            if (call == null || call == made) {
                number = Math.max(number - 1, 0);
                return number == 0;
            }
            return false;
        }

        @Override
        public String toString() {
            return "call " + number + (call == null ? "" : " of " + call) + " from now " + fault;
        }
    }

    /**
     * Adds a fault for one call of a kind.
     *
     * @param number the number of the call among those of its kind, counted from now on and from 1
     * @param call the kind of call
     * @param fault the fault
     * @return this plan
     * @throws IllegalArgumentException if the number is less than 1
     */
    public ScriptedFaults nth(int number, EngineCall call, Fault fault) {
        return plan(number, Objects.requireNonNull(call, "call"), fault);
    }

    /**
     * Adds a fault for one call of any kind.
     *
     * @param number the number of the call, counted from now on and from 1
     * @param fault the fault
     * @return this plan
     * @throws IllegalArgumentException if the number is less than 1
     */
    public ScriptedFaults nth(int number, Fault fault) {
        return plan(number, null, fault);
    }

    /**
     * Adds a fault for the next call of a kind. Called twice, it adds faults for the next two calls.
     *
     * @param call the kind of call
     * @param fault the fault
     * @return this plan
     */
    public ScriptedFaults next(EngineCall call, Fault fault) {
        return nth(1, call, fault);
    }

    private synchronized ScriptedFaults plan(int number, @Nullable EngineCall call, Fault fault) {
        if (number < 1) {
            throw new IllegalArgumentException("calls are counted from 1, not from " + number);
        }
        planned.add(new Planned(number, call, Objects.requireNonNull(fault, "fault")));
        return this;
    }

    /**
     * Whether all faults have occurred.
     *
     * @return true if no fault is left
     */
    public synchronized boolean isUsedUp() {
        return planned.isEmpty();
    }

    @Override
    public synchronized Optional<Fault> next(EngineCall call) {
        Planned due = null;
        for (Iterator<Planned> all = planned.iterator(); all.hasNext(); ) {
            Planned each = all.next();
            if (each.counts(call) && due == null) {
                due = each;
                all.remove();
            }
        }
        return Optional.ofNullable(due).map(each -> each.fault);
    }

    @Override
    public synchronized String toString() {
        return planned.isEmpty()
                ? "no faults"
                : planned.stream().map(Planned::toString).collect(Collectors.joining("; "));
    }
}
