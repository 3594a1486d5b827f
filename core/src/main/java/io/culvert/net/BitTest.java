package io.culvert.net;

/** A comparison of single bits with a mask. The platform supports it for unsigned integers only. */
public enum BitTest implements Comparison {
    /** Every bit of the mask is set. {@code FWP_MATCH_FLAGS_ALL_SET}. */
    ALL_SET("all bits"),

    /** At least one bit of the mask is set. {@code FWP_MATCH_FLAGS_ANY_SET}. */
    ANY_SET("any bit"),

    /** No bit of the mask is set. {@code FWP_MATCH_FLAGS_NONE_SET}. */
    NONE_SET("no bit");

    private final String words;

    BitTest(String words) {
        this.words = words;
    }

    String words(Object mask) {
        return "with " + words + " of " + mask + " set";
    }

    /** Evaluates the test for a value. */
    boolean holds(long value, long mask) {
        return switch (this) {
            case ALL_SET -> (value & mask) == mask;
            case ANY_SET -> (value & mask) != 0;
            case NONE_SET -> (value & mask) == 0;
        };
    }
}
