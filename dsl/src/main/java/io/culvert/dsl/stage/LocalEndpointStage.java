package io.culvert.dsl.stage;

import io.culvert.net.Ipv4LocalEndpoint;
import io.culvert.net.Ipv6LocalEndpoint;

/** Takes the local end of the tunnel. Its address family determines the family of the later stages. */
public sealed interface LocalEndpointStage extends Stage permits LocalEndpointStageImpl {

    /**
     * Begins a policy.
     *
     * @param name the name of the tunnel, for people; the default key of the tunnel is derived from it
     * @return the first stage
     */
    static LocalEndpointStage of(String name) {
        return new LocalEndpointStageImpl(name);
    }

    /**
     * Sets the local end of an IPv4 tunnel.
     *
     * @param localEndpoint the address of this machine to which the peer sends; becomes {@code localV4Address}
     * @return the stage that takes the remote end
     */
    Ipv4RemoteEndpointStage localEndpoint(Ipv4LocalEndpoint localEndpoint);

    /**
     * Sets the local end of an IPv6 tunnel.
     *
     * @param localEndpoint the address of this machine to which the peer sends; becomes {@code localV6Address}
     * @return the stage that takes the remote end
     */
    Ipv6RemoteEndpointStage localEndpoint(Ipv6LocalEndpoint localEndpoint);
}
