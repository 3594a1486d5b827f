package io.culvert.rule;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Collects the violations of several values, so that all faults of a data file are reported at once, each under the name of
 * its tunnel.
 *
 * <pre>{@code
 * ViolationCollector faults = new ViolationCollector();
 * List<TunnelPolicy> policies = sites.stream()
 *         .flatMap(site -> faults.collect(Place.tunnel(site.name()), () -> policyOf(site)).stream())
 *         .toList();
 * faults.throwIfAny();
 * }</pre>
 *
 * <p>A sentence stops at its first invalid argument. Make its arguments through {@link #collect} first to get the faults of
 * all of them; a violation that occurs twice at one place is reported once. Not thread-safe.
 */
public final class ViolationCollector {

    private final Set<Violation> violations = new LinkedHashSet<>();

    /** A collector without violations. */
    public ViolationCollector() {}

    /**
     * Makes a value. Its violations are collected instead of thrown.
     *
     * @param place the element that has the value, such as {@code Place.tunnel("oslo")}. It is put in front of the places of
     *     the violations, unless they begin with it
     * @param value makes the value
     * @param <T> the type of the value
     * @return the value; empty if it is invalid
     */
    public <T> Optional<T> collect(Place place, Supplier<? extends T> value) {
        Objects.requireNonNull(place, "place");
        try {
            return Optional.of(Objects.requireNonNull(value.get(), "value"));
        } catch (InvalidPolicyException invalid) {
            invalid.violations().forEach(each -> violations.add(within(place, each)));
            return Optional.empty();
        }
    }

    private static Violation within(Place outer, Violation violation) {
        List<String> elements = violation.place().elements();
        int size = outer.elements().size();
        boolean there = elements.size() >= size && elements.subList(0, size).equals(outer.elements());
        return there
                ? violation
                : new Violation(
                        violation.rule(),
                        outer.then(violation.place()),
                        violation.value(),
                        violation.allowed(),
                        violation.cure());
    }

    /**
     * The violations so far.
     *
     * @return in the order of their discovery, unmodifiable; empty if every value is valid
     */
    public List<Violation> violations() {
        return List.copyOf(violations);
    }

    /**
     * Throws all violations as one exception, if there are any.
     *
     * @throws InvalidPolicyException with every violation that was collected
     */
    public void throwIfAny() {
        if (!violations.isEmpty()) {
            throw new InvalidPolicyException(new ArrayList<>(violations));
        }
    }
}
