package io.culvert.policy;

/**
 * Options of an IKEv2 main mode. Become bits of {@code IKEEXT_POLICY1.flags}. No source states the first Windows of the
 * options from {@link #MOBIKE_NOT_SUPPORTED} on; all of them are later than Windows 7.
 */
public enum Ikev2Option {
    /** Disables diagnostic events, {@code IKEEXT_POLICY_FLAG_DISABLE_DIAGNOSTICS}. */
    DISABLE_DIAGNOSTICS,
    /** Does not verify the LUID of the machine, {@code IKEEXT_POLICY_FLAG_NO_MACHINE_LUID_VERIFY}. */
    NO_MACHINE_LUID_VERIFY,
    /** Does not verify the impersonated LUID, {@code IKEEXT_POLICY_FLAG_NO_IMPERSONATION_LUID_VERIFY}. */
    NO_IMPERSONATION_LUID_VERIFY,
    /** Disables MOBIKE (RFC 4555), {@code IKEEXT_POLICY_FLAG_MOBIKE_NOT_SUPPORTED}. */
    MOBIKE_NOT_SUPPORTED,
    /** Marks a tunnel between sites, {@code IKEEXT_POLICY_FLAG_SITE_TO_SITE}. */
    SITE_TO_SITE,
    /** Marks a tunnel of an IP multimedia subsystem, {@code IKEEXT_POLICY_FLAG_IMS_VPN}. */
    IMS_VPN,
    /**
     * Controls fragmentation of IKE messages (RFC 7383), {@code IKEEXT_POLICY_ENABLE_IKEV2_FRAGMENTATION}. The name of
     * the flag enables fragmentation; the comment beside it in the Windows header disallows it. Test the option on your
     * Windows before you rely on it.
     */
    FRAGMENTATION,
    /** Supports low-power mode, {@code IKEEXT_POLICY_SUPPORT_LOW_POWER_MODE}. */
    LOW_POWER,
    /**
     * Marks a tunnel from a client to a site, {@code IKEEXT_POLICY_FLAG_POINT_TO_SITE}. Quick mode has a flag with the
     * same meaning, {@link TunnelOption#POINT_TO_SITE_TUNNEL}.
     */
    POINT_TO_SITE
}
