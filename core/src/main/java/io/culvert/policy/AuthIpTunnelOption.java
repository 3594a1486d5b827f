package io.culvert.policy;

/** What only a tunnel keyed by AuthIP may do. Becomes bits of the {@code flags} of {@code IPSEC_TUNNEL_POLICY0}. */
public enum AuthIpTunnelOption {
    /** A key manager may dictate the keys, {@code IPSEC_POLICY_FLAG_KEY_MANAGER_ALLOW_DICTATE_KEY}. Windows 8. */
    KEY_MANAGER_MAY_DICTATE_KEY
}
