package io.culvert.net;

/**
 * No IPv4 address in particular, as the end of a tunnel. As the near end: whatever address this machine has. As the far
 * end: any peer. Becomes the address {@code 0.0.0.0} in {@code IPSEC_TUNNEL_ENDPOINTS1}.
 *
 * <p>A side of a tunnel that takes every packet is said by {@link Ipv4LocalSide#ANY} and
 * {@link Ipv4RemoteSide#ANY}.
 */
public record AnyIpv4() implements Ipv4LocalEndpoint, Ipv4RemoteEndpoint {

    @Override
    public Ipv4LocalSide toLocalSide() {
        return Ipv4LocalSide.ANY;
    }

    @Override
    public Ipv4RemoteSide toRemoteSide() {
        return Ipv4RemoteSide.ANY;
    }

    @Override
    public String toString() {
        return "any address";
    }
}
