package io.culvert.dsl.stage;

import io.culvert.net.Ipv6LocalSide;
import io.culvert.net.Ipv6RemoteSide;
import io.culvert.traffic.PointToPointFilter;

/** Wanted next: which IPv6 packets a tunnel between IPv4 ends takes. Its ends cannot be its sides. */
public sealed interface Ipv6InIpv4TrafficStage extends Stage permits Ipv6InIpv4TrafficStageImpl {

    /**
     * Everything between the networks of two sites.
     *
     * @param localSide the networks of this site
     * @param remoteSide the networks of the other site
     * @return the keying is wanted
     */
    Ikev2KeyingStage siteToSite(Ipv6LocalSide localSide, Ipv6RemoteSide remoteSide);

    /**
     * Everything between two sets of addresses, with the platform's point-to-point flag.
     *
     * @param localSide what the local address may be
     * @param remoteSide what the remote address may be
     * @return the keying is wanted
     */
    Ikev2KeyingStage pointToPoint(Ipv6LocalSide localSide, Ipv6RemoteSide remoteSide);

    /**
     * What a filter lets through between two sets of addresses, with the platform's point-to-point flag.
     *
     * @param localSide what the local address may be
     * @param remoteSide what the remote address may be
     * @param filter protocol and ports
     * @return the keying is wanted
     */
    Ikev2KeyingStage pointToPoint(Ipv6LocalSide localSide, Ipv6RemoteSide remoteSide, PointToPointFilter filter);

    /**
     * Everything, through a virtual interface: no condition on addresses.
     *
     * @return the keying is wanted
     */
    Ikev2KeyingStage virtualInterface();

    /**
     * Everything between two sets of addresses, through a virtual interface.
     *
     * @param localSide what the local address may be
     * @param remoteSide what the remote address may be
     * @return the keying is wanted
     */
    Ikev2KeyingStage virtualInterface(Ipv6LocalSide localSide, Ipv6RemoteSide remoteSide);

    /**
     * What a filter lets through between two sets of addresses, through a virtual interface and with the platform's
     * point-to-point flag.
     *
     * @param localSide what the local address may be
     * @param remoteSide what the remote address may be
     * @param filter protocol and ports
     * @return the keying is wanted
     */
    Ikev2KeyingStage virtualInterface(Ipv6LocalSide localSide, Ipv6RemoteSide remoteSide, PointToPointFilter filter);
}
