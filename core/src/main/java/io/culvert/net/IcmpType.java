package io.culvert.net;

import io.culvert.rule.InvalidPolicyException;
import io.culvert.rule.Place;
import io.culvert.rule.catalogue.TrafficRules;

/**
 * The type of an ICMP message. Becomes {@code FWP_UINT16} with {@code FWP_MATCH_EQUAL} on
 * {@code FWPM_CONDITION_ICMP_TYPE}.
 *
 * @param number 0 to 255, as in the IANA registries for ICMP and ICMPv6, which differ
 */
public record IcmpType(int number) implements IcmpTypeMatch, IntegerValue<IcmpTypeComparison>, Comparable<IcmpType> {

    private static final int HIGHEST = 0xFF;

    /** Refuses a number that does not fit the 8 bits of the message. */
    public IcmpType {
        if (number < 0 || number > HIGHEST) {
            throw new InvalidPolicyException(
                    TrafficRules.ICMP_NUMBER.violatedBy(Place.of("ICMP type"), "" + number, "0 to " + HIGHEST));
        }
    }

    @Override
    public int compareTo(IcmpType other) {
        return Integer.compare(number, other.number);
    }

    @Override
    public String toString() {
        return Integer.toString(number);
    }

    @Override
    public boolean matches(IcmpType type) {
        return equals(type);
    }

    @Override
    public IcmpTypeComparison compared(Ordering comparison) {
        return new IcmpTypeComparison(comparison, this);
    }

    @Override
    public IcmpTypeComparison tested(BitTest comparison) {
        return new IcmpTypeComparison(comparison, this);
    }
}
