package io.culvert.dsl.stage;

import io.culvert.net.Ipv4LocalEndpoint;
import io.culvert.net.Ipv6LocalEndpoint;

/** Wanted next: the near end of the tunnel. Its address family is the family of all that follows. */
public sealed interface LocalEndpointStage extends Stage permits LocalEndpointStageImpl {

    /**
     * Begins a policy.
     *
     * @param name what people call the tunnel; its key is derived from it unless another is given
     * @return the first stage
     */
    static LocalEndpointStage of(String name) {
        return new LocalEndpointStageImpl(name);
    }

    /**
     * The near end of an IPv4 tunnel.
     *
     * @param localEndpoint the address of this machine that the peer sends to; becomes {@code localV4Address}
     * @return the remote endpoint is wanted
     */
    Ipv4RemoteEndpointStage localEndpoint(Ipv4LocalEndpoint localEndpoint);

    /**
     * The near end of an IPv6 tunnel.
     *
     * @param localEndpoint the address of this machine that the peer sends to; becomes {@code localV6Address}
     * @return the remote endpoint is wanted
     */
    Ipv6RemoteEndpointStage localEndpoint(Ipv6LocalEndpoint localEndpoint);
}
