package io.culvert.rule;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A value was refused. Carries every breach that was found, not only the first. */
public final class InvalidPolicyException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    @SuppressWarnings("serial") // the lists of List.copyOf are serializable, List does not say so
    private final List<Violation> violations;

    /**
     * Refuses a value.
     *
     * @param violations what is wrong with it, at least one
     */
    public InvalidPolicyException(List<Violation> violations) {
        super(message(violations));
        this.violations = List.copyOf(violations);
    }

    /**
     * Refuses a value for one reason.
     *
     * @param violation what is wrong with it
     */
    public InvalidPolicyException(Violation violation) {
        this(List.of(violation));
    }

    /**
     * Every breach that was found.
     *
     * @return at least one, in the order of the policy
     */
    public List<Violation> violations() {
        return violations;
    }

    private static String message(List<Violation> violations) {
        if (violations.isEmpty()) {
            throw new IllegalArgumentException("a refusal needs at least one violation");
        }
        String head = violations.size() == 1
                ? "refused, 1 rule is broken:\n"
                : "refused, " + violations.size() + " rules are broken:\n";
        return IntStream.range(0, violations.size())
                .mapToObj(i -> "  " + (i + 1) + ". " + violations.get(i).describe())
                .collect(Collectors.joining("\n", head, ""));
    }
}
