package io.culvert.wfp.layout;

/**
 * One of the fixed pairs of numbers that name an integrity or an encryption algorithm of a quick mode.
 *
 * @param name the name as the SDK spells it, such as {@code IPSEC_CIPHER_TRANSFORM_ID_GCM_AES_256}
 * @param type the {@code IPSEC_AUTH_TYPE} or {@code IPSEC_CIPHER_TYPE}
 * @param config the {@code IPSEC_AUTH_CONFIG} or {@code IPSEC_CIPHER_CONFIG}, 8 bits
 * @param minimumWindows the first Windows that has it, as text
 */
public record TransformId(String name, int type, int config, String minimumWindows) {}
