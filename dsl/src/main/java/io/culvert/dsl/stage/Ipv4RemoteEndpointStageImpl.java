package io.culvert.dsl.stage;

import static java.util.Objects.requireNonNull;

import io.culvert.net.Ipv4LocalEndpoint;
import io.culvert.net.Ipv4RemoteEndpoint;

record Ipv4RemoteEndpointStageImpl(String name, Ipv4LocalEndpoint localEndpoint) implements Ipv4RemoteEndpointStage {

    @Override
    public Ipv4TrafficStage remoteEndpoint(Ipv4RemoteEndpoint remoteEndpoint) {
        return new Ipv4TrafficStageImpl(name, localEndpoint, requireNonNull(remoteEndpoint, "remoteEndpoint"));
    }
}
