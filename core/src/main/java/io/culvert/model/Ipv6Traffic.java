package io.culvert.model;

import io.culvert.net.Ipv6LocalSide;
import io.culvert.net.Ipv6RemoteSide;

/** Which packets an IPv6 tunnel takes. Becomes the flags and the filter conditions of {@code FwpmIPsecTunnelAdd1}. */
public sealed interface Ipv6Traffic permits Ipv6SiteToSite, Ipv6PointToPoint, Ipv6VirtualInterface {

    /**
     * What the local address of a packet may be.
     *
     * @return becomes conditions on {@code FWPM_CONDITION_IP_LOCAL_ADDRESS}
     */
    Ipv6LocalSide local();

    /**
     * What the remote address of a packet may be.
     *
     * @return becomes conditions on {@code FWPM_CONDITION_IP_REMOTE_ADDRESS}
     */
    Ipv6RemoteSide remote();
}
