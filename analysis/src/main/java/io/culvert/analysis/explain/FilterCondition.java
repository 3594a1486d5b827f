package io.culvert.analysis.explain;

import io.culvert.internal.CheckedLists;
import java.util.List;
import java.util.Objects;

/**
 * A condition of a filter: one field, and what it may be. Conditions on one field are alternatives, those on different fields
 * must all hold.
 *
 * @param field what is looked at
 * @param anyOf what it may be: values of {@code io.culvert.net}, at least one
 */
public record FilterCondition(ConditionField field, List<?> anyOf) {

    /** Keeps a copy of the list; refuses null and none. */
    public FilterCondition {
        Objects.requireNonNull(field, "field");
        anyOf = List.copyOf(anyOf);
        if (anyOf.isEmpty()) {
            throw new IllegalArgumentException("a condition on the " + field + " says nothing: leave it out");
        }
    }

    /** Whether a packet has what is wanted, without the words for it. */
    boolean holds(Packet packet) {
        return PacketFields.value(field, packet).filter(this::takes).isPresent();
    }

    private boolean takes(Object value) {
        for (Object match : anyOf) {
            if (Matching.holds(match, value)) {
                return true;
            }
        }
        return false;
    }

    /** What the condition makes of a packet. */
    ConditionOutcome on(Packet packet) {
        return PacketFields.value(field, packet)
                .map(value -> new ConditionOutcome(
                        this,
                        String.valueOf(value),
                        takes(value) ? ConditionOutcome.Verdict.HOLDS : ConditionOutcome.Verdict.DOES_NOT_HOLD))
                .orElseGet(() -> new ConditionOutcome(this, "", ConditionOutcome.Verdict.NOTHING_TO_COMPARE));
    }

    /** Such as {@code remote address 10.2.0.0/16 or 10.4.0.0/16}. */
    @Override
    public String toString() {
        return field.saying(CheckedLists.alternatives(anyOf, ""));
    }
}
