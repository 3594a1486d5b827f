package io.culvert.net;

/**
 * The local end of an IPv6 tunnel: the address at which this machine sends and receives protected packets, or any of
 * its addresses.
 *
 * <p>Becomes the local half of {@code IPSEC_TUNNEL_ENDPOINTS1}, {@code ipVersion} {@code FWP_IP_VERSION_V6}.
 */
public sealed interface Ipv6LocalEndpoint permits Ipv6Address, AnyIpv6 {

    /**
     * The side of a point-to-point tunnel that consists of this end.
     *
     * @return a side that matches this end only, or every address if this end is any
     */
    Ipv6LocalSide toLocalSide();
}
