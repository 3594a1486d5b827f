package io.culvert.net;

/**
 * IPv4 addresses without a gap between them: one address, a prefix, or a range. A traffic selector takes nothing else.
 */
public sealed interface ConsecutiveIpv4 permits Ipv4Address, Ipv4Subnet, Ipv4Range {

    /**
     * The same addresses by the first and the last.
     *
     * @return the range
     */
    Ipv4Range toRange();
}
