package io.culvert.dsl.stage;

import io.culvert.model.PointToPointFilter;
import io.culvert.net.Ipv4LocalSide;
import io.culvert.net.Ipv4RemoteSide;

/** Wanted next: which packets an IPv4 tunnel takes. */
public sealed interface Ipv4TrafficStage extends Stage permits Ipv4TrafficStageImpl {

    /**
     * Everything between the networks of two sites. The platform looks at addresses only here: no protocol and no port
     * can be said.
     *
     * @param local the networks of this site
     * @param remote the networks of the other site
     * @return the keying is wanted
     */
    SiteToSiteKeyingStage siteToSite(Ipv4LocalSide local, Ipv4RemoteSide remote);

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
     * @param local what the local address may be
     * @param remote what the remote address may be
     * @return the keying is wanted
     */
    PointToPointKeyingStage pointToPoint(Ipv4LocalSide local, Ipv4RemoteSide remote);

    /**
     * What a filter lets through between two sets of addresses, with the platform's point-to-point flag.
     *
     * @param local what the local address may be
     * @param remote what the remote address may be
     * @param filter protocol and ports
     * @return the keying is wanted
     */
    PointToPointKeyingStage pointToPoint(Ipv4LocalSide local, Ipv4RemoteSide remote, PointToPointFilter filter);
}
