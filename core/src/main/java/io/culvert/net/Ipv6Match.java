package io.culvert.net;

/**
 * A condition on an IPv6 address: one address, a prefix, a range, or an address and an operator. Several on one side of
 * a tunnel are alternatives.
 *
 * <p>Becomes the value of an {@code FWPM_FILTER_CONDITION0} on {@code FWPM_CONDITION_IP_LOCAL_ADDRESS} or
 * {@code FWPM_CONDITION_IP_REMOTE_ADDRESS}.
 */
public sealed interface Ipv6Match extends FieldMatch<Ipv6Address>
        permits Ipv6Address, Ipv6Subnet, Ipv6Range, Ipv6Comparison {}
