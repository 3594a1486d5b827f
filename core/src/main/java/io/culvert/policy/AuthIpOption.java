package io.culvert.policy;

/** Options of an AuthIP main mode. Become bits of {@code IKEEXT_POLICY0.flags}. */
public enum AuthIpOption {
    /** Disables diagnostic events, {@code IKEEXT_POLICY_FLAG_DISABLE_DIAGNOSTICS}. */
    DISABLE_DIAGNOSTICS,
    /** Does not verify the LUID of the machine, {@code IKEEXT_POLICY_FLAG_NO_MACHINE_LUID_VERIFY}. */
    NO_MACHINE_LUID_VERIFY,
    /** Does not verify the impersonated LUID, {@code IKEEXT_POLICY_FLAG_NO_IMPERSONATION_LUID_VERIFY}. */
    NO_IMPERSONATION_LUID_VERIFY,
    /** Lets the peer omit the Diffie-Hellman exchange, {@code IKEEXT_POLICY_FLAG_ENABLE_OPTIONAL_DH}. */
    ENABLE_OPTIONAL_DH
}
