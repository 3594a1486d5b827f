package io.culvert.net;

import io.culvert.internal.Prefixes;
import io.culvert.rule.InvalidPolicyException;
import io.culvert.rule.Place;
import io.culvert.rule.catalogue.Rules;
import java.util.Objects;

/**
 * An IPv4 prefix: the addresses that share its leading bits.
 *
 * <p>The constructor clears the bits after the prefix, so that {@code 10.1.2.3/16} and {@code 10.1.0.0/16} are the same
 * value. Becomes {@code FWP_V4_ADDR_MASK} with {@code FWP_MATCH_EQUAL}.
 *
 * @param address the first address of the prefix
 * @param prefixLength number of leading bits that must match, 0 to 32
 */
public record Ipv4Subnet(Ipv4Address address, int prefixLength) implements Ipv4Match, ConsecutiveIpv4 {

    /** Clears the bits after the prefix; refuses a length outside 0 to 32. */
    public Ipv4Subnet {
        Objects.requireNonNull(address, "address");
        if (prefixLength < 0 || prefixLength > Ipv4Address.BITS) {
            throw new InvalidPolicyException(Rules.PREFIX_LENGTH.violatedBy(
                    Place.of("IPv4 prefix " + address), "prefix length " + prefixLength, "0 to " + Ipv4Address.BITS));
        }
        address = address.network(prefixLength);
    }

    /**
     * Reads a prefix such as {@code 10.1.0.0/16}.
     *
     * @param text address, slash, length
     * @return the prefix
     * @throws InvalidPolicyException if the text is not an IPv4 prefix
     */
    public static Ipv4Subnet parse(String text) {
        Prefixes.Parts parts = Prefixes.split(text, Rules.IPV4_TEXT, Place.of("IPv4 prefix"), "10.1.0.0/16");
        return new Ipv4Subnet(Ipv4Address.parse(parts.address()), parts.length());
    }

    /**
     * The prefix length as a mask.
     *
     * @return as many leading ones; becomes {@code FWP_V4_ADDR_AND_MASK.mask}
     */
    public int mask() {
        return new Ipv4Address(-1).network(prefixLength).bits();
    }

    @Override
    public boolean matches(Ipv4Address candidate) {
        return candidate.network(prefixLength).equals(address);
    }

    @Override
    public Ipv4Range toRange() {
        return new Ipv4Range(address, address.last(prefixLength));
    }

    @Override
    public String toString() {
        return address + "/" + prefixLength;
    }
}
