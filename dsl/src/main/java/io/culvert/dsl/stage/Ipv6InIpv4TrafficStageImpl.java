package io.culvert.dsl.stage;

import static java.util.Objects.requireNonNull;

import io.culvert.net.Ipv4LocalEndpoint;
import io.culvert.net.Ipv4RemoteEndpoint;
import io.culvert.net.Ipv6LocalSide;
import io.culvert.net.Ipv6RemoteSide;
import io.culvert.traffic.Ipv6InIpv4Addressing;
import io.culvert.traffic.Ipv6PointToPoint;
import io.culvert.traffic.Ipv6SiteToSite;
import io.culvert.traffic.Ipv6Traffic;
import io.culvert.traffic.Ipv6VirtualInterface;
import io.culvert.traffic.PointToPointFilter;
import io.culvert.traffic.TransportFilter;

record Ipv6InIpv4TrafficStageImpl(String name, Ipv4LocalEndpoint localEndpoint, Ipv4RemoteEndpoint remoteEndpoint)
        implements Ipv6InIpv4TrafficStage {

    @Override
    public Ikev2KeyingStage siteToSite(Ipv6LocalSide localSide, Ipv6RemoteSide remoteSide) {
        return carrying(between(localSide, remoteSide));
    }

    @Override
    public Ikev2KeyingStage pointToPoint(Ipv6LocalSide localSide, Ipv6RemoteSide remoteSide) {
        return pointToPoint(localSide, remoteSide, TransportFilter.EVERYTHING);
    }

    @Override
    public Ikev2KeyingStage pointToPoint(
            Ipv6LocalSide localSide, Ipv6RemoteSide remoteSide, PointToPointFilter filter) {
        return carrying(filtered(localSide, remoteSide, filter));
    }

    @Override
    public Ikev2KeyingStage virtualInterface() {
        return virtualInterface(Ipv6LocalSide.ANY, Ipv6RemoteSide.ANY);
    }

    @Override
    public Ikev2KeyingStage virtualInterface(Ipv6LocalSide localSide, Ipv6RemoteSide remoteSide) {
        return carrying(new Ipv6VirtualInterface(between(localSide, remoteSide)));
    }

    @Override
    public Ikev2KeyingStage virtualInterface(
            Ipv6LocalSide localSide, Ipv6RemoteSide remoteSide, PointToPointFilter filter) {
        return carrying(new Ipv6VirtualInterface(filtered(localSide, remoteSide, filter)));
    }

    private static Ipv6SiteToSite between(Ipv6LocalSide localSide, Ipv6RemoteSide remoteSide) {
        return new Ipv6SiteToSite(requireNonNull(localSide, "localSide"), requireNonNull(remoteSide, "remoteSide"));
    }

    private static Ipv6PointToPoint filtered(
            Ipv6LocalSide localSide, Ipv6RemoteSide remoteSide, PointToPointFilter filter) {
        return new Ipv6PointToPoint(
                requireNonNull(localSide, "localSide"),
                requireNonNull(remoteSide, "remoteSide"),
                requireNonNull(filter, "filter"));
    }

    private Ikev2KeyingStage carrying(Ipv6Traffic traffic) {
        return new Ikev2KeyingStageImpl(name, Ipv6InIpv4Addressing.of(localEndpoint, remoteEndpoint, traffic));
    }
}
