package io.culvert.crypto;

/**
 * Hash of main mode: integrity of IKE messages and pseudo-random function. Becomes
 * {@code IKEEXT_INTEGRITY_ALGORITHM0.algoIdentifier}, an {@code IKEEXT_INTEGRITY_TYPE}.
 */
public enum IkeIntegrity {
    /** HMAC-MD5. Obsolete (RFC 8247: MUST NOT). */
    MD5,
    /** HMAC-SHA-1. Obsolescent (RFC 8247: MUST-). */
    SHA_1,
    /** HMAC-SHA-256; elsewhere {@code sha256}. Windows Vista SP1 and later. */
    SHA_256,
    /** HMAC-SHA-384; elsewhere {@code sha384}. Windows Vista SP1 and later. */
    SHA_384
}
