package io.culvert.dsl.stage;

import io.culvert.net.Ipv4RemoteEndpoint;

/** Wanted next: the far end of an IPv4 tunnel. */
public sealed interface Ipv4RemoteEndpointStage extends Stage permits Ipv4RemoteEndpointStageImpl {

    /**
     * The far end.
     *
     * @param remoteEndpoint the peer's address; becomes {@code remoteV4Address}
     * @return the traffic is wanted
     */
    Ipv4TrafficStage remoteEndpoint(Ipv4RemoteEndpoint remoteEndpoint);
}
