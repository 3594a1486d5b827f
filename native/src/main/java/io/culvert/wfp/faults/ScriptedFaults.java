package io.culvert.wfp.faults;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Faults that are told one by one, also while the engine is at work.
 *
 * <pre>{@code
 * ScriptedFaults faults = FaultPlan.scripted()
 *         .nth(3, EngineCall.ADD_TUNNEL, Fault.failing(ErrorCodes.FWP_E_IKEEXT_NOT_RUNNING));
 * …
 * faults.next(EngineCall.COMMIT_TRANSACTION, Fault.dyingAfter());
 * }</pre>
 *
 * <p>To try a program at every point where it can fail, let the first call fail, then the second, until there is none:
 *
 * <pre>{@code
 * ScriptedFaults faults;
 * int number = 0;
 * do {
 *     faults = FaultPlan.scripted().nth(++number, Fault.dyingAfter());
 *     … // run the program on an engine with these faults, and look at what is left
 * } while (faults.isUsedUp());
 * }</pre>
 */
public final class ScriptedFaults implements FaultPlan {

    private final List<Planned> planned = new ArrayList<>();

    ScriptedFaults() {}

    /** A fault to come; calls are counted from when it was told. */
    private static final class Planned {

        private final @Nullable EngineCall call;
        private final Fault fault;
        private int number;

        Planned(int number, @Nullable EngineCall call, Fault fault) {
            this.number = number;
            this.call = call;
            this.fault = fault;
        }

        /** Whether it is its turn. One whose turn was taken by an earlier one stays due. */
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
     * Something becomes of one call of a kind.
     *
     * @param number which of them, counted from now on and from 1
     * @param call the kind
     * @param fault what becomes of it
     * @return this plan
     * @throws IllegalArgumentException if the number is less than 1
     */
    public ScriptedFaults nth(int number, EngineCall call, Fault fault) {
        return plan(number, Objects.requireNonNull(call, "call"), fault);
    }

    /**
     * Something becomes of one call, of whatever kind.
     *
     * @param number which call, counted from now on and from 1
     * @param fault what becomes of it
     * @return this plan
     * @throws IllegalArgumentException if the number is less than 1
     */
    public ScriptedFaults nth(int number, Fault fault) {
        return plan(number, null, fault);
    }

    /**
     * Something becomes of the next call of a kind. Said twice, of the next two.
     *
     * @param call the kind
     * @param fault what becomes of it
     * @return this plan
     */
    public ScriptedFaults next(EngineCall call, Fault fault) {
        return nth(1, call, fault);
    }

    private synchronized ScriptedFaults plan(int number, @Nullable EngineCall call, Fault fault) {
        if (number < 1) {
            throw new IllegalArgumentException("calls are counted from 1, and this is call " + number);
        }
        planned.add(new Planned(number, call, Objects.requireNonNull(fault, "fault")));
        return this;
    }

    /**
     * Whether everything that was told has happened.
     *
     * @return true if nothing is to come
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
                ? "nothing goes wrong"
                : planned.stream().map(Planned::toString).collect(Collectors.joining("; "));
    }
}
