package io.culvert.traffic;

import io.culvert.internal.CheckedLists;
import io.culvert.rule.Place;
import java.util.List;

/** Checks the alternatives that a varargs method of a filter receives. */
final class Alternatives {

    private Alternatives() {}

    static <T> List<T> of(String place, Class<T> type, T first, T[] more) {
        return CheckedLists.checked(
                CheckedLists.of(first, more), type, Place.of("traffic").then(place));
    }
}
