package io.culvert.policy;

/** Tunnel options that only AuthIP supports. Become bits of {@code IPSEC_TUNNEL_POLICY0.flags}. */
public enum AuthIpTunnelOption {
    /** Lets a key manager dictate the keys, {@code IPSEC_POLICY_FLAG_KEY_MANAGER_ALLOW_DICTATE_KEY}. Windows 8. */
    KEY_MANAGER_MAY_DICTATE_KEY
}
