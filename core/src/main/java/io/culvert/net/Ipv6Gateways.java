package io.culvert.net;

import io.culvert.internal.CheckedLists;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A remote end of an IPv6 tunnel with several addresses, or with a name and addresses. Windows 8.
 *
 * <p>Becomes {@code remoteAddresses} and {@code remoteFqdn} of {@code IPSEC_TUNNEL_ENDPOINTS2}; the first address is
 * also {@code remoteV6Address}. The documents state that the name is a DNS name, and not how the platform uses it.
 *
 * @param addresses one or more
 * @param name the peer's name in DNS, optional; printable
 */
public record Ipv6Gateways(List<Ipv6Address> addresses, Optional<String> name) implements Ipv6RemoteEndpoint {

    /**
     * Copies the list; refuses an empty list, an element that is not an IPv6 address, and an empty or unprintable name.
     */
    public Ipv6Gateways {
        addresses = Gateways.checked(addresses, Ipv6Address.class, name);
    }

    /**
     * Two or more addresses without a name.
     *
     * @param first the address that older interfaces of the platform also receive
     * @param second another
     * @param more others
     * @return the remote end
     */
    public static Ipv6Gateways of(Ipv6Address first, Ipv6Address second, Ipv6Address... more) {
        List<Ipv6Address> addresses = CheckedLists.of(second, more);
        addresses.add(0, first);
        return new Ipv6Gateways(addresses, Optional.empty());
    }

    /**
     * The same with a name.
     *
     * @param fqdn the peer's name in DNS; becomes {@code remoteFqdn}
     * @return another remote end
     */
    public Ipv6Gateways named(String fqdn) {
        return new Ipv6Gateways(addresses, Optional.of(Objects.requireNonNull(fqdn, "fqdn")));
    }

    @Override
    public Ipv6RemoteSide toRemoteSide() {
        return Ipv6RemoteSide.anyOf(addresses);
    }

    /** Such as {@code vpn.example (2001:db8::1)}. */
    @Override
    public String toString() {
        return Gateways.words(addresses, name);
    }
}
