package io.culvert.conformance.figures;

import java.util.List;

/**
 * One figure.
 *
 * @param name as in the file of bounds
 * @param value the figure
 * @param places what was counted, so that a reader finds it
 */
public record Figure(String name, int value, List<String> places) {

    /** A figure that counts its places. */
    static Figure count(String name, List<String> places) {
        return new Figure(name, places.size(), places);
    }

    /** The message for a figure above its bound. */
    String excess(int bound) {
        return name + " is " + value + ", but its bound is " + bound + ":\n    " + String.join("\n    ", places)
                + "\n    Bring the figure down, or raise the bound in tools/figures.bounds in a commit of its own that gives the"
                + " reason.";
    }
}
