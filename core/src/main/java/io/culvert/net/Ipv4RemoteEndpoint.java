package io.culvert.net;

import java.util.List;
import java.util.Optional;

/**
 * The remote end of an IPv4 tunnel: the peer's address, any address, or several.
 *
 * <p>Becomes the remote half of {@code IPSEC_TUNNEL_ENDPOINTS1} or, from Windows 8 on, {@code IPSEC_TUNNEL_ENDPOINTS2};
 * {@code ipVersion} {@code FWP_IP_VERSION_V4}.
 */
public sealed interface Ipv4RemoteEndpoint permits Ipv4Address, AnyIpv4, Ipv4Gateways {

    /**
     * A remote end whose addresses come from data.
     *
     * @param addresses at least one
     * @return the address if there is only one, else all as {@link Ipv4Gateways}
     * @throws io.culvert.rule.InvalidPolicyException if there is none
     */
    static Ipv4RemoteEndpoint anyOf(List<? extends Ipv4Address> addresses) {
        List<Ipv4Address> copy = Gateways.checked(addresses, Ipv4Address.class, Optional.empty());
        return copy.size() == 1 ? copy.get(0) : new Ipv4Gateways(copy, Optional.empty());
    }

    /**
     * The side of a point-to-point tunnel that consists of this end.
     *
     * @return a side that matches the addresses of this end only, or every address if this end is any
     */
    Ipv4RemoteSide toRemoteSide();
}
