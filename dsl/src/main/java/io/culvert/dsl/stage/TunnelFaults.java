package io.culvert.dsl.stage;

import io.culvert.rule.InvalidPolicyException;
import io.culvert.rule.Place;
import io.culvert.rule.Violation;
import java.util.List;
import java.util.function.Supplier;

/**
 * Adds the tunnel to the faults of values that a stage makes. Such a value belongs to no policy yet, so its own places
 * begin inside the tunnel.
 */
final class TunnelFaults {

    private TunnelFaults() {}

    /** Makes a value. A refusal of the value has the tunnel as the outermost element of each place. */
    static <T> T within(String tunnelName, Supplier<T> value) {
        try {
            return value.get();
        } catch (InvalidPolicyException fault) {
            throw located(Place.tunnel(tunnelName), fault);
        }
    }

    private static InvalidPolicyException located(Place tunnel, InvalidPolicyException fault) {
        List<Violation> located = fault.violations().stream()
                .map(each -> new Violation(
                        each.rule(), tunnel.then(each.place()), each.value(), each.allowed(), each.cure()))
                .toList();
        InvalidPolicyException refusal = new InvalidPolicyException(located);
        // The origin of the fault, not this method. A cause would print the same violations twice.
        refusal.setStackTrace(fault.getStackTrace());
        return refusal;
    }
}
