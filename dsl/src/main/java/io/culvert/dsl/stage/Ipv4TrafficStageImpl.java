package io.culvert.dsl.stage;

import io.culvert.model.Ipv4Addressing;
import io.culvert.model.Ipv4PointToPoint;
import io.culvert.model.Ipv4SiteToSite;
import io.culvert.model.Ipv4Traffic;
import io.culvert.model.PointToPointFilter;
import io.culvert.model.TransportFilter;
import io.culvert.net.Ipv4LocalEndpoint;
import io.culvert.net.Ipv4LocalSide;
import io.culvert.net.Ipv4RemoteEndpoint;
import io.culvert.net.Ipv4RemoteSide;

record Ipv4TrafficStageImpl(String name, Ipv4LocalEndpoint localEndpoint, Ipv4RemoteEndpoint remoteEndpoint)
        implements Ipv4TrafficStage {

    @Override
    public SiteToSiteKeyingStage siteToSite(Ipv4LocalSide local, Ipv4RemoteSide remote) {
        return new SiteToSiteKeyingStageImpl(name, carrying(new Ipv4SiteToSite(local, remote)));
    }

    @Override
    public PointToPointKeyingStage pointToPoint() {
        return pointToPoint(TransportFilter.EVERYTHING);
    }

    @Override
    public PointToPointKeyingStage pointToPoint(PointToPointFilter filter) {
        return pointToPoint(localEndpoint.toLocalSide(), remoteEndpoint.toRemoteSide(), filter);
    }

    @Override
    public PointToPointKeyingStage pointToPoint(Ipv4LocalSide local, Ipv4RemoteSide remote) {
        return pointToPoint(local, remote, TransportFilter.EVERYTHING);
    }

    @Override
    public PointToPointKeyingStage pointToPoint(Ipv4LocalSide local, Ipv4RemoteSide remote, PointToPointFilter filter) {
        return new PointToPointKeyingStageImpl(name, carrying(new Ipv4PointToPoint(local, remote, filter)));
    }

    private Ipv4Addressing carrying(Ipv4Traffic traffic) {
        return Ipv4Addressing.of(localEndpoint, remoteEndpoint, traffic);
    }
}
