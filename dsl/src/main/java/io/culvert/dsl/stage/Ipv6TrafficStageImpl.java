package io.culvert.dsl.stage;

import static java.util.Objects.requireNonNull;

import io.culvert.net.Ipv6LocalEndpoint;
import io.culvert.net.Ipv6LocalSide;
import io.culvert.net.Ipv6RemoteEndpoint;
import io.culvert.net.Ipv6RemoteSide;
import io.culvert.traffic.Ipv6Addressing;
import io.culvert.traffic.Ipv6PointToPoint;
import io.culvert.traffic.Ipv6SiteToSite;
import io.culvert.traffic.Ipv6Traffic;
import io.culvert.traffic.Ipv6VirtualInterface;
import io.culvert.traffic.PointToPointFilter;
import io.culvert.traffic.TransportFilter;

record Ipv6TrafficStageImpl(String name, Ipv6LocalEndpoint localEndpoint, Ipv6RemoteEndpoint remoteEndpoint)
        implements Ipv6TrafficStage {

    @Override
    public SiteToSiteKeyingStage siteToSite(Ipv6LocalSide localSide, Ipv6RemoteSide remoteSide) {
        return new SiteToSiteKeyingStageImpl(
                name,
                carrying(new Ipv6SiteToSite(
                        requireNonNull(localSide, "localSide"), requireNonNull(remoteSide, "remoteSide"))));
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
    public PointToPointKeyingStage pointToPoint(Ipv6LocalSide localSide, Ipv6RemoteSide remoteSide) {
        return pointToPoint(localSide, remoteSide, TransportFilter.EVERYTHING);
    }

    @Override
    public PointToPointKeyingStage pointToPoint(
            Ipv6LocalSide localSide, Ipv6RemoteSide remoteSide, PointToPointFilter filter) {
        return new PointToPointKeyingStageImpl(
                name,
                carrying(new Ipv6PointToPoint(
                        requireNonNull(localSide, "localSide"),
                        requireNonNull(remoteSide, "remoteSide"),
                        requireNonNull(filter, "filter"))));
    }

    @Override
    public VirtualInterfaceKeyingStage virtualInterface() {
        return virtualInterface(Ipv6LocalSide.ANY, Ipv6RemoteSide.ANY);
    }

    @Override
    public VirtualInterfaceKeyingStage virtualInterface(Ipv6LocalSide localSide, Ipv6RemoteSide remoteSide) {
        return virtual(
                new Ipv6SiteToSite(requireNonNull(localSide, "localSide"), requireNonNull(remoteSide, "remoteSide")));
    }

    @Override
    public VirtualInterfaceKeyingStage virtualInterface(
            Ipv6LocalSide localSide, Ipv6RemoteSide remoteSide, PointToPointFilter filter) {
        return virtual(new Ipv6PointToPoint(
                requireNonNull(localSide, "localSide"),
                requireNonNull(remoteSide, "remoteSide"),
                requireNonNull(filter, "filter")));
    }

    private VirtualInterfaceKeyingStage virtual(Ipv6Traffic carried) {
        return new VirtualInterfaceKeyingStageImpl(name, carrying(new Ipv6VirtualInterface(carried)));
    }

    private Ipv6Addressing carrying(Ipv6Traffic traffic) {
        return Ipv6Addressing.of(localEndpoint, remoteEndpoint, traffic);
    }
}
