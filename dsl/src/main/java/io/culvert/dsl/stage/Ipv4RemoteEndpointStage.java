package io.culvert.dsl.stage;

import io.culvert.net.Ipv4RemoteEndpoint;

/** Takes the remote end of an IPv4 tunnel. */
public sealed interface Ipv4RemoteEndpointStage extends Stage permits Ipv4RemoteEndpointStageImpl {

    /**
     * Sets the remote end.
     *
     * @param remoteEndpoint the address of the peer; becomes {@code remoteV4Address}
     * @return the stage that takes the traffic
     */
    Ipv4TrafficStage remoteEndpoint(Ipv4RemoteEndpoint remoteEndpoint);
}
