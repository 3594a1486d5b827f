package io.culvert.crypto;

/**
 * Encryption of IKE messages in main mode beside a separate integrity, for IKEv1, AuthIP and IKEv2. Ciphers with
 * built-in integrity are {@link IkeGcmCipher}. Becomes {@code IKEEXT_CIPHER_ALGORITHM0.algoIdentifier}, an
 * {@code IKEEXT_CIPHER_TYPE}; its {@code keyLen} and {@code rounds} are not used by the platform and stay 0.
 */
public enum IkeCipher implements MainModeCipher {
    /** DES in CBC mode, 56-bit key. Obsolete (RFC 8247: MUST NOT). */
    DES,
    /** Triple DES in CBC mode, 168-bit key. Obsolete. */
    TRIPLE_DES,
    /** AES-CBC with a 128-bit key; elsewhere {@code aes128}. */
    AES_128,
    /** AES-CBC with a 192-bit key; elsewhere {@code aes192}. */
    AES_192,
    /** AES-CBC with a 256-bit key; elsewhere {@code aes256}. */
    AES_256
}
