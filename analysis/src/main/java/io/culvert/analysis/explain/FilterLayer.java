package io.culvert.analysis.explain;

/** A layer of the network stack at which a tunnel has filters. */
public enum FilterLayer {
    /** Main-mode policies between IPv4 addresses. */
    IKEEXT_V4,
    /** Main-mode policies between IPv6 addresses. */
    IKEEXT_V6,
    /** Quick-mode policies for IPv4 traffic. */
    IPSEC_V4,
    /** Quick-mode policies for IPv6 traffic. */
    IPSEC_V6,
    /** Choice of the keying module, between IPv4 addresses. */
    IPSEC_KM_DEMUX_V4,
    /** Choice of the keying module, between IPv6 addresses. */
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
    /** Authorisation of inbound IPv4 connections and packets. */
    ALE_AUTH_RECV_ACCEPT_V4,
    /** Authorisation of inbound IPv6 connections and packets. */
    ALE_AUTH_RECV_ACCEPT_V6,
    /** Authorisation of outbound IPv4 connections. */
    ALE_AUTH_CONNECT_V4,
    /** Authorisation of outbound IPv6 connections. */
    ALE_AUTH_CONNECT_V6;

    /**
     * The name of its GUID.
     *
     * @return the name in the SDK
     */
    public String symbol() {
        return "FWPM_LAYER_" + name();
    }

    @Override
    public String toString() {
        return symbol();
    }
}
