package io.culvert.net;

/**
 * IPv4 addresses without a gap between them: one address, a prefix, or a range. The only addresses that a traffic
 * selector accepts.
 */
public sealed interface ConsecutiveIpv4 permits Ipv4Address, Ipv4Subnet, Ipv4Range {

    /**
     * The same addresses as a range.
     *
     * @return the range
     */
    Ipv4Range toRange();
}
