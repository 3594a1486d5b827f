package io.culvert.rule;

import java.util.Objects;

/**
 * One element in which two policies differ. The meaning of before and after depends on the comparison: installed and wanted,
 * today and planned, here and at the other end.
 *
 * @param place the element
 * @param before its value in the first policy as text; never a secret
 * @param after its value in the second policy as text; never a secret
 */
public record Difference(Place place, String before, String after) {

    /** Refuses a difference with a part left out. */
    public Difference {
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
    }

    /**
     * The difference as one line.
     *
     * @return place, both values
     */
    @Override
    public String toString() {
        return place + ": " + before + " -> " + after;
    }
}
