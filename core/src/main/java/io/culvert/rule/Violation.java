package io.culvert.rule;

import java.io.Serializable;
import java.util.Objects;

/**
 * A violation of one rule by one element.
 *
 * @param rule the rule
 * @param place the element
 * @param value the refused value as text; never a secret
 * @param allowed the values that the element accepts
 * @param cure the correction for this value, as text that a user can type
 */
public record Violation(Rule rule, Place place, String value, String allowed, String cure) implements Serializable {

    /** Refuses null. */
    public Violation {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(allowed, "allowed");
        Objects.requireNonNull(cure, "cure");
    }

    /**
     * Returns the violation as a message: element, value, allowed values, rule, reason, cure, source.
     *
     * @return several lines, the first without indentation
     */
    public String describe() {
        return place + ": " + value + "\n"
                + "      allowed: " + allowed + "\n"
                + "      rule:    " + rule.statement() + " [" + rule.id() + "]\n"
                + "      why:     " + rule.reason() + "\n"
                + "      cure:    " + cure + "\n"
                + "      source:  " + rule.source();
    }

    /** The message for people, as {@link #describe()}. */
    @Override
    public String toString() {
        return describe();
    }
}
