package io.culvert.traffic;

import io.culvert.internal.CheckedLists;
import io.culvert.rule.Place;
import java.util.List;

/** Alternatives of a filter, as a word that takes one or more gets them. */
final class Alternatives {

    private Alternatives() {}

    static <T> List<T> of(String place, Class<T> type, T first, T[] more) {
        return CheckedLists.checked(
                CheckedLists.of(first, more), type, Place.of("traffic").then(place));
    }
}
