package io.culvert.analysis.explain;

/** In which of a layer's sublayers a filter stands. */
public enum FilterSublayer {
    /** Filters of tunnels. */
    IPSEC_TUNNEL,
    /** Filters of tunnels for what is forwarded outbound. */
    IPSEC_FORWARD_OUTBOUND_TUNNEL,
    /** Filters that belong nowhere else. */
    UNIVERSAL;

    /**
     * The name of its GUID.
     *
     * @return as the SDK spells it
     */
    public String symbol() {
        return "FWPM_SUBLAYER_" + name();
    }

    @Override
    public String toString() {
        return symbol();
    }
}
