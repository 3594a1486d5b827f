package io.culvert.dsl.stage;

import static java.util.Objects.requireNonNull;

import io.culvert.net.Ipv4LocalEndpoint;
import io.culvert.net.Ipv6LocalEndpoint;

record LocalEndpointStageImpl(String name) implements LocalEndpointStage {

    LocalEndpointStageImpl {
        requireNonNull(name, "name");
    }

    @Override
    public Ipv4RemoteEndpointStage localEndpoint(Ipv4LocalEndpoint localEndpoint) {
        return new Ipv4RemoteEndpointStageImpl(name, requireNonNull(localEndpoint, "localEndpoint"));
    }

    @Override
    public Ipv6RemoteEndpointStage localEndpoint(Ipv6LocalEndpoint localEndpoint) {
        return new Ipv6RemoteEndpointStageImpl(name, requireNonNull(localEndpoint, "localEndpoint"));
    }
}
