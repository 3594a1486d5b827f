package io.culvert.conformance.statements;

import java.util.List;

/**
 * One way in which a statement is enforced.
 *
 * @param id the statement
 * @param how the kind of enforcement
 * @param what types, rules, advice, or codes; for the caller, the type that documents it, followed by a note; or a
 *     reason
 * @param tests {@code Class#method}, or {@code must-not-compile/Name}
 */
record Enforcement(String id, How how, String what, List<String> tests) {

    /** The names in {@link #what()}. */
    List<String> names() {
        return switch (how) {
            case NOT_APPLICABLE -> List.of();
            case CALLER -> List.of(what.substring(0, Math.max(0, what.indexOf(':'))));
            default -> List.of(what.split(" "));
        };
    }
}
