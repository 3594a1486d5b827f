package io.culvert.policy;

/** Tunnel options that only IKEv2 supports. Become bits of {@code IPSEC_TUNNEL_POLICY1.flags}. */
public enum Ikev2TunnelOption {
    /**
     * Lets the server assign addresses to clients, {@code IPSEC_POLICY_FLAG_ENABLE_SERVER_ADDR_ASSIGNMENT}. Windows 7.
     */
    SERVER_ADDRESS_ASSIGNMENT
}
