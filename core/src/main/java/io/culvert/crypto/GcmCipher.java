package io.culvert.crypto;

/**
 * Encryption of ESP packets by AES-GCM, which includes integrity. Becomes both halves of an
 * {@code IPSEC_AUTH_AND_CIPHER_TRANSFORM0}, GCM integrity and GCM cipher of the same key length. Windows Vista SP1 and
 * later.
 */
public enum GcmCipher {
    /** 128-bit key, 16-byte tag; elsewhere {@code aes128gcm16}, {@code GCMAES128}. */
    AES_GCM_128,
    /** 192-bit key, 16-byte tag; elsewhere {@code aes192gcm16}, {@code GCMAES192}. */
    AES_GCM_192,
    /** 256-bit key, 16-byte tag; elsewhere {@code aes256gcm16}, {@code GCMAES256}. */
    AES_GCM_256
}
