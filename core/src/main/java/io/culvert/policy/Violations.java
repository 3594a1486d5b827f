package io.culvert.policy;

import io.culvert.internal.CheckedLists;
import io.culvert.rule.InvalidPolicyException;
import io.culvert.rule.Place;
import io.culvert.rule.Rule;
import io.culvert.rule.Violation;
import io.culvert.rule.catalogue.Rules;
import java.util.ArrayList;
import java.util.List;

/** What is wrong with a policy, collected to be told at once. Places are below the tunnel. */
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

    /** From the lowest to the largest 32-bit number. */
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

    /** The element type of a list is erased, so a dynamic caller can pass a list of anything. */
    <T> boolean elements(Place place, List<T> elements, Class<T> type) {
        List<Violation> unfit = CheckedLists.unfit(elements, type, tunnel.then(place));
        all.addAll(unfit);
        return unfit.isEmpty();
    }

    /** Breaches that were found with their whole path. */
    void addAll(List<Violation> found) {
        all.addAll(found);
    }

    /** The outermost part of every path. */
    Place tunnel() {
        return tunnel;
    }

    void throwIfAny() {
        if (!all.isEmpty()) {
            throw new InvalidPolicyException(all);
        }
    }
}
