package io.culvert.crypto;

/**
 * Integrity by a keyed hash: in ESP, with a cipher that has no integrity or without a cipher, and in AH. Becomes
 * {@code IPSEC_AUTH_TRANSFORM_ID0}.
 */
public enum Hmac implements IntegrityAlone, EspIntegrity {
    /** HMAC-MD5 cut to 96 bits. Obsolete (RFC 8221: MUST NOT). */
    HMAC_MD5,
    /** HMAC-SHA-1 cut to 96 bits. Obsolescent (RFC 8221: MUST-). */
    HMAC_SHA_1,
    /** HMAC-SHA-256 cut to 128 bits; elsewhere {@code sha256_128}. Windows Vista SP1 and later. */
    HMAC_SHA_256
}
