package io.culvert.policy;

/**
 * The four generations of the function that adds a tunnel. A later generation accepts every policy of an earlier one,
 * in larger structures. A policy uses the lowest generation with a field for each of its parts.
 */
public enum ApiGeneration {
    /** {@code FwpmIPsecTunnelAdd0}: IKEv1 and AuthIP, without a pinned keying module. */
    ADD0("FwpmIPsecTunnelAdd0", WindowsVersion.VISTA),
    /** {@code FwpmIPsecTunnelAdd1}: adds IKEv2, a pinned keying module and a local interface. */
    ADD1("FwpmIPsecTunnelAdd1", WindowsVersion.WINDOWS_7),
    /** {@code FwpmIPsecTunnelAdd2}: adds several remote addresses, a remote name and certificate criteria. */
    ADD2("FwpmIPsecTunnelAdd2", WindowsVersion.WINDOWS_8),
    /** {@code FwpmIPsecTunnelAdd3}: adds traffic selectors and a compartment. */
    ADD3("FwpmIPsecTunnelAdd3", WindowsVersion.WINDOWS_10_1709);

    private final String function;
    private final WindowsVersion firstWindows;

    ApiGeneration(String function, WindowsVersion firstWindows) {
        this.function = function;
        this.firstWindows = firstWindows;
    }

    /**
     * The name of the function.
     *
     * @return its name in {@code fwpuclnt.dll}
     */
    public String function() {
        return function;
    }

    /**
     * The first Windows release that has the function.
     *
     * @return the release
     */
    public WindowsVersion firstWindows() {
        return firstWindows;
    }
}
