package io.culvert.policy;

/** What only a tunnel keyed by IKEv2 may do. Becomes bits of the {@code flags} of {@code IPSEC_TUNNEL_POLICY1}. */
public enum Ikev2TunnelOption {
    /** The server assigns addresses to its clients, {@code IPSEC_POLICY_FLAG_ENABLE_SERVER_ADDR_ASSIGNMENT}. Windows 7. */
    SERVER_ADDRESS_ASSIGNMENT
}
