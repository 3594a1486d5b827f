package io.culvert.policy;

/** Whether only the module of the keying negotiates the tunnel. */
public enum ModulePinning {
    /** Only the module of the keying negotiates: {@code keyModKey} is its GUID. The default. */
    PINNED,
    /**
     * The default keying policy of the system chooses the module: {@code keyModKey} is null. Before Windows 11 24H2
     * that policy uses IKEv1 and AuthIP, from 24H2 on IKEv1 and IKEv2.
     */
    UNPINNED
}
