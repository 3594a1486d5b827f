package io.culvert.wfp.compile.fields;

import java.util.Optional;

/** The kinds of addressing: the family outside, and whether it carries the other one. */
public enum AddressingKind {
    /** {@code Ipv4Addressing}. */
    IPV4,
    /** {@code Ipv6Addressing}. */
    IPV6,
    /** {@code Ipv6InIpv4Addressing}. */
    IPV6_IN_IPV4;

    /**
     * Finds the kind of two numbers.
     *
     * @param ipVersion an {@code FWP_IP_VERSION}, of the endpoints
     * @param ipv6InIpv4 whether {@code IPSEC_POLICY_FLAG_ENABLE_V6_IN_V4_TUNNELING} is set
     * @return the kind; empty if the family is unknown or cannot carry IPv6
     */
    public static Optional<AddressingKind> of(int ipVersion, boolean ipv6InIpv4) {
        return AddressFamily.of(ipVersion).flatMap(family -> switch (family) {
            case IPV4 -> Optional.of(ipv6InIpv4 ? IPV6_IN_IPV4 : IPV4);
            case IPV6 -> ipv6InIpv4 ? Optional.empty() : Optional.of(IPV6);
        });
    }
}
