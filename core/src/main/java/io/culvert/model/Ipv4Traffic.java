package io.culvert.model;

import io.culvert.net.Ipv4LocalSide;
import io.culvert.net.Ipv4RemoteSide;

/** Which packets an IPv4 tunnel takes. Becomes the flags and the filter conditions of {@code FwpmIPsecTunnelAdd1}. */
public sealed interface Ipv4Traffic permits Ipv4SiteToSite, Ipv4PointToPoint, Ipv4VirtualInterface {

    /**
     * What the local address of a packet may be.
     *
     * @return becomes conditions on {@code FWPM_CONDITION_IP_LOCAL_ADDRESS}
     */
    Ipv4LocalSide local();

    /**
     * What the remote address of a packet may be.
     *
     * @return becomes conditions on {@code FWPM_CONDITION_IP_REMOTE_ADDRESS}
     */
    Ipv4RemoteSide remote();
}
