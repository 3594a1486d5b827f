package io.culvert.net;

/**
 * What an IPv4 address is compared with: one address, a prefix, a range, or an address and an operator. Several on one
 * side of a tunnel are alternatives.
 *
 * <p>Becomes the value of an {@code FWPM_FILTER_CONDITION0} on {@code FWPM_CONDITION_IP_LOCAL_ADDRESS} or
 * {@code FWPM_CONDITION_IP_REMOTE_ADDRESS}.
 */
public sealed interface Ipv4Match permits Ipv4Address, Ipv4Subnet, Ipv4Range, Ipv4Comparison {

    /**
     * Whether the condition holds, as the platform decides it.
     *
     * @param address an address of a packet
     * @return whether it is among those that are meant
     */
    boolean matches(Ipv4Address address);
}
