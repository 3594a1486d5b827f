package io.culvert.net;

/** The two protocols of control messages. Their types and codes mean different things. */
public enum IcmpVersion {
    /** Of IPv4, protocol 1. */
    ICMP,

    /** Of IPv6, protocol 58. */
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
