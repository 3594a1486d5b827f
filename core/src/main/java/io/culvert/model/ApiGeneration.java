package io.culvert.model;

/**
 * The four generations of the call that adds a tunnel. A later one takes everything that an earlier one takes, in larger
 * structures; a policy goes to the lowest one that can say it.
 */
public enum ApiGeneration {
    /** {@code FwpmIPsecTunnelAdd0}: IKEv1 and AuthIP, no module pinned. */
    ADD0(WindowsVersion.VISTA),
    /** {@code FwpmIPsecTunnelAdd1}: IKEv2, a pinned keying module, an interface as local end. */
    ADD1(WindowsVersion.WINDOWS_7),
    /** {@code FwpmIPsecTunnelAdd2}: several remote ends, a remote name, certificate criteria. */
    ADD2(WindowsVersion.WINDOWS_8),
    /** {@code FwpmIPsecTunnelAdd3}: traffic selectors, a compartment. */
    ADD3(WindowsVersion.WINDOWS_10_1709);

    private final WindowsVersion firstWindows;

    ApiGeneration(WindowsVersion firstWindows) {
        this.firstWindows = firstWindows;
    }

    /**
     * The function.
     *
     * @return its name in {@code fwpuclnt.dll}
     */
    public String function() {
        return "FwpmIPsecTunnelAdd" + ordinal();
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
