package io.culvert.net;

import io.culvert.internal.CheckedLists;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A remote end of an IPv4 tunnel with several addresses, or with a name and addresses. Windows 8.
 *
 * <p>Becomes {@code remoteAddresses} and {@code remoteFqdn} of {@code IPSEC_TUNNEL_ENDPOINTS2}; the first address is
 * also {@code remoteV4Address}. The documents state that the name is a DNS name, and not how the platform uses it.
 *
 * @param addresses one or more
 * @param name the peer's name in DNS, optional; printable
 */
public record Ipv4Gateways(List<Ipv4Address> addresses, Optional<String> name) implements Ipv4RemoteEndpoint {

    /**
     * Copies the list; refuses an empty list, an element that is not an IPv4 address, and an empty or unprintable name.
     */
    public Ipv4Gateways {
        addresses = Gateways.checked(addresses, Ipv4Address.class, name);
    }

    /**
     * Two or more addresses without a name.
     *
     * @param first the address that older interfaces of the platform also receive
     * @param second another
     * @param more others
     * @return the remote end
     */
    public static Ipv4Gateways of(Ipv4Address first, Ipv4Address second, Ipv4Address... more) {
        List<Ipv4Address> addresses = CheckedLists.of(second, more);
        addresses.add(0, first);
        return new Ipv4Gateways(addresses, Optional.empty());
    }

    /**
     * The same with a name.
     *
     * @param fqdn the peer's name in DNS; becomes {@code remoteFqdn}
     * @return another remote end
     */
    public Ipv4Gateways named(String fqdn) {
        return new Ipv4Gateways(addresses, Optional.of(Objects.requireNonNull(fqdn, "fqdn")));
    }

    @Override
    public Ipv4RemoteSide toRemoteSide() {
        return Ipv4RemoteSide.anyOf(addresses);
    }

    /** Such as {@code vpn.example (203.0.113.1)}. */
    @Override
    public String toString() {
        return Gateways.words(addresses, name);
    }
}
