package io.culvert.net;

/** What holds for comparisons of every field. */
final class Comparisons {

    private Comparisons() {}

    /** Such as {@code above 1023}. */
    static String words(Comparison comparison, Object than) {
        return switch (comparison) {
            case BitTest test -> test.words(than);
            case Ordering ordering -> ordering.words(than);
        };
    }

    /** Whether it holds, for two values of which {@code compareTo} says how they are ordered. */
    static boolean holds(Comparison comparison, int order, long value, long than) {
        return switch (comparison) {
            case BitTest test -> test.holds(value, than);
            case Ordering ordering -> ordering.holds(order);
        };
    }
}
