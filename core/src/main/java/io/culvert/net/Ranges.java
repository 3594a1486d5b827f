package io.culvert.net;

import io.culvert.rule.InvalidPolicyException;
import io.culvert.rule.Place;
import io.culvert.rule.catalogue.Rules;
import java.util.Objects;

/** The checks and the evaluation of ranges, the same for every field. A range includes both ends. */
final class Ranges {

    private Ranges() {}

    static <T extends Comparable<T>> void check(T first, T last, String element, String part) {
        Objects.requireNonNull(first, "first");
        Objects.requireNonNull(last, "last");
        if (first.compareTo(last) > 0) {
            throw new InvalidPolicyException(Rules.RANGE_ORDER.violatedBy(
                    Place.of(element), first + "-" + last, "a first " + part + " that is not above the last"));
        }
    }

    static <T extends Comparable<T>> boolean hold(T first, T last, T value) {
        return first.compareTo(value) <= 0 && value.compareTo(last) <= 0;
    }
}
