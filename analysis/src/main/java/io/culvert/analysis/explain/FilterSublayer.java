package io.culvert.analysis.explain;

/** The sublayer of a filter. */
public enum FilterSublayer {
    /** Filters of tunnels. */
    IPSEC_TUNNEL,
    /** Filters of tunnels for outbound forwarded packets. */
    IPSEC_FORWARD_OUTBOUND_TUNNEL,
    /** Filters without a sublayer of their own. */
    UNIVERSAL;

    /**
     * The name of its GUID.
     *
     * @return the name in the SDK
     */
    public String symbol() {
        return "FWPM_SUBLAYER_" + name();
    }

    @Override
    public String toString() {
        return symbol();
    }
}
