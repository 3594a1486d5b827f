package io.culvert.crypto;

/**
 * Encryption of IKE messages in main mode. Becomes {@code IKEEXT_CIPHER_ALGORITHM0.algoIdentifier}, an
 * {@code IKEEXT_CIPHER_TYPE}; its {@code keyLen} and {@code rounds} are not used by the platform and stay 0.
 */
public enum IkeCipher {
    /** DES in CBC mode, 56-bit key. Obsolete (RFC 8247: MUST NOT). */
    DES,
    /** Triple DES in CBC mode, 168-bit key. Obsolete. */
    TRIPLE_DES,
    /** AES-CBC with a 128-bit key; elsewhere {@code aes128}. */
    AES_128,
    /** AES-CBC with a 192-bit key; elsewhere {@code aes192}. */
    AES_192,
    /** AES-CBC with a 256-bit key; elsewhere {@code aes256}. */
    AES_256,
    /**
     * AES-GCM with a 128-bit key and a 16-byte tag: {@code IKEEXT_CIPHER_AES_GCM_128_16ICV}. The documents do not state
     * the first Windows that accepts it, nor the {@link IkeIntegrity} that belongs to it.
     */
    IKE_AES_GCM_128,
    /**
     * AES-GCM with a 256-bit key and a 16-byte tag: {@code IKEEXT_CIPHER_AES_GCM_256_16ICV}. The documents do not state
     * the first Windows that accepts it, nor the {@link IkeIntegrity} that belongs to it.
     */
    IKE_AES_GCM_256
}
