package io.culvert.model;

import io.culvert.internal.Lists;
import java.util.List;
import java.util.Objects;

/** Alternatives of a filter, as a word that takes one or more gets them. */
final class Alternatives {

    private Alternatives() {}

    static <T> List<T> of(String place, Class<T> type, T first, T[] more) {
        return Lists.checked(Lists.of(first, Objects.requireNonNull(more, place)), type, "traffic > " + place);
    }
}
