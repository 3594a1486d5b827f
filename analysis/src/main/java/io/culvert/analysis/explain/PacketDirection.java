package io.culvert.analysis.explain;

/** The direction of a packet, seen from the machine with the tunnels. */
public enum PacketDirection {
    /** Towards the remote side: the source is local. */
    OUTBOUND,
    /** From the remote side: the destination is local. */
    INBOUND
}
