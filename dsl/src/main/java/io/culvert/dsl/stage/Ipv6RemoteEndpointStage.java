package io.culvert.dsl.stage;

import io.culvert.net.Ipv6RemoteEndpoint;

/** Takes the remote end of an IPv6 tunnel. */
public sealed interface Ipv6RemoteEndpointStage extends Stage permits Ipv6RemoteEndpointStageImpl {

    /**
     * Sets the remote end.
     *
     * @param remoteEndpoint the address of the peer; becomes {@code remoteV6Address}
     * @return the stage that takes the traffic
     */
    Ipv6TrafficStage remoteEndpoint(Ipv6RemoteEndpoint remoteEndpoint);
}
