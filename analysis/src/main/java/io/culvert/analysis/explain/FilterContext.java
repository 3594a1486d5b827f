package io.culvert.analysis.explain;

/** The provider context that a filter refers to. */
public enum FilterContext {
    /** The main-mode context of the call. */
    MAIN_MODE("mainModePolicy"),
    /** The tunnel context of the call. */
    TUNNEL("tunnelPolicy"),
    /** A context of type {@code FWPM_IPSEC_KEYING_CONTEXT} that names the pinned keying module. */
    KEYING("keyModKey");

    private final String argument;

    FilterContext(String argument) {
        this.argument = argument;
    }

    /** The argument of {@code FwpmIPsecTunnelAdd} with the policy. */
    @Override
    public String toString() {
        return argument;
    }
}
