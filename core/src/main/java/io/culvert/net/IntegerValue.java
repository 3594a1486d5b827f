package io.culvert.net;

/**
 * A value whose native form is an unsigned integer. A field can also be compared with it bit by bit.
 *
 * @param <C> the comparison of that field
 */
public sealed interface IntegerValue<C> extends SortableValue<C>
        permits Port, IpProtocol, Ipv4Address, InterfaceLuid, NetworkProfile, IcmpType, IcmpCode {

    /**
     * Tests a field with this value as a mask.
     *
     * @param comparison the operator
     * @return a match of that field
     */
    C tested(BitTest comparison);

    /**
     * Matches values with every bit of this value set.
     *
     * @return a match of that field; becomes {@code FWP_MATCH_FLAGS_ALL_SET}
     */
    default C allBitsSet() {
        return tested(BitTest.ALL_SET);
    }

    /**
     * Matches values with one or more bits of this value set.
     *
     * @return a match of that field; becomes {@code FWP_MATCH_FLAGS_ANY_SET}
     */
    default C anyBitSet() {
        return tested(BitTest.ANY_SET);
    }

    /**
     * Matches values with no bit of this value set.
     *
     * @return a match of that field; becomes {@code FWP_MATCH_FLAGS_NONE_SET}
     */
    default C noBitSet() {
        return tested(BitTest.NONE_SET);
    }
}
