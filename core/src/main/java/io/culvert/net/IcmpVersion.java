package io.culvert.net;

/** The protocol of control messages. Types and codes of the two versions differ in meaning. */
public enum IcmpVersion {
    /** ICMP of IPv4, protocol 1. */
    ICMP,

    /** ICMP of IPv6, protocol 58. */
    ICMPV6;

    /**
     * The protocol above IP.
     *
     * @return becomes a condition on {@code FWPM_CONDITION_IP_PROTOCOL}
     */
    public IpProtocol protocol() {
        return switch (this) {
            case ICMP -> IpProtocol.ICMP;
            case ICMPV6 -> IpProtocol.ICMPV6;
        };
    }
}
