package io.culvert.analysis.explain;

/** What a filter asks when its conditions hold: the callouts of the platform that are for tunnels. */
public enum FilterCallout {
    /** Tells IPsec which packets of this machine go through a tunnel. */
    IPSEC_OUTBOUND_TUNNEL_V4,
    /** The same for IPv6. */
    IPSEC_OUTBOUND_TUNNEL_V6,
    /** Makes sure that packets to this machine which should have come through a tunnel have. */
    IPSEC_INBOUND_TUNNEL_V4,
    /** The same for IPv6. */
    IPSEC_INBOUND_TUNNEL_V6,
    /** Tells IPsec which forwarded packets go through a tunnel. */
    IPSEC_FORWARD_OUTBOUND_TUNNEL_V4,
    /** The same for IPv6. */
    IPSEC_FORWARD_OUTBOUND_TUNNEL_V6,
    /** Makes sure that forwarded packets which should have come through a tunnel have. */
    IPSEC_FORWARD_INBOUND_TUNNEL_V4,
    /** The same for IPv6. */
    IPSEC_FORWARD_INBOUND_TUNNEL_V6,
    /** Lets the outer packets of a tunnel in. */
    IPSEC_INBOUND_TUNNEL_ALE_ACCEPT_V4,
    /** The same for IPv6. */
    IPSEC_INBOUND_TUNNEL_ALE_ACCEPT_V6;

    /**
     * The name of its GUID.
     *
     * @return as the SDK spells it
     */
    public String symbol() {
        return "FWPM_CALLOUT_" + name();
    }

    @Override
    public String toString() {
        return symbol();
    }
}
