package io.culvert.policy;

/**
 * The four generations of the call that adds a tunnel. A later one takes everything that an earlier one takes, in larger
 * structures; a policy goes to the lowest one that can say it.
 */
public enum ApiGeneration {
    /** {@code FwpmIPsecTunnelAdd0}: IKEv1 and AuthIP, no module pinned. */
    ADD0("FwpmIPsecTunnelAdd0", WindowsVersion.VISTA),
    /** {@code FwpmIPsecTunnelAdd1}: IKEv2, a pinned keying module, an interface as local end. */
    ADD1("FwpmIPsecTunnelAdd1", WindowsVersion.WINDOWS_7),
    /** {@code FwpmIPsecTunnelAdd2}: several remote ends, a remote name, certificate criteria. */
    ADD2("FwpmIPsecTunnelAdd2", WindowsVersion.WINDOWS_8),
    /** {@code FwpmIPsecTunnelAdd3}: traffic selectors, a compartment. */
    ADD3("FwpmIPsecTunnelAdd3", WindowsVersion.WINDOWS_10_1709);

    private final String function;
    private final WindowsVersion firstWindows;

    ApiGeneration(String function, WindowsVersion firstWindows) {
        this.function = function;
        this.firstWindows = firstWindows;
    }

    /**
     * The function.
     *
     * @return its name in {@code fwpuclnt.dll}
     */
    public String function() {
        return function;
    }

    /**
     * The first Windows that has the function.
     *
     * @return a release
     */
    public WindowsVersion firstWindows() {
        return firstWindows;
    }
}
