package io.culvert.rule;

import java.io.Serializable;
import java.util.Objects;

/**
 * A requirement of the platform, its interface or this library for a policy.
 *
 * @param id the stable identifier, such as {@code quick-mode.lifetime}
 * @param statement the requirement, as one sentence
 * @param reason the consequence of a violation, or the origin of the requirement
 * @param cure the correction, as text that a user can type
 * @param source the documentation page, header, interface definition or RFC that contains the requirement
 */
public record Rule(String id, String statement, String reason, String cure, String source) implements Serializable {

    /** Refuses null. */
    public Rule {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(statement, "statement");
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(cure, "cure");
        Objects.requireNonNull(source, "source");
    }

    /**
     * Creates a violation of this rule, with the cure of the rule.
     *
     * @param place the element
     * @param value the refused value as text; never a secret
     * @param allowed the values that the element accepts
     * @return the violation
     */
    public Violation violatedBy(Place place, String value, String allowed) {
        return violatedBy(place, value, allowed, cure);
    }

    /**
     * Creates a violation of this rule, with a cure for its value.
     *
     * @param place the element
     * @param value the refused value as text; never a secret
     * @param allowed the values that the element accepts
     * @param valueCure the correction of this value
     * @return the violation
     */
    public Violation violatedBy(Place place, String value, String allowed, String valueCure) {
        return new Violation(this, place, value, allowed, valueCure);
    }
}
