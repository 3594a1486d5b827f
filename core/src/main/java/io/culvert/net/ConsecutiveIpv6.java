package io.culvert.net;

/**
 * IPv6 addresses without a gap between them: one address, a prefix, or a range. A traffic selector takes nothing else.
 */
public sealed interface ConsecutiveIpv6 permits Ipv6Address, Ipv6Subnet, Ipv6Range {

    /**
     * The same addresses by the first and the last.
     *
     * @return the range
     */
    Ipv6Range toRange();
}
