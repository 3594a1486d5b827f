// Generated from tools/generator/src/facts; see CONTRIBUTING.md. Do not edit.
package io.culvert.wfp.layout.sdk;

import io.culvert.wfp.layout.TransformId;
import io.culvert.wfp.layout.TransformIdTable;

/**
 * The encryption algorithms of a quick mode.
 */
public final class CipherTransformIds {
    /** Type 1 and configuration 1, since Windows Vista. */
    public static final TransformId IPSEC_CIPHER_TRANSFORM_ID_CBC_DES = new TransformId("IPSEC_CIPHER_TRANSFORM_ID_CBC_DES", 1, 1, "Windows Vista");

    /** Type 2 and configuration 2, since Windows Vista. */
    public static final TransformId IPSEC_CIPHER_TRANSFORM_ID_CBC_3DES = new TransformId("IPSEC_CIPHER_TRANSFORM_ID_CBC_3DES", 2, 2, "Windows Vista");

    /** Type 3 and configuration 3, since Windows Vista: CBC. */
    public static final TransformId IPSEC_CIPHER_TRANSFORM_ID_AES_128 = new TransformId("IPSEC_CIPHER_TRANSFORM_ID_AES_128", 3, 3, "Windows Vista");

    /** Type 4 and configuration 4, since Windows Vista: CBC. */
    public static final TransformId IPSEC_CIPHER_TRANSFORM_ID_AES_192 = new TransformId("IPSEC_CIPHER_TRANSFORM_ID_AES_192", 4, 4, "Windows Vista");

    /** Type 5 and configuration 5, since Windows Vista: CBC. */
    public static final TransformId IPSEC_CIPHER_TRANSFORM_ID_AES_256 = new TransformId("IPSEC_CIPHER_TRANSFORM_ID_AES_256", 5, 5, "Windows Vista");

    /** Type 3 and configuration 6, since Windows Vista SP1: same cipherType as CBC AES-128, other cipherConfig. */
    public static final TransformId IPSEC_CIPHER_TRANSFORM_ID_GCM_AES_128 = new TransformId("IPSEC_CIPHER_TRANSFORM_ID_GCM_AES_128", 3, 6, "Windows Vista SP1");

    /** Type 4 and configuration 7, since Windows Vista SP1. */
    public static final TransformId IPSEC_CIPHER_TRANSFORM_ID_GCM_AES_192 = new TransformId("IPSEC_CIPHER_TRANSFORM_ID_GCM_AES_192", 4, 7, "Windows Vista SP1");

    /** Type 5 and configuration 8, since Windows Vista SP1. */
    public static final TransformId IPSEC_CIPHER_TRANSFORM_ID_GCM_AES_256 = new TransformId("IPSEC_CIPHER_TRANSFORM_ID_GCM_AES_256", 5, 8, "Windows Vista SP1");

    /** All of these algorithms. */
    public static final TransformIdTable TABLE = TransformIdTable.of(
            IPSEC_CIPHER_TRANSFORM_ID_CBC_DES,
            IPSEC_CIPHER_TRANSFORM_ID_CBC_3DES,
            IPSEC_CIPHER_TRANSFORM_ID_AES_128,
            IPSEC_CIPHER_TRANSFORM_ID_AES_192,
            IPSEC_CIPHER_TRANSFORM_ID_AES_256,
            IPSEC_CIPHER_TRANSFORM_ID_GCM_AES_128,
            IPSEC_CIPHER_TRANSFORM_ID_GCM_AES_192,
            IPSEC_CIPHER_TRANSFORM_ID_GCM_AES_256);

    private CipherTransformIds() {}
}
