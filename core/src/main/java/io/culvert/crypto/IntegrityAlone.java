package io.culvert.crypto;

/**
 * Integrity without a cipher: in AH, and in ESP without encryption. Becomes an {@code IPSEC_AUTH_TRANSFORM0}.
 */
public sealed interface IntegrityAlone extends PacketIntegrity permits Hmac, Gmac, CustomIntegrity {}
