package io.culvert.crypto;

/**
 * What ESP does to a packet. Becomes an {@code IPSEC_SA_TRANSFORM0}; each of the permitted types says of which
 * {@code IPSEC_TRANSFORM_TYPE}.
 */
public sealed interface EspTransform
        permits EspGcm, EspCbc, EspIntegrityAlone, EspCipherAlone, EspAuthFirewall, EspCustom {}
