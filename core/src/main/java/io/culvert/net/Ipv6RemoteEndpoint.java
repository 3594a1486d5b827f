package io.culvert.net;

import java.util.List;
import java.util.Optional;

/**
 * The remote end of an IPv6 tunnel: the peer's address, any address, or several.
 *
 * <p>Becomes the remote half of {@code IPSEC_TUNNEL_ENDPOINTS1} or, from Windows 8 on, {@code IPSEC_TUNNEL_ENDPOINTS2};
 * {@code ipVersion} {@code FWP_IP_VERSION_V6}.
 */
public sealed interface Ipv6RemoteEndpoint permits Ipv6Address, AnyIpv6, Ipv6Gateways {

    /**
     * A remote end whose addresses come from data.
     *
     * @param addresses at least one
     * @return the address if there is only one, else all as {@link Ipv6Gateways}
     * @throws io.culvert.rule.InvalidPolicyException if there is none
     */
    static Ipv6RemoteEndpoint anyOf(List<? extends Ipv6Address> addresses) {
        List<Ipv6Address> copy = Gateways.checked(addresses, Ipv6Address.class, Optional.empty());
        return copy.size() == 1 ? copy.get(0) : new Ipv6Gateways(copy, Optional.empty());
    }

    /**
     * The side of a point-to-point tunnel that consists of this end.
     *
     * @return a side that matches the addresses of this end only, or every address if this end is any
     */
    Ipv6RemoteSide toRemoteSide();
}
