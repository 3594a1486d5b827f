package io.culvert.net;

/**
 * A comparison by order. The platform has it for what it can sort: integers without a sign, IPv6 addresses and blobs.
 */
public enum Ordering implements Comparison {
    /** Only what is greater. {@code FWP_MATCH_GREATER}. */
    GREATER("above"),

    /** Only what is less. {@code FWP_MATCH_LESS}. */
    LESS("below"),

    /** The value and what is greater. {@code FWP_MATCH_GREATER_OR_EQUAL}. */
    GREATER_OR_EQUAL("at least"),

    /** The value and what is less. {@code FWP_MATCH_LESS_OR_EQUAL}. */
    LESS_OR_EQUAL("at most"),

    /** Everything but the value. {@code FWP_MATCH_NOT_EQUAL}, Windows 7. */
    NOT_EQUAL("not");

    private final String words;

    Ordering(String words) {
        this.words = words;
    }

    String words(Object than) {
        return words + " " + than;
    }

    /** Whether it holds for two values of which {@code compareTo} says so. */
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
