package io.culvert.dsl.stage;

import io.culvert.net.Ipv4LocalSide;
import io.culvert.net.Ipv4RemoteSide;
import io.culvert.traffic.PointToPointFilter;

/** Wanted next: which packets an IPv4 tunnel takes. */
public sealed interface Ipv4TrafficStage extends Stage permits Ipv4TrafficStageImpl {

    /**
     * Everything between the networks of two sites. The platform looks at addresses only here: no protocol and no port
     * can be said.
     *
     * @param localSide the networks of this site
     * @param remoteSide the networks of the other site
     * @return the keying is wanted
     */
    SiteToSiteKeyingStage siteToSite(Ipv4LocalSide localSide, Ipv4RemoteSide remoteSide);

    /**
     * Everything between the two ends themselves. Sets {@code FWPM_TUNNEL_FLAG_POINT_TO_POINT}.
     *
     * @return the keying is wanted
     */
    PointToPointKeyingStage pointToPoint();

    /**
     * What a filter lets through between the two ends themselves.
     *
     * @param filter protocol and ports
     * @return the keying is wanted
     */
    PointToPointKeyingStage pointToPoint(PointToPointFilter filter);

    /**
     * Everything between two sets of addresses, with the platform's point-to-point flag.
     *
     * @param localSide what the local address may be
     * @param remoteSide what the remote address may be
     * @return the keying is wanted
     */
    PointToPointKeyingStage pointToPoint(Ipv4LocalSide localSide, Ipv4RemoteSide remoteSide);

    /**
     * What a filter lets through between two sets of addresses, with the platform's point-to-point flag.
     *
     * @param localSide what the local address may be
     * @param remoteSide what the remote address may be
     * @param filter protocol and ports
     * @return the keying is wanted
     */
    PointToPointKeyingStage pointToPoint(Ipv4LocalSide localSide, Ipv4RemoteSide remoteSide, PointToPointFilter filter);

    /**
     * Everything, through a virtual interface: no condition on addresses. Sets
     * {@code FWPM_TUNNEL_FLAG_ENABLE_VIRTUAL_IF_TUNNELING}. Windows 7.
     *
     * @return the keying is wanted
     */
    VirtualInterfaceKeyingStage virtualInterface();

    /**
     * Everything between two sets of addresses, through a virtual interface.
     *
     * @param localSide what the local address may be
     * @param remoteSide what the remote address may be
     * @return the keying is wanted
     */
    VirtualInterfaceKeyingStage virtualInterface(Ipv4LocalSide localSide, Ipv4RemoteSide remoteSide);

    /**
     * What a filter lets through between two sets of addresses, through a virtual interface and with the platform's
     * point-to-point flag.
     *
     * @param localSide what the local address may be
     * @param remoteSide what the remote address may be
     * @param filter protocol and ports
     * @return the keying is wanted
     */
    VirtualInterfaceKeyingStage virtualInterface(
            Ipv4LocalSide localSide, Ipv4RemoteSide remoteSide, PointToPointFilter filter);

    /**
     * IPv6 packets between IPv4 ends. The platform has it for tunnels keyed by IKEv2 alone. Windows 7.
     *
     * @return the IPv6 traffic is wanted
     */
    Ipv6InIpv4TrafficStage carryingIpv6();
}
