package io.culvert.net;

/**
 * Any IPv4 address as an end of a tunnel: any address of this machine as the local end, any peer as the remote end.
 * Becomes the address {@code 0.0.0.0} in {@code IPSEC_TUNNEL_ENDPOINTS1}.
 *
 * <p>The side of a tunnel that matches every packet is {@link Ipv4LocalSide#ANY} or {@link Ipv4RemoteSide#ANY}.
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
