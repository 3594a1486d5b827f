package io.culvert.policy;

/** What a main mode of IKEv1 may do otherwise. Becomes bits of {@code IKEEXT_POLICY0.flags}. */
public enum Ikev1Option {
    /** No events for diagnosis, {@code IKEEXT_POLICY_FLAG_DISABLE_DIAGNOSTICS}. */
    DISABLE_DIAGNOSTICS,
    /** The machine's LUID is not verified, {@code IKEEXT_POLICY_FLAG_NO_MACHINE_LUID_VERIFY}. */
    NO_MACHINE_LUID_VERIFY,
    /** The impersonated LUID is not verified, {@code IKEEXT_POLICY_FLAG_NO_IMPERSONATION_LUID_VERIFY}. */
    NO_IMPERSONATION_LUID_VERIFY
}
