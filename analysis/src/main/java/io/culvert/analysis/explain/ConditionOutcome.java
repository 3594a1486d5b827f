package io.culvert.analysis.explain;

import java.util.Objects;

/**
 * What a condition made of a packet.
 *
 * @param condition the condition
 * @param value what the packet has in that field; empty if it has nothing there
 * @param verdict whether that is what the condition wants
 */
public record ConditionOutcome(FilterCondition condition, String value, Verdict verdict) {

    /** Whether a condition holds. */
    public enum Verdict {
        /** The packet has what is wanted. */
        HOLDS,
        /** The packet has something else. */
        DOES_NOT_HOLD,
        /** The packet has nothing in that field, which no condition takes. */
        NOTHING_TO_COMPARE
    }

    /** Refuses null. */
    public ConditionOutcome {
        Objects.requireNonNull(condition, "condition");
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(verdict, "verdict");
    }

    /**
     * Whether the packet has what is wanted.
     *
     * @return false as well if it has nothing in that field
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
            case NOTHING_TO_COMPARE -> "the packet has no " + condition.field() + ", which is to be " + wanted;
        };
    }
}
