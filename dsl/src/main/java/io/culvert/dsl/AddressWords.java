package io.culvert.dsl;

import static java.util.Objects.requireNonNull;

import io.culvert.net.AnyIpv4;
import io.culvert.net.AnyIpv6;
import io.culvert.net.Ipv4Address;
import io.culvert.net.Ipv4Gateways;
import io.culvert.net.Ipv4LocalSide;
import io.culvert.net.Ipv4Match;
import io.culvert.net.Ipv4Range;
import io.culvert.net.Ipv4RemoteSide;
import io.culvert.net.Ipv4Subnet;
import io.culvert.net.Ipv6Address;
import io.culvert.net.Ipv6Gateways;
import io.culvert.net.Ipv6LocalSide;
import io.culvert.net.Ipv6Match;
import io.culvert.net.Ipv6Range;
import io.culvert.net.Ipv6RemoteSide;
import io.culvert.net.Ipv6Subnet;

/**
 * The words for addresses: endpoints of a tunnel, and the addresses of packets.
 *
 * <p>The words come with {@code import static io.culvert.dsl.Culvert.*}.
 *
 * @hidden
 */
@SuppressWarnings("InvalidBlockTag") // Javadoc takes @hidden on types, Error Prone expects it on members only.
public abstract sealed class AddressWords extends AlgorithmWords permits FilterWords {

    AddressWords() {}

    /**
     * An IPv4 address, used as an endpoint or to match traffic.
     *
     * @param address such as {@code 203.0.113.1}
     * @return the address
     */
    public static Ipv4Address ipv4(String address) {
        return Ipv4Address.parse(requireNonNull(address, "address"));
    }

    /**
     * An IPv4 prefix. Bits behind its length are refused.
     *
     * @param prefix such as {@code 10.1.0.0/16}
     * @return the prefix
     * @throws io.culvert.rule.InvalidPolicyException if the text is no prefix, or has bits behind the length
     */
    public static Ipv4Subnet ipv4Subnet(String prefix) {
        return Ipv4Subnet.parse(requireNonNull(prefix, "prefix"));
    }

    /**
     * The IPv4 prefix that an address lies in; bits behind its length are cleared.
     *
     * @param addressAndLength an address of the prefix and the length, such as {@code 10.1.2.3/16} for {@code 10.1.0.0/16}
     * @return the prefix
     */
    public static Ipv4Subnet ipv4SubnetContaining(String addressAndLength) {
        return Ipv4Subnet.parseContaining(requireNonNull(addressAndLength, "addressAndLength"));
    }

    /**
     * Consecutive IPv4 addresses.
     *
     * @param first lowest address
     * @param last highest address, included, such as {@code 10.1.0.9}
     * @return the range
     */
    public static Ipv4Range ipv4Range(String first, String last) {
        return new Ipv4Range(
                Ipv4Address.parse(requireNonNull(first, "first")), Ipv4Address.parse(requireNonNull(last, "last")));
    }

    /**
     * Any IPv4 address, used as an endpoint: the address that the machine or the peer has.
     *
     * @return the endpoint, whose native address is 0
     */
    public static AnyIpv4 anyIpv4() {
        return new AnyIpv4();
    }

    /**
     * Several IPv4 addresses of one peer, for {@code remoteEndpoint}. First Windows: 8. For a list of addresses:
     * {@link io.culvert.net.Ipv4RemoteEndpoint#anyOf}.
     *
     * @param firstAddress the preferred address
     * @param secondAddress another address address
     * @param moreAddresses further addresses
     * @return the remote endpoint; {@code .named(fqdn)} adds a name
     */
    public static Ipv4Gateways ipv4Gateways(
            Ipv4Address firstAddress, Ipv4Address secondAddress, Ipv4Address... moreAddresses) {
        return Ipv4Gateways.of(firstAddress, secondAddress, requireNonNull(moreAddresses, "moreAddresses"));
    }

    /**
     * The local addresses that an IPv4 tunnel carries. For a list of addresses: {@link Ipv4LocalSide#anyOf}.
     *
     * @param firstAddress an address, prefix or range
     * @param moreAddresses alternatives
     * @return the local side
     */
    public static Ipv4LocalSide local(Ipv4Match firstAddress, Ipv4Match... moreAddresses) {
        return Ipv4LocalSide.of(firstAddress, requireNonNull(moreAddresses, "moreAddresses"));
    }

    /**
     * The remote addresses that an IPv4 tunnel carries. For a list of addresses: {@link Ipv4RemoteSide#anyOf}.
     *
     * @param firstAddress an address, prefix or range
     * @param moreAddresses alternatives
     * @return the remote side
     */
    public static Ipv4RemoteSide remote(Ipv4Match firstAddress, Ipv4Match... moreAddresses) {
        return Ipv4RemoteSide.of(firstAddress, requireNonNull(moreAddresses, "moreAddresses"));
    }

    /**
     * Any local address, for an IPv4 tunnel. It makes no filter condition.
     *
     * @return the local side
     */
    public static Ipv4LocalSide localAnyIpv4() {
        return Ipv4LocalSide.ANY;
    }

    /**
     * Any remote address, for an IPv4 tunnel. It makes no filter condition.
     *
     * @return the remote side
     */
    public static Ipv4RemoteSide remoteAnyIpv4() {
        return Ipv4RemoteSide.ANY;
    }

    /**
     * An IPv6 address, used as an endpoint or to match traffic.
     *
     * @param address such as {@code 2001:db8::1}
     * @return the address
     */
    public static Ipv6Address ipv6(String address) {
        return Ipv6Address.parse(requireNonNull(address, "address"));
    }

    /**
     * An IPv6 prefix. Bits behind its length are refused.
     *
     * @param prefix such as {@code 2001:db8:1::/48}
     * @return the prefix
     * @throws io.culvert.rule.InvalidPolicyException if the text is no prefix, or has bits behind the length
     */
    public static Ipv6Subnet ipv6Subnet(String prefix) {
        return Ipv6Subnet.parse(requireNonNull(prefix, "prefix"));
    }

    /**
     * The IPv6 prefix that an address lies in; bits behind its length are cleared.
     *
     * @param addressAndLength an address of the prefix and the length, such as {@code 2001:db8:1::5/48} for {@code 2001:db8:1::/48}
     * @return the prefix
     */
    public static Ipv6Subnet ipv6SubnetContaining(String addressAndLength) {
        return Ipv6Subnet.parseContaining(requireNonNull(addressAndLength, "addressAndLength"));
    }

    /**
     * Consecutive IPv6 addresses.
     *
     * @param first lowest address
     * @param last highest address, included, such as {@code 2001:db8::9}
     * @return the range
     */
    public static Ipv6Range ipv6Range(String first, String last) {
        return new Ipv6Range(
                Ipv6Address.parse(requireNonNull(first, "first")), Ipv6Address.parse(requireNonNull(last, "last")));
    }

    /**
     * Any IPv6 address, used as an endpoint: the address that the machine or the peer has.
     *
     * @return the endpoint, whose native address is 0
     */
    public static AnyIpv6 anyIpv6() {
        return new AnyIpv6();
    }

    /**
     * Several IPv6 addresses of one peer, for {@code remoteEndpoint}. First Windows: 8. For a list of addresses:
     * {@link io.culvert.net.Ipv6RemoteEndpoint#anyOf}.
     *
     * @param firstAddress the preferred address
     * @param secondAddress another address address
     * @param moreAddresses further addresses
     * @return the remote endpoint; {@code .named(fqdn)} adds a name
     */
    public static Ipv6Gateways ipv6Gateways(
            Ipv6Address firstAddress, Ipv6Address secondAddress, Ipv6Address... moreAddresses) {
        return Ipv6Gateways.of(firstAddress, secondAddress, requireNonNull(moreAddresses, "moreAddresses"));
    }

    /**
     * The local addresses that an IPv6 tunnel carries. For a list of addresses: {@link Ipv6LocalSide#anyOf}.
     *
     * @param firstAddress an address, prefix or range
     * @param moreAddresses alternatives
     * @return the local side
     */
    public static Ipv6LocalSide local(Ipv6Match firstAddress, Ipv6Match... moreAddresses) {
        return Ipv6LocalSide.of(firstAddress, requireNonNull(moreAddresses, "moreAddresses"));
    }

    /**
     * The remote addresses that an IPv6 tunnel carries. For a list of addresses: {@link Ipv6RemoteSide#anyOf}.
     *
     * @param firstAddress an address, prefix or range
     * @param moreAddresses alternatives
     * @return the remote side
     */
    public static Ipv6RemoteSide remote(Ipv6Match firstAddress, Ipv6Match... moreAddresses) {
        return Ipv6RemoteSide.of(firstAddress, requireNonNull(moreAddresses, "moreAddresses"));
    }

    /**
     * Any local address, for an IPv6 tunnel. It makes no filter condition.
     *
     * @return the local side
     */
    public static Ipv6LocalSide localAnyIpv6() {
        return Ipv6LocalSide.ANY;
    }

    /**
     * Any remote address, for an IPv6 tunnel. It makes no filter condition.
     *
     * @return the remote side
     */
    public static Ipv6RemoteSide remoteAnyIpv6() {
        return Ipv6RemoteSide.ANY;
    }
}
