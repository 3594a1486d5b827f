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
 */
public record TunnelMatch(UUID key, String name, List<ConditionOutcome> outcomes) {

    /** Copies the list; refuses null. */
    public TunnelMatch {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(name, "name");
        outcomes = List.copyOf(outcomes);
    }

    /**
     * Whether all conditions hold.
     *
     * @return true if the tunnel takes the packet, unless another one precedes it
     */
    public boolean holds() {
        return firstMismatch().isEmpty();
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
                .orElseGet(() -> outcomes.isEmpty()
                        ? "it takes every packet of its family"
                        : outcomes.stream().map(ConditionOutcome::toString).collect(Collectors.joining(", ")));
        return "tunnel '" + name + "': " + why;
    }
}
