package io.culvert.analysis.explain;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * The results of the conditions of a tunnel for a packet.
 *
 * @param key the tunnel's {@code providerContextKey}
 * @param name the name of the tunnel
 * @param outcomes one for each condition, addresses first; empty if the tunnel takes every packet of its family
 * @param route whether a route leads the packet to the virtual interface of the tunnel
 */
public record TunnelMatch(UUID key, String name, List<ConditionOutcome> outcomes, Route route) {

    /** Whether a route leads a packet to the virtual interface of a tunnel. */
    public enum Route {
        /** The tunnel has no virtual interface. */
        NOT_NEEDED,
        /** The tunnel has a virtual interface, and the routes are not known. */
        NOT_KNOWN,
        /** A route leads the packet to the interface. */
        LEADS_HERE,
        /** No route leads the packet to the interface, or the packet stays in the machine. */
        LEADS_ELSEWHERE
    }

    /** Copies the list; refuses null. */
    public TunnelMatch {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(name, "name");
        outcomes = List.copyOf(outcomes);
        Objects.requireNonNull(route, "route");
    }

    /**
     * Whether all conditions hold, and no route leads the packet elsewhere.
     *
     * @return true if the tunnel takes the packet, unless another one precedes it; with {@link Route#NOT_KNOWN}, if a
     *     route leads to its interface
     */
    public boolean holds() {
        return firstMismatch().isEmpty() && route != Route.LEADS_ELSEWHERE;
    }

    /**
     * The reason why the tunnel does not take the packet.
     *
     * @return the first condition that does not hold; empty if all do
     */
    public Optional<ConditionOutcome> firstMismatch() {
        return outcomes.stream().filter(outcome -> !outcome.holds()).findFirst();
    }

    /** Such as {@code tunnel 'hq': remote address 10.2.0.9 is 10.2.0.0/16}. */
    @Override
    public String toString() {
        String why = firstMismatch()
                .map(ConditionOutcome::toString)
                .orElseGet(() -> routed(
                        outcomes.isEmpty()
                                ? "it takes every packet of its family"
                                : outcomes.stream()
                                        .map(ConditionOutcome::toString)
                                        .collect(Collectors.joining(", "))));
        return "tunnel '" + name + "': " + why;
    }

    private String routed(String conditions) {
        return switch (route) {
            case NOT_NEEDED -> conditions;
            case NOT_KNOWN -> "if a route leads to its interface: " + conditions;
            case LEADS_HERE -> "a route leads to its interface, " + conditions;
            case LEADS_ELSEWHERE -> "no route leads to its interface";
        };
    }
}
