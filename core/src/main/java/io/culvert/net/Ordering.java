package io.culvert.net;

/**
 * A comparison by order. The platform supports it for unsigned integers, IPv6 addresses and blobs.
 */
public enum Ordering implements Comparison {
    /** Greater than the value. {@code FWP_MATCH_GREATER}. */
    GREATER("above"),

    /** Less than the value. {@code FWP_MATCH_LESS}. */
    LESS("below"),

    /** The value or greater. {@code FWP_MATCH_GREATER_OR_EQUAL}. */
    GREATER_OR_EQUAL("at least"),

    /** The value or less. {@code FWP_MATCH_LESS_OR_EQUAL}. */
    LESS_OR_EQUAL("at most"),

    /** Not the value. {@code FWP_MATCH_NOT_EQUAL}, Windows 7. */
    NOT_EQUAL("not");

    private final String words;

    Ordering(String words) {
        this.words = words;
    }

    String words(Object than) {
        return words + " " + than;
    }

    /** Evaluates the comparison of two values, given the result of their {@code compareTo}. */
    boolean holds(int order) {
        return switch (this) {
            case GREATER -> order > 0;
            case LESS -> order < 0;
            case GREATER_OR_EQUAL -> order >= 0;
            case LESS_OR_EQUAL -> order <= 0;
            case NOT_EQUAL -> order != 0;
        };
    }
}
