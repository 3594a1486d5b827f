package io.culvert.net;

import io.culvert.rule.InvalidPolicyException;
import io.culvert.rule.Place;
import io.culvert.rule.catalogue.Rules;

/**
 * One port. Becomes {@code FWP_UINT16} with {@code FWP_MATCH_EQUAL}, host byte order.
 *
 * @param number 0 to 65535
 */
public record Port(int number) implements PortMatch, IntegerValue<PortComparison>, Comparable<Port> {

    private static final int HIGHEST = 0xFFFF;

    /** Refuses a number that does not fit 16 bits. */
    public Port {
        if (number < 0 || number > HIGHEST) {
            throw new InvalidPolicyException(
                    Rules.PORT_NUMBER.violatedBy(Place.of("port"), "" + number, "0 to " + HIGHEST));
        }
    }

    @Override
    public int compareTo(Port other) {
        return Integer.compare(number, other.number);
    }

    @Override
    public String toString() {
        return Integer.toString(number);
    }

    @Override
    public boolean matches(Port port) {
        return equals(port);
    }

    @Override
    public PortComparison compared(Ordering comparison) {
        return new PortComparison(comparison, this);
    }

    @Override
    public PortComparison tested(BitTest comparison) {
        return new PortComparison(comparison, this);
    }
}
