// Generated from tools/generator/src/facts; see CONTRIBUTING.md. Do not edit.
package io.culvert.wfp.layout.sdk;

import io.culvert.wfp.layout.Constant;
import io.culvert.wfp.layout.ConstantTable;

/**
 * Constants that the SDK defines one by one: an enumeration in all but its form in C.
 */
public final class IPSEC_AUTH_CONFIG {
    /** 0, since Windows Vista. */
    public static final int IPSEC_AUTH_CONFIG_HMAC_MD5_96 = 0x0;

    /** 1, since Windows Vista. */
    public static final int IPSEC_AUTH_CONFIG_HMAC_SHA_1_96 = 0x1;

    /** 2, since Windows Vista. */
    public static final int IPSEC_AUTH_CONFIG_HMAC_SHA_256_128 = 0x2;

    /** 3, since Windows Vista. */
    public static final int IPSEC_AUTH_CONFIG_GCM_AES_128 = 0x3;

    /** 4, since Windows Vista. */
    public static final int IPSEC_AUTH_CONFIG_GCM_AES_192 = 0x4;

    /** 5, since Windows Vista. */
    public static final int IPSEC_AUTH_CONFIG_GCM_AES_256 = 0x5;

    /** 6, since Windows Vista. */
    public static final int IPSEC_AUTH_CONFIG_MAX = 0x6;

    /** All of these constants. */
    public static final ConstantTable TABLE = ConstantTable.values(
            "IPSEC_AUTH_CONFIG",
            Constant.of32("IPSEC_AUTH_CONFIG_HMAC_MD5_96", IPSEC_AUTH_CONFIG_HMAC_MD5_96, "Windows Vista"),
            Constant.of32("IPSEC_AUTH_CONFIG_HMAC_SHA_1_96", IPSEC_AUTH_CONFIG_HMAC_SHA_1_96, "Windows Vista"),
            Constant.of32("IPSEC_AUTH_CONFIG_HMAC_SHA_256_128", IPSEC_AUTH_CONFIG_HMAC_SHA_256_128, "Windows Vista"),
            Constant.of32("IPSEC_AUTH_CONFIG_GCM_AES_128", IPSEC_AUTH_CONFIG_GCM_AES_128, "Windows Vista"),
            Constant.of32("IPSEC_AUTH_CONFIG_GCM_AES_192", IPSEC_AUTH_CONFIG_GCM_AES_192, "Windows Vista"),
            Constant.of32("IPSEC_AUTH_CONFIG_GCM_AES_256", IPSEC_AUTH_CONFIG_GCM_AES_256, "Windows Vista"),
            Constant.of32("IPSEC_AUTH_CONFIG_MAX", IPSEC_AUTH_CONFIG_MAX, "Windows Vista"));

    private IPSEC_AUTH_CONFIG() {}
}
