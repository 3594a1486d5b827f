// Generated from tools/generator/src/facts; see CONTRIBUTING.md. Do not edit.
package io.culvert.wfp.layout.sdk;

import io.culvert.wfp.layout.TransformId;
import io.culvert.wfp.layout.TransformIdTable;

/**
 * The integrity algorithms of a quick mode.
 */
public final class AuthTransformIds {
    /** Type 0 and configuration 0, since Windows Vista: HMAC-MD5 truncated to 96; authConfig constant IPSEC_AUTH_CONFIG_HMAC_MD5_96. */
    public static final TransformId IPSEC_AUTH_TRANSFORM_ID_HMAC_MD5_96 = new TransformId("IPSEC_AUTH_TRANSFORM_ID_HMAC_MD5_96", 0, 0, "Windows Vista");

    /** Type 1 and configuration 1, since Windows Vista: HMAC-SHA1 truncated to 96; authConfig constant IPSEC_AUTH_CONFIG_HMAC_SHA_1_96. */
    public static final TransformId IPSEC_AUTH_TRANSFORM_ID_HMAC_SHA_1_96 = new TransformId("IPSEC_AUTH_TRANSFORM_ID_HMAC_SHA_1_96", 1, 1, "Windows Vista");

    /** Type 2 and configuration 2, since Windows Vista SP1: HMAC-SHA-256 truncated to 128; authConfig constant IPSEC_AUTH_CONFIG_HMAC_SHA_256_128. */
    public static final TransformId IPSEC_AUTH_TRANSFORM_ID_HMAC_SHA_256_128 = new TransformId("IPSEC_AUTH_TRANSFORM_ID_HMAC_SHA_256_128", 2, 2, "Windows Vista SP1");

    /** Type 3 and configuration 3, since Windows Vista SP1: AES-GMAC 128; pair with cipher GCM_AES_128; authConfig constant IPSEC_AUTH_CONFIG_GCM_AES_128. */
    public static final TransformId IPSEC_AUTH_TRANSFORM_ID_GCM_AES_128 = new TransformId("IPSEC_AUTH_TRANSFORM_ID_GCM_AES_128", 3, 3, "Windows Vista SP1");

    /** Type 4 and configuration 4, since Windows Vista SP1: AES-GMAC 192; pair with cipher GCM_AES_192; authConfig constant IPSEC_AUTH_CONFIG_GCM_AES_192. */
    public static final TransformId IPSEC_AUTH_TRANSFORM_ID_GCM_AES_192 = new TransformId("IPSEC_AUTH_TRANSFORM_ID_GCM_AES_192", 4, 4, "Windows Vista SP1");

    /** Type 5 and configuration 5, since Windows Vista SP1: AES-GMAC 256; pair with cipher GCM_AES_256; authConfig constant IPSEC_AUTH_CONFIG_GCM_AES_256. */
    public static final TransformId IPSEC_AUTH_TRANSFORM_ID_GCM_AES_256 = new TransformId("IPSEC_AUTH_TRANSFORM_ID_GCM_AES_256", 5, 5, "Windows Vista SP1");

    /** All of these algorithms. */
    public static final TransformIdTable TABLE = TransformIdTable.of(
            IPSEC_AUTH_TRANSFORM_ID_HMAC_MD5_96,
            IPSEC_AUTH_TRANSFORM_ID_HMAC_SHA_1_96,
            IPSEC_AUTH_TRANSFORM_ID_HMAC_SHA_256_128,
            IPSEC_AUTH_TRANSFORM_ID_GCM_AES_128,
            IPSEC_AUTH_TRANSFORM_ID_GCM_AES_192,
            IPSEC_AUTH_TRANSFORM_ID_GCM_AES_256);

    private AuthTransformIds() {}
}
