package io.culvert.policy;

/** Whether the tunnel is negotiated by the named keying module alone. */
public enum ModulePinning {
    /** By that module alone: {@code keyModKey} names it. */
    PINNED,
    /**
     * By whichever module the system's default keying policy chooses: {@code keyModKey} is null. Before Windows 11 24H2
     * that is IKEv1 and AuthIP, from then on IKEv1 and IKEv2.
     */
    UNPINNED
}
