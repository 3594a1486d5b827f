package io.culvert.dsl.stage;

import io.culvert.net.Ipv4LocalSide;
import io.culvert.net.Ipv4RemoteSide;
import io.culvert.traffic.PointToPointFilter;

/** Takes the traffic of an IPv4 tunnel. */
public sealed interface Ipv4TrafficStage extends Stage permits Ipv4TrafficStageImpl {

    /**
     * Matches all packets between the networks of two sites. The platform matches addresses only: a site-to-site tunnel
     * has no protocol and no ports.
     *
     * @param localSide the networks of this site
     * @param remoteSide the networks of the other site
     * @return the stage that takes the keying
     */
    SiteToSiteKeyingStage siteToSite(Ipv4LocalSide localSide, Ipv4RemoteSide remoteSide);

    /**
     * Matches all packets between the two ends. Sets {@code FWPM_TUNNEL_FLAG_POINT_TO_POINT}.
     *
     * @return the stage that takes the keying
     */
    PointToPointKeyingStage pointToPoint();

    /**
     * Matches the packets of a filter between the two ends. Sets {@code FWPM_TUNNEL_FLAG_POINT_TO_POINT}.
     *
     * @param filter the conditions, such as protocol and ports
     * @return the stage that takes the keying
     */
    PointToPointKeyingStage pointToPoint(PointToPointFilter filter);

    /**
     * Matches all packets between two sets of addresses. Sets {@code FWPM_TUNNEL_FLAG_POINT_TO_POINT}.
     *
     * @param localSide the local addresses
     * @param remoteSide the remote addresses
     * @return the stage that takes the keying
     */
    PointToPointKeyingStage pointToPoint(Ipv4LocalSide localSide, Ipv4RemoteSide remoteSide);

    /**
     * Matches the packets of a filter between two sets of addresses. Sets {@code FWPM_TUNNEL_FLAG_POINT_TO_POINT}.
     *
     * @param localSide the local addresses
     * @param remoteSide the remote addresses
     * @param filter the conditions, such as protocol and ports
     * @return the stage that takes the keying
     */
    PointToPointKeyingStage pointToPoint(Ipv4LocalSide localSide, Ipv4RemoteSide remoteSide, PointToPointFilter filter);

    /**
     * Matches all packets through a virtual interface, without a condition on addresses. Sets
     * {@code FWPM_TUNNEL_FLAG_ENABLE_VIRTUAL_IF_TUNNELING}. Windows 7.
     *
     * @return the stage that takes the keying
     */
    VirtualInterfaceKeyingStage virtualInterface();

    /**
     * Matches all packets between two sets of addresses, through a virtual interface. Sets
     * {@code FWPM_TUNNEL_FLAG_ENABLE_VIRTUAL_IF_TUNNELING}. Windows 7.
     *
     * @param localSide the local addresses
     * @param remoteSide the remote addresses
     * @return the stage that takes the keying
     */
    VirtualInterfaceKeyingStage virtualInterface(Ipv4LocalSide localSide, Ipv4RemoteSide remoteSide);

    /**
     * Matches the packets of a filter between two sets of addresses, through a virtual interface. Sets
     * {@code FWPM_TUNNEL_FLAG_ENABLE_VIRTUAL_IF_TUNNELING} and {@code FWPM_TUNNEL_FLAG_POINT_TO_POINT}. Windows 7.
     *
     * @param localSide the local addresses
     * @param remoteSide the remote addresses
     * @param filter the conditions, such as protocol and ports
     * @return the stage that takes the keying
     */
    VirtualInterfaceKeyingStage virtualInterface(
            Ipv4LocalSide localSide, Ipv4RemoteSide remoteSide, PointToPointFilter filter);

    /**
     * Carries IPv6 packets between the IPv4 ends. The platform requires IKEv2 for such tunnels. Windows 7.
     *
     * @return the stage that takes the IPv6 traffic
     */
    Ipv6InIpv4TrafficStage carryingIpv6();
}
