package io.culvert.crypto;

/**
 * A Diffie-Hellman group, for main mode ({@code IKEEXT_PROPOSAL0.dhGroup}, an {@code IKEEXT_DH_GROUP}) and for perfect
 * forward secrecy in quick mode ({@code IPSEC_PROPOSAL0.pfsGroup}, an {@code IPSEC_PFS_GROUP}). The two enumerations
 * number group 24 differently.
 */
public enum DhGroup implements PfsGroup {
    /** 768-bit MODP, {@code modp768}. Obsolete (RFC 8247: MUST NOT). */
    GROUP_1,
    /** 1024-bit MODP, {@code modp1024}. Obsolete (RFC 8247: SHOULD NOT). */
    GROUP_2,
    /** 2048-bit MODP; elsewhere {@code DHGroup14}, {@code modp2048}. */
    GROUP_14,
    /** 256-bit random elliptic curve; elsewhere {@code DHGroup19}, {@code ecp256}, P-256. */
    ECP_256,
    /** 384-bit random elliptic curve; elsewhere {@code DHGroup20}, {@code ecp384}, P-384. */
    ECP_384,
    /** 2048-bit MODP with a 256-bit subgroup; elsewhere {@code DHGroup24}. RFC 8247: SHOULD NOT. Windows 8. */
    GROUP_24
}
