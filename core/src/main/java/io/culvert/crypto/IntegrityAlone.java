package io.culvert.crypto;

/**
 * What may prove the integrity of packets where no cipher stands beside it: in AH, and in ESP without encryption. Becomes
 * an {@code IPSEC_AUTH_TRANSFORM0} by itself.
 */
public sealed interface IntegrityAlone extends PacketIntegrity permits Hmac, Gmac, CustomIntegrity {}
