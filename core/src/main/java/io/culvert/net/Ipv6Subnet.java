package io.culvert.net;

import io.culvert.internal.Prefixes;
import io.culvert.rule.InvalidPolicyException;
import io.culvert.rule.Place;
import io.culvert.rule.catalogue.Rules;
import java.util.Objects;

/**
 * An IPv6 prefix: the addresses that share its leading bits.
 *
 * <p>An address with bits behind the prefix length, such as {@code 2001:db8:1::5/48}, is refused: the network is {@code 2001:db8:1::/48}, the
 * host {@code 2001:db8:1::5/128}. {@link #containing} clears the bits instead. Becomes {@code FWP_V6_ADDR_MASK} with {@code FWP_MATCH_EQUAL}.
 *
 * @param address the first address of the prefix
 * @param prefixLength number of leading bits that must match, 0 to 128
 */
public record Ipv6Subnet(Ipv6Address address, int prefixLength) implements Ipv6Match, ConsecutiveIpv6 {

    /** Refuses bits behind the prefix, and a length outside 0 to 128. */
    public Ipv6Subnet {
        Objects.requireNonNull(address, "address");
        if (prefixLength < 0 || prefixLength > Ipv6Address.BITS) {
            throw new InvalidPolicyException(Rules.PREFIX_LENGTH.violatedBy(
                    Place.of("IPv6 prefix " + address), "prefix length " + prefixLength, "0 to " + Ipv6Address.BITS));
        }
        Ipv6Address network = address.network(prefixLength);
        if (!network.equals(address)) {
            throw new InvalidPolicyException(Rules.HOST_BITS.violatedBy(
                    Place.of("IPv6 prefix"),
                    "'" + address + "/" + prefixLength + "'",
                    network + "/" + prefixLength + ", or " + address + "/" + Ipv6Address.BITS + " for one address"));
        }
    }

    /**
     * The prefix of a given length that an address lies in, such as {@code 2001:db8:1::/48} for {@code 2001:db8:1::5/48}.
     *
     * @param address any address of the prefix
     * @param prefixLength number of leading bits that must match, 0 to 128
     * @return the prefix, whose address has no bits behind the length
     * @throws InvalidPolicyException if the length is outside 0 to 128
     */
    public static Ipv6Subnet containing(Ipv6Address address, int prefixLength) {
        Objects.requireNonNull(address, "address");
        return new Ipv6Subnet(
                prefixLength < 0 || prefixLength > Ipv6Address.BITS ? address : address.network(prefixLength),
                prefixLength);
    }

    /**
     * Reads an address with the length of its prefix, such as {@code 2001:db8:1::5/48}, as the prefix that the address lies in.
     *
     * @param text address, slash, length
     * @return the prefix, whose address has no bits behind the length
     * @throws InvalidPolicyException if the text is not an IPv6 address with a prefix length
     */
    public static Ipv6Subnet parseContaining(String text) {
        Prefixes.Parts parts = split(text);
        return containing(Ipv6Address.parse(parts.address()), parts.length());
    }

    /**
     * Reads a prefix such as {@code 2001:db8:1::/48}.
     *
     * @param text address, slash, length
     * @return the prefix
     * @throws InvalidPolicyException if the text is not an IPv6 prefix, or has bits behind the length
     */
    public static Ipv6Subnet parse(String text) {
        Prefixes.Parts parts = split(text);
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

    private static Prefixes.Parts split(String text) {
        return Prefixes.split(text).orElseThrow(() -> AddressMistakes.ipv6().prefix(text));
    }
}
