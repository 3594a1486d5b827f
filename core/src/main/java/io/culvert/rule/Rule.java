package io.culvert.rule;

import java.io.Serializable;
import java.util.Objects;

/**
 * One thing that the platform or its interface demands of a policy.
 *
 * @param id stable name to search for, such as {@code quick-mode.lifetime}
 * @param statement what must hold, as one sentence
 * @param reason why: what Windows does otherwise
 * @param cure what to change
 * @param source the page, header or interface definition that says so
 */
public record Rule(String id, String statement, String reason, String cure, String source) implements Serializable {

    /** Refuses a rule with a part left out. */
    public Rule {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(statement, "statement");
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(cure, "cure");
        Objects.requireNonNull(source, "source");
    }

    /**
     * Says that an element breaks this rule.
     *
     * @param place the element
     * @param value the offending value as text; never a secret
     * @param allowed what would be accepted there
     * @return the breach
     */
    public Violation violatedBy(Place place, String value, String allowed) {
        return new Violation(this, place, value, allowed);
    }
}
