// Generated from tools/generator/src/facts; see CONTRIBUTING.md. Do not edit.
package io.culvert.wfp.layout.sdk;

import io.culvert.wfp.layout.Constant;
import io.culvert.wfp.layout.ConstantTable;

/**
 * Constants that the SDK defines one by one: an enumeration in all but its form in C.
 */
public final class IPSEC_CIPHER_CONFIG {
    /** 1, since Windows Vista. */
    public static final int IPSEC_CIPHER_CONFIG_CBC_DES = 0x1;

    /** 2, since Windows Vista. */
    public static final int IPSEC_CIPHER_CONFIG_CBC_3DES = 0x2;

    /** 3, since Windows Vista. */
    public static final int IPSEC_CIPHER_CONFIG_CBC_AES_128 = 0x3;

    /** 4, since Windows Vista. */
    public static final int IPSEC_CIPHER_CONFIG_CBC_AES_192 = 0x4;

    /** 5, since Windows Vista. */
    public static final int IPSEC_CIPHER_CONFIG_CBC_AES_256 = 0x5;

    /** 6, since Windows Vista. */
    public static final int IPSEC_CIPHER_CONFIG_GCM_AES_128 = 0x6;

    /** 7, since Windows Vista. */
    public static final int IPSEC_CIPHER_CONFIG_GCM_AES_192 = 0x7;

    /** 8, since Windows Vista. */
    public static final int IPSEC_CIPHER_CONFIG_GCM_AES_256 = 0x8;

    /** 9, since Windows Vista. */
    public static final int IPSEC_CIPHER_CONFIG_MAX = 0x9;

    /** All of these constants. */
    public static final ConstantTable TABLE = ConstantTable.values(
            "IPSEC_CIPHER_CONFIG",
            Constant.of32("IPSEC_CIPHER_CONFIG_CBC_DES", IPSEC_CIPHER_CONFIG_CBC_DES, "Windows Vista"),
            Constant.of32("IPSEC_CIPHER_CONFIG_CBC_3DES", IPSEC_CIPHER_CONFIG_CBC_3DES, "Windows Vista"),
            Constant.of32("IPSEC_CIPHER_CONFIG_CBC_AES_128", IPSEC_CIPHER_CONFIG_CBC_AES_128, "Windows Vista"),
            Constant.of32("IPSEC_CIPHER_CONFIG_CBC_AES_192", IPSEC_CIPHER_CONFIG_CBC_AES_192, "Windows Vista"),
            Constant.of32("IPSEC_CIPHER_CONFIG_CBC_AES_256", IPSEC_CIPHER_CONFIG_CBC_AES_256, "Windows Vista"),
            Constant.of32("IPSEC_CIPHER_CONFIG_GCM_AES_128", IPSEC_CIPHER_CONFIG_GCM_AES_128, "Windows Vista"),
            Constant.of32("IPSEC_CIPHER_CONFIG_GCM_AES_192", IPSEC_CIPHER_CONFIG_GCM_AES_192, "Windows Vista"),
            Constant.of32("IPSEC_CIPHER_CONFIG_GCM_AES_256", IPSEC_CIPHER_CONFIG_GCM_AES_256, "Windows Vista"),
            Constant.of32("IPSEC_CIPHER_CONFIG_MAX", IPSEC_CIPHER_CONFIG_MAX, "Windows Vista"));

    private IPSEC_CIPHER_CONFIG() {}
}
