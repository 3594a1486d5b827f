package io.culvert.dsl.stage;

import io.culvert.net.Ipv6RemoteEndpoint;

/** Wanted next: the far end of an IPv6 tunnel. */
public sealed interface Ipv6RemoteEndpointStage extends Stage permits Ipv6RemoteEndpointStageImpl {

    /**
     * The far end.
     *
     * @param remoteEndpoint the peer's address; becomes {@code remoteV6Address}
     * @return the traffic is wanted
     */
    Ipv6TrafficStage remoteEndpoint(Ipv6RemoteEndpoint remoteEndpoint);
}
