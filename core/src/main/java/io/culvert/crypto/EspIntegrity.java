package io.culvert.crypto;

/**
 * Integrity of ESP that accompanies a cipher. Becomes the {@code authTransform} of an
 * {@code IPSEC_AUTH_AND_CIPHER_TRANSFORM0}.
 */
public sealed interface EspIntegrity extends PacketIntegrity permits Hmac, CustomIntegrity {}
