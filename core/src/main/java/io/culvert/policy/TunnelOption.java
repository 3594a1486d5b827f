package io.culvert.policy;

/**
 * What any tunnel may do otherwise in quick mode. Becomes bits of the {@code flags} of {@code IPSEC_TUNNEL_POLICY0}. What
 * only one keying module may have is with that keying.
 */
public enum TunnelOption {
    /** Clears the don't-fragment bit of packets, {@code IPSEC_POLICY_FLAG_CLEAR_DF_ON_TUNNEL}. */
    CLEAR_DF,
    /**
     * The peer may be behind a NAT, {@code IPSEC_POLICY_FLAG_NAT_ENCAP_ALLOW_PEER_BEHIND_NAT}. Without either of the two
     * options no UDP encapsulation is assumed; the firewall's front end calls this one "server behind NAT".
     */
    ALLOW_PEER_BEHIND_NAT,
    /**
     * Either end may be behind a NAT, {@code IPSEC_POLICY_FLAG_NAT_ENCAP_ALLOW_GENERAL_NAT_TRAVERSAL}: the least secure
     * level.
     */
    ALLOW_GENERAL_NAT_TRAVERSAL,
    /** The lifetime in seconds is not negotiated, {@code IPSEC_POLICY_FLAG_DONT_NEGOTIATE_SECOND_LIFETIME}. */
    DONT_NEGOTIATE_SECOND_LIFETIME,
    /** The lifetime in kilobytes is not negotiated, {@code IPSEC_POLICY_FLAG_DONT_NEGOTIATE_BYTE_LIFETIME}. */
    DONT_NEGOTIATE_BYTE_LIFETIME,
    /**
     * Outbound connections in the clear, {@code IPSEC_POLICY_FLAG_TUNNEL_ALLOW_OUTBOUND_CLEAR_CONNECTION}. For gateways,
     * never for clients. Windows 7.
     */
    ALLOW_OUTBOUND_CLEAR_CONNECTION,
    /**
     * What is protected already passes by the tunnel: ESP, and UDP 500 and 4500,
     * {@code IPSEC_POLICY_FLAG_TUNNEL_BYPASS_ALREADY_SECURE_CONNECTION}. Windows 7.
     */
    BYPASS_ALREADY_SECURE_CONNECTION,
    /** ICMPv6 passes by the tunnel, {@code IPSEC_POLICY_FLAG_TUNNEL_BYPASS_ICMPV6}. Windows 7. */
    BYPASS_ICMPV6,
    /** A key manager is told the keys, {@code IPSEC_POLICY_FLAG_KEY_MANAGER_ALLOW_NOTIFY_KEY}. Windows 8. */
    KEY_MANAGER_MAY_NOTIFY_KEY,
    /** The tunnel connects sites, {@code IPSEC_POLICY_FLAG_SITE_TO_SITE_TUNNEL}. Windows 10 1709. */
    SITE_TO_SITE_TUNNEL,
    /**
     * The tunnel connects this client to a site, {@code IPSEC_POLICY_FLAG_POINT_TO_SITE_TUNNEL}. Which Windows came first
     * with it is not stated. Main mode has a flag for the same, {@link Ikev2Option#POINT_TO_SITE}.
     */
    POINT_TO_SITE_TUNNEL
}
