package io.culvert.net;

/**
 * No IPv6 address in particular, as the end of a tunnel. As the near end: whatever address this machine has. As the far
 * end: any peer. Becomes the address {@code ::} in {@code IPSEC_TUNNEL_ENDPOINTS1}.
 *
 * <p>A side of a tunnel that takes every packet is said by {@link Ipv6LocalSide#ANY} and
 * {@link Ipv6RemoteSide#ANY}.
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
