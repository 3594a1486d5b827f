package io.culvert.crypto;

/**
 * Integrity by AES-GMAC, which is AES-GCM without encryption. For AH, or for ESP without encryption; together with
 * encryption it is a {@link GcmCipher}. Becomes {@code IPSEC_AUTH_TRANSFORM_ID_GCM_AES_n}. Windows Vista SP1 and later.
 */
public enum Gmac implements IntegrityAlone {
    /** 128-bit key: {@code IPSEC_AUTH_TRANSFORM_ID_GCM_AES_128}; elsewhere {@code aes128gmac}, {@code AESGMAC128}. */
    AES_GMAC_128,
    /** 192-bit key: {@code IPSEC_AUTH_TRANSFORM_ID_GCM_AES_192}; elsewhere {@code aes192gmac}, {@code AESGMAC192}. */
    AES_GMAC_192,
    /** 256-bit key: {@code IPSEC_AUTH_TRANSFORM_ID_GCM_AES_256}; elsewhere {@code aes256gmac}, {@code AESGMAC256}. */
    AES_GMAC_256
}
