package io.culvert.net;

/**
 * IPv6 addresses without a gap between them: one address, a prefix, or a range. The only addresses that a traffic
 * selector accepts.
 */
public sealed interface ConsecutiveIpv6 permits Ipv6Address, Ipv6Subnet, Ipv6Range {

    /**
     * The same addresses as a range.
     *
     * @return the range
     */
    Ipv6Range toRange();
}
