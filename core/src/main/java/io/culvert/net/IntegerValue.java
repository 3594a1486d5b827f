package io.culvert.net;

/**
 * A value whose native form is an integer without a sign, so that a field can also be compared with it bit by bit.
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
     * What has every bit of this value.
     *
     * @return a match of that field; becomes {@code FWP_MATCH_FLAGS_ALL_SET}
     */
    default C allBitsSet() {
        return tested(BitTest.ALL_SET);
    }

    /**
     * What has one or more bits of this value.
     *
     * @return a match of that field; becomes {@code FWP_MATCH_FLAGS_ANY_SET}
     */
    default C anyBitSet() {
        return tested(BitTest.ANY_SET);
    }

    /**
     * What has no bit of this value.
     *
     * @return a match of that field; becomes {@code FWP_MATCH_FLAGS_NONE_SET}
     */
    default C noBitSet() {
        return tested(BitTest.NONE_SET);
    }
}
