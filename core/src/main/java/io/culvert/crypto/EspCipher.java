package io.culvert.crypto;

/**
 * A cipher of ESP without integrity. Becomes an {@code IPSEC_CIPHER_TRANSFORM0}, by itself or as the
 * {@code cipherTransform} of an {@code IPSEC_AUTH_AND_CIPHER_TRANSFORM0}.
 */
public sealed interface EspCipher permits CipherNeedingHmac, CustomCipher {}
