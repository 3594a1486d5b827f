package io.culvert.analysis.explain;

/** Where in the stack a filter stands: those layers that filters of a tunnel stand at. */
public enum FilterLayer {
    /** Main-mode policies between IPv4 addresses. */
    IKEEXT_V4,
    /** Main-mode policies between IPv6 addresses. */
    IKEEXT_V6,
    /** Quick-mode policies for IPv4 traffic. */
    IPSEC_V4,
    /** Quick-mode policies for IPv6 traffic. */
    IPSEC_V6,
    /** Which keying module negotiates, between IPv4 addresses. */
    IPSEC_KM_DEMUX_V4,
    /** Which keying module negotiates, between IPv6 addresses. */
    IPSEC_KM_DEMUX_V6,
    /** IPv4 packets to this machine, below the transport header. */
    INBOUND_TRANSPORT_V4,
    /** IPv6 packets to this machine, below the transport header. */
    INBOUND_TRANSPORT_V6,
    /** IPv4 packets from this machine, below the transport header. */
    OUTBOUND_TRANSPORT_V4,
    /** IPv6 packets from this machine, below the transport header. */
    OUTBOUND_TRANSPORT_V6,
    /** IPv4 packets that this machine forwards. */
    IPFORWARD_V4,
    /** IPv6 packets that this machine forwards. */
    IPFORWARD_V6,
    /** What arrives over IPv4, as it is authorised. */
    ALE_AUTH_RECV_ACCEPT_V4,
    /** What arrives over IPv6, as it is authorised. */
    ALE_AUTH_RECV_ACCEPT_V6,
    /** What is connected over IPv4, as it is authorised. */
    ALE_AUTH_CONNECT_V4,
    /** What is connected over IPv6, as it is authorised. */
    ALE_AUTH_CONNECT_V6;

    /**
     * The name of its GUID.
     *
     * @return as the SDK spells it
     */
    public String symbol() {
        return "FWPM_LAYER_" + name();
    }

    @Override
    public String toString() {
        return symbol();
    }
}
