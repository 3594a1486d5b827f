package io.culvert.rule;

import java.io.Serializable;
import java.util.Objects;

/**
 * One breach of one rule by one element.
 *
 * @param rule the rule
 * @param place the element
 * @param value the offending value as text; never a secret
 * @param allowed what would be accepted there
 */
public record Violation(Rule rule, Place place, String value, String allowed) implements Serializable {

    /** Refuses a breach with a part left out. */
    public Violation {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(allowed, "allowed");
    }

    /**
     * The breach as a short paragraph: element, value, what is allowed, rule, reason, cure, source.
     *
     * @return several lines, the first without indentation
     */
    public String describe() {
        return place + ": " + value + "\n"
                + "      allowed: " + allowed + "\n"
                + "      rule:    " + rule.statement() + " [" + rule.id() + "]\n"
                + "      why:     " + rule.reason() + "\n"
                + "      cure:    " + rule.cure() + "\n"
                + "      source:  " + rule.source();
    }
}
