package io.culvert.net;

/**
 * The near end of an IPv4 tunnel: where this machine sends and receives the protected packets, or any of its
 * addresses.
 *
 * <p>Becomes the local half of {@code IPSEC_TUNNEL_ENDPOINTS1}, {@code ipVersion} {@code FWP_IP_VERSION_V4}.
 */
public sealed interface Ipv4LocalEndpoint permits Ipv4Address, AnyIpv4 {

    /**
     * The side of a tunnel that is just this end, as a point-to-point tunnel has it.
     *
     * @return a side that matches this end and nothing else, or every address if this end is any
     */
    Ipv4LocalSide toLocalSide();
}
