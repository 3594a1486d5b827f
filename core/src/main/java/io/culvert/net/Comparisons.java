package io.culvert.net;

/** What holds for comparisons of every field. */
final class Comparisons {

    private Comparisons() {}

    /** Such as {@code above 1023}. */
    static String words(Comparison comparison, Object than) {
        return comparison instanceof BitTest test ? test.words(than) : ((Ordering) comparison).words(than);
    }

    /** Whether it holds, for two values of which {@code compareTo} says how they are ordered. */
    static boolean holds(Comparison comparison, int order, long value, long than) {
        return comparison instanceof BitTest test ? test.holds(value, than) : ((Ordering) comparison).holds(order);
    }
}
