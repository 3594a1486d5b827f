package io.culvert.net;

/**
 * A value that a field can be compared with by order. The platform compares numbers as unsigned, and IPv6 addresses and
 * security realms as unsigned bytes, first byte first.
 *
 * @param <C> the comparison of that field
 */
public sealed interface SortableValue<C> permits IntegerValue, Ipv6Address, SecurityRealm {

    /**
     * Compares a field with this value.
     *
     * @param comparison the operator
     * @return a match of that field
     */
    C compared(Ordering comparison);

    /**
     * Matches all values except this one.
     *
     * @return a match of that field; becomes {@code FWP_MATCH_NOT_EQUAL}, Windows 7
     */
    default C not() {
        return compared(Ordering.NOT_EQUAL);
    }

    /**
     * Matches greater values.
     *
     * @return a match of that field; becomes {@code FWP_MATCH_GREATER}
     */
    default C above() {
        return compared(Ordering.GREATER);
    }

    /**
     * Matches lesser values.
     *
     * @return a match of that field; becomes {@code FWP_MATCH_LESS}
     */
    default C below() {
        return compared(Ordering.LESS);
    }

    /**
     * Matches this value and greater ones.
     *
     * @return a match of that field; becomes {@code FWP_MATCH_GREATER_OR_EQUAL}
     */
    default C orAbove() {
        return compared(Ordering.GREATER_OR_EQUAL);
    }

    /**
     * Matches this value and lesser ones.
     *
     * @return a match of that field; becomes {@code FWP_MATCH_LESS_OR_EQUAL}
     */
    default C orBelow() {
        return compared(Ordering.LESS_OR_EQUAL);
    }
}
