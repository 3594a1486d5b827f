package io.culvert.dsl.stage;

import static java.util.Objects.requireNonNull;

import io.culvert.net.Ipv6LocalEndpoint;
import io.culvert.net.Ipv6RemoteEndpoint;

record Ipv6RemoteEndpointStageImpl(String name, Ipv6LocalEndpoint localEndpoint) implements Ipv6RemoteEndpointStage {

    @Override
    public Ipv6TrafficStage remoteEndpoint(Ipv6RemoteEndpoint remoteEndpoint) {
        return new Ipv6TrafficStageImpl(name, localEndpoint, requireNonNull(remoteEndpoint, "remoteEndpoint"));
    }
}
