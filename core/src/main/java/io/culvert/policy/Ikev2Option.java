package io.culvert.policy;

/**
 * What a main mode of IKEv2 may do otherwise. Becomes bits of {@code IKEEXT_POLICY1.flags}. Which Windows came first with
 * those from {@link #MOBIKE_NOT_SUPPORTED} on is not stated anywhere; all of them are later than Windows 7.
 */
public enum Ikev2Option {
    /** No events for diagnosis, {@code IKEEXT_POLICY_FLAG_DISABLE_DIAGNOSTICS}. */
    DISABLE_DIAGNOSTICS,
    /** The machine's LUID is not verified, {@code IKEEXT_POLICY_FLAG_NO_MACHINE_LUID_VERIFY}. */
    NO_MACHINE_LUID_VERIFY,
    /** The impersonated LUID is not verified, {@code IKEEXT_POLICY_FLAG_NO_IMPERSONATION_LUID_VERIFY}. */
    NO_IMPERSONATION_LUID_VERIFY,
    /** No MOBIKE (RFC 4555), {@code IKEEXT_POLICY_FLAG_MOBIKE_NOT_SUPPORTED}. */
    MOBIKE_NOT_SUPPORTED,
    /** The tunnel connects sites, {@code IKEEXT_POLICY_FLAG_SITE_TO_SITE}. */
    SITE_TO_SITE,
    /** The tunnel belongs to an IP multimedia subsystem, {@code IKEEXT_POLICY_FLAG_IMS_VPN}. */
    IMS_VPN,
    /**
     * {@code IKEEXT_POLICY_ENABLE_IKEV2_FRAGMENTATION}: its name enables fragmentation of IKE messages (RFC 7383), the
     * comment beside it in the header disallows it. Try it on your Windows before you rely on it.
     */
    FRAGMENTATION,
    /** Low-power mode, {@code IKEEXT_POLICY_SUPPORT_LOW_POWER_MODE}. */
    LOW_POWER,
    /**
     * The tunnel connects a client to a site, {@code IKEEXT_POLICY_FLAG_POINT_TO_SITE}. Quick mode has a flag for the same,
     * {@link TunnelOption#POINT_TO_SITE_TUNNEL}.
     */
    POINT_TO_SITE
}
