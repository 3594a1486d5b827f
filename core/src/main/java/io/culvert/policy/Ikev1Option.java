package io.culvert.policy;

/** Options of an IKEv1 main mode. Become bits of {@code IKEEXT_POLICY0.flags}. */
public enum Ikev1Option {
    /** Disables diagnostic events, {@code IKEEXT_POLICY_FLAG_DISABLE_DIAGNOSTICS}. */
    DISABLE_DIAGNOSTICS,
    /** Does not verify the LUID of the machine, {@code IKEEXT_POLICY_FLAG_NO_MACHINE_LUID_VERIFY}. */
    NO_MACHINE_LUID_VERIFY,
    /** Does not verify the impersonated LUID, {@code IKEEXT_POLICY_FLAG_NO_IMPERSONATION_LUID_VERIFY}. */
    NO_IMPERSONATION_LUID_VERIFY
}
