package io.culvert.net;

import io.culvert.internal.Prefixes;
import io.culvert.rule.InvalidPolicyException;
import io.culvert.rule.Place;
import io.culvert.rule.catalogue.Rules;
import java.util.Objects;

/**
 * An IPv6 prefix: the addresses that share its leading bits.
 *
 * <p>The constructor clears the bits after the prefix, so that {@code 2001:db8:1::5/48} and {@code 2001:db8:1::/48} are
 * the same value. Becomes {@code FWP_V6_ADDR_MASK} with {@code FWP_MATCH_EQUAL}.
 *
 * @param address the first address of the prefix
 * @param prefixLength number of leading bits that must match, 0 to 128
 */
public record Ipv6Subnet(Ipv6Address address, int prefixLength) implements Ipv6Match, ConsecutiveIpv6 {

    /** Clears the bits after the prefix; refuses a length outside 0 to 128. */
    public Ipv6Subnet {
        Objects.requireNonNull(address, "address");
        if (prefixLength < 0 || prefixLength > Ipv6Address.BITS) {
            throw new InvalidPolicyException(Rules.PREFIX_LENGTH.violatedBy(
                    Place.of("IPv6 prefix " + address), "prefix length " + prefixLength, "0 to " + Ipv6Address.BITS));
        }
        address = address.network(prefixLength);
    }

    /**
     * Reads a prefix such as {@code 2001:db8:1::/48}.
     *
     * @param text address, slash, length
     * @return the prefix
     * @throws InvalidPolicyException if the text is not an IPv6 prefix
     */
    public static Ipv6Subnet parse(String text) {
        Prefixes.Parts parts = Prefixes.split(text, Rules.IPV6_TEXT, Place.of("IPv6 prefix"), "2001:db8:1::/48");
        return new Ipv6Subnet(Ipv6Address.parse(parts.address()), parts.length());
    }

    @Override
    public boolean matches(Ipv6Address candidate) {
        return candidate.network(prefixLength).equals(address);
    }

    @Override
    public Ipv6Range toRange() {
        return new Ipv6Range(address, address.last(prefixLength));
    }

    @Override
    public String toString() {
        return address + "/" + prefixLength;
    }
}
