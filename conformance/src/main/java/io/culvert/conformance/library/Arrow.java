package io.culvert.conformance.library;

/**
 * One room uses another.
 *
 * @param from the room that uses
 * @param to the room that is used
 */
public record Arrow(String from, String to) {

    /** Whether this is no arrow at all. */
    boolean isInOneRoom() {
        return from.equals(to);
    }

    @Override
    public String toString() {
        return from + " -> " + to;
    }
}
