package io.culvert.policy;

/**
 * Quick-mode options of a tunnel with any keying module. Become bits of {@code IPSEC_TUNNEL_POLICY0.flags}.
 * {@link AuthIpTunnelOption} and {@link Ikev2TunnelOption} contain the options of a single module.
 */
public enum TunnelOption {
    /** Clears the don't-fragment bit of packets, {@code IPSEC_POLICY_FLAG_CLEAR_DF_ON_TUNNEL}. */
    CLEAR_DF,
    /**
     * Allows a peer behind a NAT, {@code IPSEC_POLICY_FLAG_NAT_ENCAP_ALLOW_PEER_BEHIND_NAT}. Without this option and
     * {@link #ALLOW_GENERAL_NAT_TRAVERSAL}, Windows assumes no UDP encapsulation. The front end of Windows Firewall
     * calls this option "server behind NAT".
     */
    ALLOW_PEER_BEHIND_NAT,
    /**
     * Allows either end behind a NAT, {@code IPSEC_POLICY_FLAG_NAT_ENCAP_ALLOW_GENERAL_NAT_TRAVERSAL}. This is the
     * least secure level.
     */
    ALLOW_GENERAL_NAT_TRAVERSAL,
    /** Does not negotiate the lifetime in seconds, {@code IPSEC_POLICY_FLAG_DONT_NEGOTIATE_SECOND_LIFETIME}. */
    DONT_NEGOTIATE_SECOND_LIFETIME,
    /** Does not negotiate the lifetime in kilobytes, {@code IPSEC_POLICY_FLAG_DONT_NEGOTIATE_BYTE_LIFETIME}. */
    DONT_NEGOTIATE_BYTE_LIFETIME,
    /**
     * Allows outbound connections in the clear, {@code IPSEC_POLICY_FLAG_TUNNEL_ALLOW_OUTBOUND_CLEAR_CONNECTION}. For
     * gateways, never for clients. Windows 7.
     */
    ALLOW_OUTBOUND_CLEAR_CONNECTION,
    /**
     * Lets packets that are already protected bypass the tunnel: ESP, and UDP ports 500 and 4500,
     * {@code IPSEC_POLICY_FLAG_TUNNEL_BYPASS_ALREADY_SECURE_CONNECTION}. Windows 7.
     */
    BYPASS_ALREADY_SECURE_CONNECTION,
    /** Lets ICMPv6 bypass the tunnel, {@code IPSEC_POLICY_FLAG_TUNNEL_BYPASS_ICMPV6}. Windows 7. */
    BYPASS_ICMPV6,
    /** Notifies a key manager of the keys, {@code IPSEC_POLICY_FLAG_KEY_MANAGER_ALLOW_NOTIFY_KEY}. Windows 8. */
    KEY_MANAGER_MAY_NOTIFY_KEY,
    /** Marks a tunnel between sites, {@code IPSEC_POLICY_FLAG_SITE_TO_SITE_TUNNEL}. Windows 10 1709. */
    SITE_TO_SITE_TUNNEL,
    /**
     * Marks a tunnel from this client to a site, {@code IPSEC_POLICY_FLAG_POINT_TO_SITE_TUNNEL}. No source states its
     * first Windows. Main mode has a flag with the same meaning, {@link Ikev2Option#POINT_TO_SITE}.
     */
    POINT_TO_SITE_TUNNEL
}
