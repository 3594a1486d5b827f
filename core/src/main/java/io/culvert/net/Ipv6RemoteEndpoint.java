package io.culvert.net;

/**
 * The far end of an IPv6 tunnel: the peer's address.
 *
 * <p>Becomes the remote half of {@code IPSEC_TUNNEL_ENDPOINTS1}, {@code ipVersion} {@code FWP_IP_VERSION_V6}.
 */
public sealed interface Ipv6RemoteEndpoint permits Ipv6Address {

    /**
     * The side of a tunnel that is just this end, as a point-to-point tunnel has it.
     *
     * @return a side that matches this end and nothing else
     */
    Ipv6RemoteSide toRemoteSide();
}
