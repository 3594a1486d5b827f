package io.culvert.crypto;

/**
 * Integrity by a keyed hash: in ESP beside a cipher that has none or without a cipher, and in AH. Becomes
 * {@code IPSEC_AUTH_TRANSFORM_ID0}.
 */
public enum Hmac implements IntegrityAlone, EspIntegrity {
    /** HMAC-MD5 cut to 96 bits. Obsolete: RFC 8221 says MUST NOT. */
    HMAC_MD5,
    /** HMAC-SHA-1 cut to 96 bits. Obsolescent: RFC 8221 says MUST-. */
    HMAC_SHA_1,
    /** HMAC-SHA-256 cut to 128 bits; elsewhere {@code sha256_128}. Windows Vista SP1 and later. */
    HMAC_SHA_256
}
