package io.culvert.crypto;

/**
 * What ESP does to a packet. Becomes an {@code IPSEC_SA_TRANSFORM0} of type
 * {@code IPSEC_TRANSFORM_ESP_AUTH_AND_CIPHER}.
 */
public sealed interface EspTransform permits EspGcm, EspCbc {}
