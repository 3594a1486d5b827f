package io.culvert.net;

import com.google.common.base.CharMatcher;
import com.google.common.net.InetAddresses;
import io.culvert.rule.InvalidPolicyException;
import java.net.Inet4Address;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One IPv4 address.
 *
 * <p>As an endpoint it becomes {@code localV4Address} or {@code remoteV4Address} of {@code IPSEC_TUNNEL_ENDPOINTS1}, as
 * a match {@code FWP_UINT32} with {@code FWP_MATCH_EQUAL}: in both the 32-bit number, 10.0.0.1 being 0x0A000001.
 *
 * @param bits the address as a number, first byte highest
 */
public record Ipv4Address(int bits)
        implements Ipv4Match,
                ConsecutiveIpv4,
                Ipv4LocalEndpoint,
                Ipv4RemoteEndpoint,
                IntegerValue<Ipv4Comparison>,
                Comparable<Ipv4Address> {

    static final int BITS = Integer.SIZE;

    /**
     * Reads an address such as {@code 203.0.113.1}.
     *
     * @param text four decimal numbers
     * @return the address
     * @throws InvalidPolicyException if the text is not an IPv4 address
     */
    public static Ipv4Address parse(String text) {
        // A text with a colon is IPv6, even if it stands for an IPv4 address (::ffff:10.0.0.1). Guava also accepts
        // digits of other scripts.
        if (text.indexOf(':') >= 0 || !CharMatcher.ascii().matchesAllOf(text) || !InetAddresses.isInetAddress(text)) {
            throw AddressMistakes.ipv4().address(text);
        }
        return new Ipv4Address(InetAddresses.coerceToInteger(InetAddresses.forString(text)));
    }

    /**
     * Converts an address of the Java library.
     *
     * @param address the address
     * @return the same address
     */
    public static Ipv4Address of(Inet4Address address) {
        return new Ipv4Address(InetAddresses.coerceToInteger(address));
    }

    /** Compares as unsigned numbers, as the platform does. */
    @Override
    public int compareTo(Ipv4Address other) {
        return Integer.compareUnsigned(bits, other.bits);
    }

    @Override
    public String toString() {
        return InetAddresses.toAddrString(InetAddresses.fromInteger(bits));
    }

    /**
     * This address and a name as the remote end of a tunnel.
     *
     * @param fqdn the peer's name in DNS; becomes {@code remoteFqdn} of {@code IPSEC_TUNNEL_ENDPOINTS2} (Windows 8)
     * @return the remote end
     */
    public Ipv4Gateways named(String fqdn) {
        return new Ipv4Gateways(List.of(this), Optional.of(Objects.requireNonNull(fqdn, "fqdn")));
    }

    /** The side that is this address; {@code 0.0.0.0} as an end is any address. */
    @Override
    public Ipv4LocalSide toLocalSide() {
        return isUnspecified() ? Ipv4LocalSide.ANY : Ipv4LocalSide.of(this);
    }

    /** The side that is this address; {@code 0.0.0.0} as an end is any address. */
    @Override
    public Ipv4RemoteSide toRemoteSide() {
        return isUnspecified() ? Ipv4RemoteSide.ANY : Ipv4RemoteSide.of(this);
    }

    /**
     * Whether it is {@code 0.0.0.0}, the unspecified address. As an end of a tunnel it means {@link AnyIpv4}.
     *
     * @return whether all bits are zero
     */
    public boolean isUnspecified() {
        return bits == 0;
    }

    @Override
    public boolean matches(Ipv4Address address) {
        return equals(address);
    }

    @Override
    public Ipv4Range toRange() {
        return new Ipv4Range(this, this);
    }

    @Override
    public Ipv4Comparison compared(Ordering comparison) {
        return new Ipv4Comparison(comparison, this);
    }

    @Override
    public Ipv4Comparison tested(BitTest comparison) {
        return new Ipv4Comparison(comparison, this);
    }

    Ipv4Address network(int prefixLength) {
        // A shift by 32 is a shift by 0 in Java, hence the long.
        return new Ipv4Address((int) (bits & (-1L << (BITS - prefixLength))));
    }

    Ipv4Address last(int prefixLength) {
        return new Ipv4Address((int) (bits | ~(-1L << (BITS - prefixLength))));
    }
}
