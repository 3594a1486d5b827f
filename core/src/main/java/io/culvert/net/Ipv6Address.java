package io.culvert.net;

import com.google.common.base.CharMatcher;
import com.google.common.net.InetAddresses;
import io.culvert.rule.InvalidPolicyException;
import io.culvert.rule.Place;
import io.culvert.rule.catalogue.Rules;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One IPv6 address, without a zone.
 *
 * <p>As an endpoint it becomes {@code localV6Address} or {@code remoteV6Address} of {@code IPSEC_TUNNEL_ENDPOINTS1}, as
 * a match {@code FWP_BYTE_ARRAY16_TYPE} with {@code FWP_MATCH_EQUAL}: in both 16 bytes in network order.
 *
 * @param high the first eight bytes, first byte highest
 * @param low the last eight bytes
 */
public record Ipv6Address(long high, long low)
        implements Ipv6Match,
                ConsecutiveIpv6,
                Ipv6LocalEndpoint,
                Ipv6RemoteEndpoint,
                SortableValue<Ipv6Comparison>,
                Comparable<Ipv6Address> {

    static final int BITS = 2 * Long.SIZE;

    /** Length of the native form in bytes. */
    public static final int BYTES = BITS / Byte.SIZE;

    private static final byte[] IPV4_MAPPED = {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, (byte) 0xFF, (byte) 0xFF};

    /**
     * Reads an address such as {@code 2001:db8::1}.
     *
     * @param text an IPv6 address in any of the forms of RFC 4291, without a zone
     * @return the address
     * @throws InvalidPolicyException if the text is not an IPv6 address
     */
    public static Ipv6Address parse(String text) {
        // Guava also accepts zones and digits of other scripts.
        if (text.indexOf(':') < 0
                || text.indexOf('%') >= 0
                || !CharMatcher.ascii().matchesAllOf(text)
                || !InetAddresses.isInetAddress(text)) {
            throw AddressMistakes.ipv6().address(text);
        }
        return of(InetAddresses.forString(text));
    }

    /**
     * Converts an address of the Java library.
     *
     * @param address the address, without a zone
     * @return the same address
     * @throws InvalidPolicyException if the address has a zone
     */
    public static Ipv6Address of(Inet6Address address) {
        if (address.getScopeId() != 0 || address.getScopedInterface() != null) {
            throw new InvalidPolicyException(Rules.IPV6_TEXT.violatedBy(
                    Place.of("IPv6 address"), address.getHostAddress(), "the address without its zone"));
        }
        return of((InetAddress) address);
    }

    /**
     * Reads the native form.
     *
     * @param bytes 16 bytes in network order
     * @return the address
     */
    public static Ipv6Address of(byte[] bytes) {
        if (bytes.length != BYTES) {
            throw new InvalidPolicyException(
                    Rules.IPV6_TEXT.violatedBy(Place.of("IPv6 address"), bytes.length + " bytes", BYTES + " bytes"));
        }
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        return new Ipv6Address(buffer.getLong(), buffer.getLong());
    }

    private static Ipv6Address of(InetAddress address) {
        byte[] bytes = address.getAddress();
        if (bytes.length == BYTES) {
            return of(bytes);
        }
        // The Java library turns ::ffff:a.b.c.d into an IPv4 address, but the caller wrote an IPv6 address.
        byte[] mapped = Arrays.copyOf(IPV4_MAPPED, BYTES);
        System.arraycopy(bytes, 0, mapped, IPV4_MAPPED.length, bytes.length);
        return of(mapped);
    }

    /**
     * The native form.
     *
     * @return 16 bytes in network order, a copy
     */
    public byte[] toBytes() {
        return ByteBuffer.allocate(BYTES).putLong(high).putLong(low).array();
    }

    /** Compares as unsigned 128-bit numbers, as the platform does. */
    @Override
    public int compareTo(Ipv6Address other) {
        int byHigh = Long.compareUnsigned(high, other.high);
        return byHigh != 0 ? byHigh : Long.compareUnsigned(low, other.low);
    }

    @Override
    public String toString() {
        try {
            return InetAddresses.toAddrString(Inet6Address.getByAddress(null, toBytes(), -1));
        } catch (UnknownHostException impossible) {
            throw new AssertionError("16 bytes are always an address", impossible);
        }
    }

    /**
     * This address and a name as the remote end of a tunnel.
     *
     * @param fqdn the peer's name in DNS; becomes {@code remoteFqdn} of {@code IPSEC_TUNNEL_ENDPOINTS2} (Windows 8)
     * @return the remote end
     */
    public Ipv6Gateways named(String fqdn) {
        return new Ipv6Gateways(List.of(this), Optional.of(Objects.requireNonNull(fqdn, "fqdn")));
    }

    /** The side that is this address; {@code ::} as an end is any address. */
    @Override
    public Ipv6LocalSide toLocalSide() {
        return isUnspecified() ? Ipv6LocalSide.ANY : Ipv6LocalSide.of(this);
    }

    /** The side that is this address; {@code ::} as an end is any address. */
    @Override
    public Ipv6RemoteSide toRemoteSide() {
        return isUnspecified() ? Ipv6RemoteSide.ANY : Ipv6RemoteSide.of(this);
    }

    /**
     * Whether it is {@code ::}, the unspecified address. As an end of a tunnel it means {@link AnyIpv6}.
     *
     * @return whether all bits are zero
     */
    public boolean isUnspecified() {
        return high == 0 && low == 0;
    }

    @Override
    public boolean matches(Ipv6Address address) {
        return equals(address);
    }

    @Override
    public Ipv6Range toRange() {
        return new Ipv6Range(this, this);
    }

    @Override
    public Ipv6Comparison compared(Ordering comparison) {
        return new Ipv6Comparison(comparison, this);
    }

    Ipv6Address network(int prefixLength) {
        return new Ipv6Address(
                high & mask(Math.min(prefixLength, Long.SIZE)), low & mask(Math.max(prefixLength - Long.SIZE, 0)));
    }

    Ipv6Address last(int prefixLength) {
        return new Ipv6Address(
                high | ~mask(Math.min(prefixLength, Long.SIZE)), low | ~mask(Math.max(prefixLength - Long.SIZE, 0)));
    }

    private static long mask(int leadingBits) {
        return leadingBits == 0 ? 0 : -1L << (Long.SIZE - leadingBits);
    }
}
