package io.culvert.net;

/**
 * Any IPv6 address as an end of a tunnel: any address of this machine as the local end, any peer as the remote end.
 * Becomes the address {@code ::} in {@code IPSEC_TUNNEL_ENDPOINTS1}.
 *
 * <p>The side of a tunnel that matches every packet is {@link Ipv6LocalSide#ANY} or {@link Ipv6RemoteSide#ANY}.
 */
public record AnyIpv6() implements Ipv6LocalEndpoint, Ipv6RemoteEndpoint {

    @Override
    public Ipv6LocalSide toLocalSide() {
        return Ipv6LocalSide.ANY;
    }

    @Override
    public Ipv6RemoteSide toRemoteSide() {
        return Ipv6RemoteSide.ANY;
    }

    @Override
    public String toString() {
        return "any address";
    }
}
