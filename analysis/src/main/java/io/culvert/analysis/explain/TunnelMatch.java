package io.culvert.analysis.explain;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * What the conditions of a tunnel made of a packet.
 *
 * @param key the tunnel's {@code providerContextKey}
 * @param name what people call it
 * @param outcomes one for each condition, addresses first; none if the tunnel takes every packet of its family
 */
public record TunnelMatch(UUID key, String name, List<ConditionOutcome> outcomes) {

    /** Keeps a copy of the list; refuses null. */
    public TunnelMatch {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(name, "name");
        outcomes = List.copyOf(outcomes);
    }

    /**
     * Whether all conditions hold.
     *
     * @return true if the packet is one of this tunnel's
     */
    public boolean holds() {
        return firstMismatch().isEmpty();
    }

    /**
     * Why the packet is none of this tunnel's.
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
                .orElseGet(() -> outcomes.isEmpty()
                        ? "it takes every packet of its family"
                        : outcomes.stream().map(ConditionOutcome::toString).collect(Collectors.joining(", ")));
        return "tunnel '" + name + "': " + why;
    }
}
