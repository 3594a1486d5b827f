package io.culvert.net;

/** The text and the evaluation of comparisons, the same for every field. */
final class Comparisons {

    private Comparisons() {}

    /** Such as {@code above 1023}. */
    static String words(Comparison comparison, Object than) {
        return switch (comparison) {
            case BitTest test -> test.words(than);
            case Ordering ordering -> ordering.words(than);
        };
    }

    /** Evaluates a comparison of two values, given the result of their {@code compareTo}. */
    static boolean holds(Comparison comparison, int order, long value, long than) {
        return switch (comparison) {
            case BitTest test -> test.holds(value, than);
            case Ordering ordering -> ordering.holds(order);
        };
    }
}
