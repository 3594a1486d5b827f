package io.culvert.net;

import io.culvert.rule.InvalidPolicyException;
import io.culvert.rule.Place;
import io.culvert.rule.catalogue.Rules;

/**
 * The protocol above IP. Becomes {@code FWP_UINT8} with {@code FWP_MATCH_EQUAL} on {@code FWPM_CONDITION_IP_PROTOCOL}.
 *
 * @param number 0 to 255, as in the IANA registry of protocol numbers
 */
public record IpProtocol(int number)
        implements ProtocolMatch, IntegerValue<IpProtocolComparison>, Comparable<IpProtocol> {

    /** Internet Control Message Protocol, 1. */
    public static final IpProtocol ICMP = new IpProtocol(1);

    /** Transmission Control Protocol, 6. */
    public static final IpProtocol TCP = new IpProtocol(6);

    /** User Datagram Protocol, 17. */
    public static final IpProtocol UDP = new IpProtocol(17);

    /** Generic Routing Encapsulation, 47. */
    public static final IpProtocol GRE = new IpProtocol(47);

    /** ICMP for IPv6, 58. */
    public static final IpProtocol ICMPV6 = new IpProtocol(58);

    private static final int HIGHEST = 0xFF;

    /** Refuses a number that does not fit 8 bits. */
    public IpProtocol {
        if (number < 0 || number > HIGHEST) {
            throw new InvalidPolicyException(
                    Rules.PROTOCOL_NUMBER.violatedBy(Place.of("IP protocol"), "" + number, "0 to " + HIGHEST));
        }
    }

    @Override
    public int compareTo(IpProtocol other) {
        return Integer.compare(number, other.number);
    }

    @Override
    public String toString() {
        return switch (number) {
            case 1 -> "ICMP";
            case 6 -> "TCP";
            case 17 -> "UDP";
            case 47 -> "GRE";
            case 58 -> "ICMPv6";
            default -> "protocol " + number;
        };
    }

    @Override
    public boolean matches(IpProtocol protocol) {
        return equals(protocol);
    }

    @Override
    public IpProtocolComparison compared(Ordering comparison) {
        return new IpProtocolComparison(comparison, this);
    }

    @Override
    public IpProtocolComparison tested(BitTest comparison) {
        return new IpProtocolComparison(comparison, this);
    }
}
