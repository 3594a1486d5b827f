package io.culvert.net;

import io.culvert.rule.InvalidPolicyException;
import io.culvert.rule.Place;
import io.culvert.rule.catalogue.TrafficRules;

/**
 * The code of an ICMP message. Becomes {@code FWP_UINT16} with {@code FWP_MATCH_EQUAL} on
 * {@code FWPM_CONDITION_ICMP_CODE}.
 *
 * @param number 0 to 255, as in the IANA registries for ICMP and ICMPv6, which differ
 */
public record IcmpCode(int number) implements IcmpCodeMatch, IntegerValue<IcmpCodeComparison>, Comparable<IcmpCode> {

    private static final int HIGHEST = 0xFF;

    /** Refuses a number that does not fit the 8 bits of the message. */
    public IcmpCode {
        if (number < 0 || number > HIGHEST) {
            throw new InvalidPolicyException(
                    TrafficRules.ICMP_NUMBER.violatedBy(Place.of("ICMP code"), "" + number, "0 to " + HIGHEST));
        }
    }

    @Override
    public int compareTo(IcmpCode other) {
        return Integer.compare(number, other.number);
    }

    @Override
    public String toString() {
        return Integer.toString(number);
    }

    @Override
    public boolean matches(IcmpCode code) {
        return equals(code);
    }

    @Override
    public IcmpCodeComparison compared(Ordering comparison) {
        return new IcmpCodeComparison(comparison, this);
    }

    @Override
    public IcmpCodeComparison tested(BitTest comparison) {
        return new IcmpCodeComparison(comparison, this);
    }
}
