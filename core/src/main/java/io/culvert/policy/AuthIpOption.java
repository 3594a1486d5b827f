package io.culvert.policy;

/** What a main mode of AuthIP may do otherwise. Becomes bits of {@code IKEEXT_POLICY0.flags}. */
public enum AuthIpOption {
    /** No events for diagnosis, {@code IKEEXT_POLICY_FLAG_DISABLE_DIAGNOSTICS}. */
    DISABLE_DIAGNOSTICS,
    /** The machine's LUID is not verified, {@code IKEEXT_POLICY_FLAG_NO_MACHINE_LUID_VERIFY}. */
    NO_MACHINE_LUID_VERIFY,
    /** The impersonated LUID is not verified, {@code IKEEXT_POLICY_FLAG_NO_IMPERSONATION_LUID_VERIFY}. */
    NO_IMPERSONATION_LUID_VERIFY,
    /** The peer may do without a Diffie-Hellman exchange, {@code IKEEXT_POLICY_FLAG_ENABLE_OPTIONAL_DH}. */
    ENABLE_OPTIONAL_DH
}
