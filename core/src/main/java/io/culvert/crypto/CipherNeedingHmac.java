package io.culvert.crypto;

/**
 * Encryption of ESP packets by a block cipher in CBC mode, without integrity: an {@link Hmac} accompanies it, unless AH
 * protects the packet. Becomes {@code IPSEC_CIPHER_TRANSFORM_ID0}.
 */
public enum CipherNeedingHmac implements EspCipher {
    /** DES, 56-bit key. Obsolete (RFC 8221: MUST NOT). */
    DES_CBC,
    /** Triple DES, 168-bit key. Obsolete (RFC 8221: SHOULD NOT). */
    TRIPLE_DES_CBC,
    /** AES with a 128-bit key; elsewhere {@code aes128}. */
    AES_CBC_128,
    /** AES with a 192-bit key; elsewhere {@code aes192}. */
    AES_CBC_192,
    /** AES with a 256-bit key; elsewhere {@code aes256}. */
    AES_CBC_256
}
