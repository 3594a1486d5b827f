package io.culvert.rule;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Thrown when a value or policy is refused. Contains every violation that was found, not only the first. */
public final class InvalidPolicyException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    @SuppressWarnings("serial") // the lists of List.copyOf are serializable, but the type List is not
    private final List<Violation> violations;

    /**
     * Creates the exception for one or more violations.
     *
     * @param violations the violations, at least one
     */
    public InvalidPolicyException(List<Violation> violations) {
        super(message(violations));
        this.violations = List.copyOf(violations);
    }

    /**
     * Creates the exception for one violation.
     *
     * @param violation the violation
     */
    public InvalidPolicyException(Violation violation) {
        this(List.of(violation));
    }

    /**
     * Returns every violation that was found.
     *
     * @return at least one, in the order of the policy's elements
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
