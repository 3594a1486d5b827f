package io.culvert.analysis.explain;

/** Which way a packet goes, as the machine that has the tunnels sees it. */
public enum PacketDirection {
    /** It leaves towards the remote side: its source is local. */
    OUTBOUND,
    /** It comes from the remote side: its destination is local. */
    INBOUND
}
