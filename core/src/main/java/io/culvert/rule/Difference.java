package io.culvert.rule;

import java.util.Objects;

/**
 * One element in which two policies differ. The comparison defines the meaning of before and after. Examples are
 * installed and wanted, today and planned, local end and remote end.
 *
 * @param place the element
 * @param before its value in the first policy as text; never a secret
 * @param after its value in the second policy as text; never a secret
 */
public record Difference(Place place, String before, String after) {

    /** Refuses null. */
    public Difference {
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
    }

    /**
     * Returns the difference as one line.
     *
     * @return the place and both values, such as {@code tunnel 'hq' > idle timeout: 300 -> 600}
     */
    @Override
    public String toString() {
        return place + ": " + before + " -> " + after;
    }
}
