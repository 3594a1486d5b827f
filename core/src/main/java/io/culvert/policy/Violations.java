package io.culvert.policy;

import io.culvert.internal.CheckedLists;
import io.culvert.rule.InvalidPolicyException;
import io.culvert.rule.Place;
import io.culvert.rule.Rule;
import io.culvert.rule.Violation;
import io.culvert.rule.catalogue.Rules;
import java.util.ArrayList;
import java.util.List;

/** Collects the violations of a policy, to report them together. Places are relative to the tunnel. */
final class Violations {

    private static final long UINT32_MAX = 0xFFFF_FFFFL;

    private final List<Violation> all = new ArrayList<>();
    private final Place tunnel;

    Violations(String tunnelName) {
        this.tunnel = Place.tunnel(tunnelName);
    }

    void add(Rule rule, Place place, String value, String allowed) {
        all.add(rule.violatedBy(tunnel.then(place), value, allowed));
    }

    void uint32(Place place, long value) {
        inRange(Rules.UNSIGNED_32, place, value, 0);
    }

    /** Adds a violation unless the value is between the lowest number and the largest unsigned 32-bit number. */
    void inRange(Rule rule, Place place, long value, long lowest) {
        if (value < lowest || value > UINT32_MAX) {
            add(rule, place, Long.toString(value), lowest + " to " + UINT32_MAX);
        }
    }

    void notEmpty(Place place, List<?> elements) {
        if (elements.isEmpty()) {
            add(Rules.AT_LEAST_ONE, place, "none", "one or more");
        }
    }

    /** The element type of a list is erased, so a dynamic language can pass elements of other types. */
    <T> boolean elements(Place place, List<T> elements, Class<T> type) {
        List<Violation> unfit = CheckedLists.unfit(elements, type, tunnel.then(place));
        all.addAll(unfit);
        return unfit.isEmpty();
    }

    /** Adds violations that already have the tunnel in their place. */
    void addAll(List<Violation> found) {
        all.addAll(found);
    }

    /** Returns the place of the tunnel, the outermost part of each place. */
    Place tunnel() {
        return tunnel;
    }

    void throwIfAny() {
        if (!all.isEmpty()) {
            throw new InvalidPolicyException(all);
        }
    }
}
