package io.culvert.dsl.stage;

import static java.util.Objects.requireNonNull;

import io.culvert.net.Ipv4LocalEndpoint;
import io.culvert.net.Ipv4LocalSide;
import io.culvert.net.Ipv4RemoteEndpoint;
import io.culvert.net.Ipv4RemoteSide;
import io.culvert.traffic.Ipv4Addressing;
import io.culvert.traffic.Ipv4PointToPoint;
import io.culvert.traffic.Ipv4SiteToSite;
import io.culvert.traffic.Ipv4Traffic;
import io.culvert.traffic.Ipv4VirtualInterface;
import io.culvert.traffic.PointToPointFilter;
import io.culvert.traffic.TransportFilter;

record Ipv4TrafficStageImpl(String name, Ipv4LocalEndpoint localEndpoint, Ipv4RemoteEndpoint remoteEndpoint)
        implements Ipv4TrafficStage {

    @Override
    public SiteToSiteKeyingStage siteToSite(Ipv4LocalSide localSide, Ipv4RemoteSide remoteSide) {
        return new SiteToSiteKeyingStageImpl(
                name,
                carrying(new Ipv4SiteToSite(
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
    public PointToPointKeyingStage pointToPoint(Ipv4LocalSide localSide, Ipv4RemoteSide remoteSide) {
        return pointToPoint(localSide, remoteSide, TransportFilter.EVERYTHING);
    }

    @Override
    public PointToPointKeyingStage pointToPoint(
            Ipv4LocalSide localSide, Ipv4RemoteSide remoteSide, PointToPointFilter filter) {
        return new PointToPointKeyingStageImpl(
                name,
                carrying(new Ipv4PointToPoint(
                        requireNonNull(localSide, "localSide"),
                        requireNonNull(remoteSide, "remoteSide"),
                        requireNonNull(filter, "filter"))));
    }

    @Override
    public VirtualInterfaceKeyingStage virtualInterface() {
        return virtualInterface(Ipv4LocalSide.ANY, Ipv4RemoteSide.ANY);
    }

    @Override
    public VirtualInterfaceKeyingStage virtualInterface(Ipv4LocalSide localSide, Ipv4RemoteSide remoteSide) {
        return virtual(
                new Ipv4SiteToSite(requireNonNull(localSide, "localSide"), requireNonNull(remoteSide, "remoteSide")));
    }

    @Override
    public VirtualInterfaceKeyingStage virtualInterface(
            Ipv4LocalSide localSide, Ipv4RemoteSide remoteSide, PointToPointFilter filter) {
        return virtual(new Ipv4PointToPoint(
                requireNonNull(localSide, "localSide"),
                requireNonNull(remoteSide, "remoteSide"),
                requireNonNull(filter, "filter")));
    }

    @Override
    public Ipv6InIpv4TrafficStage carryingIpv6() {
        return new Ipv6InIpv4TrafficStageImpl(name, localEndpoint, remoteEndpoint);
    }

    private VirtualInterfaceKeyingStage virtual(Ipv4Traffic carried) {
        return new VirtualInterfaceKeyingStageImpl(name, carrying(new Ipv4VirtualInterface(carried)));
    }

    private Ipv4Addressing carrying(Ipv4Traffic traffic) {
        return Ipv4Addressing.of(localEndpoint, remoteEndpoint, traffic);
    }
}
