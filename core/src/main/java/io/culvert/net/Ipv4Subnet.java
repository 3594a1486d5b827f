package io.culvert.net;

import io.culvert.internal.Prefixes;
import io.culvert.rule.InvalidPolicyException;
import io.culvert.rule.Place;
import io.culvert.rule.catalogue.Rules;
import java.util.Objects;

/**
 * An IPv4 prefix: the addresses that share its leading bits.
 *
 * <p>An address with bits behind the prefix length, such as {@code 10.1.2.3/16}, is refused: the network is {@code 10.1.0.0/16}, the
 * host {@code 10.1.2.3/32}. {@link #containing} clears the bits instead. Becomes {@code FWP_V4_ADDR_MASK} with {@code FWP_MATCH_EQUAL}.
 *
 * @param address the first address of the prefix
 * @param prefixLength number of leading bits that must match, 0 to 32
 */
public record Ipv4Subnet(Ipv4Address address, int prefixLength) implements Ipv4Match, ConsecutiveIpv4 {

    /** Refuses bits behind the prefix, and a length outside 0 to 32. */
    public Ipv4Subnet {
        Objects.requireNonNull(address, "address");
        if (prefixLength < 0 || prefixLength > Ipv4Address.BITS) {
            throw new InvalidPolicyException(Rules.PREFIX_LENGTH.violatedBy(
                    Place.of("IPv4 prefix " + address), "prefix length " + prefixLength, "0 to " + Ipv4Address.BITS));
        }
        Ipv4Address network = address.network(prefixLength);
        if (!network.equals(address)) {
            throw new InvalidPolicyException(Rules.HOST_BITS.violatedBy(
                    Place.of("IPv4 prefix"),
                    "'" + address + "/" + prefixLength + "'",
                    network + "/" + prefixLength + ", or " + address + "/" + Ipv4Address.BITS + " for one address"));
        }
    }

    /**
     * The prefix of a given length that an address lies in, such as {@code 10.1.0.0/16} for {@code 10.1.2.3/16}.
     *
     * @param address any address of the prefix
     * @param prefixLength number of leading bits that must match, 0 to 32
     * @return the prefix, whose address has no bits behind the length
     * @throws InvalidPolicyException if the length is outside 0 to 32
     */
    public static Ipv4Subnet containing(Ipv4Address address, int prefixLength) {
        Objects.requireNonNull(address, "address");
        return new Ipv4Subnet(
                prefixLength < 0 || prefixLength > Ipv4Address.BITS ? address : address.network(prefixLength),
                prefixLength);
    }

    /**
     * Reads an address with the length of its prefix, such as {@code 10.1.2.3/16}, as the prefix that the address lies in.
     *
     * @param text address, slash, length
     * @return the prefix, whose address has no bits behind the length
     * @throws InvalidPolicyException if the text is not an IPv4 address with a prefix length
     */
    public static Ipv4Subnet parseContaining(String text) {
        Prefixes.Parts parts = split(text);
        return containing(Ipv4Address.parse(parts.address()), parts.length());
    }

    /**
     * Reads a prefix such as {@code 10.1.0.0/16}.
     *
     * @param text address, slash, length
     * @return the prefix
     * @throws InvalidPolicyException if the text is not an IPv4 prefix, or has bits behind the length
     */
    public static Ipv4Subnet parse(String text) {
        Prefixes.Parts parts = split(text);
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

    private static Prefixes.Parts split(String text) {
        return Prefixes.split(text).orElseThrow(() -> AddressMistakes.ipv4().prefix(text));
    }
}
