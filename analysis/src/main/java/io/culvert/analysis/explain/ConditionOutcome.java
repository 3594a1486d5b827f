package io.culvert.analysis.explain;

import java.util.Objects;

/**
 * The result of a condition for a packet.
 *
 * @param condition the condition
 * @param value the packet's value of the field; empty if it has none
 * @param verdict whether the condition holds
 */
public record ConditionOutcome(FilterCondition condition, String value, Verdict verdict) {

    /** Whether a condition holds. */
    public enum Verdict {
        /** The value of the packet matches. */
        HOLDS,
        /** The value of the packet does not match. */
        DOES_NOT_HOLD,
        /** The packet has no value of this field, so no condition on it holds. */
        NOTHING_TO_COMPARE
    }

    /** Refuses null. */
    public ConditionOutcome {
        Objects.requireNonNull(condition, "condition");
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(verdict, "verdict");
    }

    /**
     * Whether the condition holds.
     *
     * @return also false if the packet has no value of the field
     */
    public boolean holds() {
        return verdict == Verdict.HOLDS;
    }

    /** Such as {@code remote port 80 is not 443 or 8443}. */
    @Override
    public String toString() {
        String wanted = condition.wanted();
        return switch (verdict) {
            case HOLDS -> condition.field().withValue(value) + " is " + wanted;
            case DOES_NOT_HOLD -> condition.field().withValue(value) + " is not " + wanted;
            case NOTHING_TO_COMPARE -> "the packet has no " + condition.field() + ", which must be " + wanted;
        };
    }
}
