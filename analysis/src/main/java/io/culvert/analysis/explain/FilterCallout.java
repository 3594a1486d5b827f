package io.culvert.analysis.explain;

/** A callout of the platform for tunnels, which decides when the conditions of a filter hold. */
public enum FilterCallout {
    /** Sends packets of this machine through a tunnel. */
    IPSEC_OUTBOUND_TUNNEL_V4,
    /** The same for IPv6. */
    IPSEC_OUTBOUND_TUNNEL_V6,
    /** Verifies that packets to this machine arrived through their tunnel. */
    IPSEC_INBOUND_TUNNEL_V4,
    /** The same for IPv6. */
    IPSEC_INBOUND_TUNNEL_V6,
    /** Sends forwarded packets through a tunnel. */
    IPSEC_FORWARD_OUTBOUND_TUNNEL_V4,
    /** The same for IPv6. */
    IPSEC_FORWARD_OUTBOUND_TUNNEL_V6,
    /** Verifies that forwarded packets arrived through their tunnel. */
    IPSEC_FORWARD_INBOUND_TUNNEL_V4,
    /** The same for IPv6. */
    IPSEC_FORWARD_INBOUND_TUNNEL_V6,
    /** Permits the outer packets of a tunnel. */
    IPSEC_INBOUND_TUNNEL_ALE_ACCEPT_V4,
    /** The same for IPv6. */
    IPSEC_INBOUND_TUNNEL_ALE_ACCEPT_V6;

    /**
     * The name of its GUID.
     *
     * @return the name in the SDK
     */
    public String symbol() {
        return "FWPM_CALLOUT_" + name();
    }

    @Override
    public String toString() {
        return symbol();
    }
}
