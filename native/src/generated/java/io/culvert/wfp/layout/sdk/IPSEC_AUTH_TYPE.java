// Generated from tools/generator/src/facts; see CONTRIBUTING.md. Do not edit.
package io.culvert.wfp.layout.sdk;

import io.culvert.wfp.layout.Constant;
import io.culvert.wfp.layout.ConstantTable;

/**
 * The values of the C enumeration {@code IPSEC_AUTH_TYPE}.
 */
public final class IPSEC_AUTH_TYPE {
    /** 0, since Windows Vista. */
    public static final int IPSEC_AUTH_MD5 = 0x0;

    /** 1, since Windows Vista. */
    public static final int IPSEC_AUTH_SHA_1 = 0x1;

    /** 2, since Windows Vista SP1. */
    public static final int IPSEC_AUTH_SHA_256 = 0x2;

    /** 3, since Windows Vista SP1: GCM integrity; pairs with cipher AES_128. */
    public static final int IPSEC_AUTH_AES_128 = 0x3;

    /** 4, since Windows Vista SP1: GCM integrity; pairs with cipher AES_192. */
    public static final int IPSEC_AUTH_AES_192 = 0x4;

    /** 5, since Windows Vista SP1: GCM integrity; pairs with cipher AES_256. */
    public static final int IPSEC_AUTH_AES_256 = 0x5;

    /** 6, since Windows Vista. */
    public static final int IPSEC_AUTH_MAX = 0x6;

    /** All of these constants. */
    public static final ConstantTable TABLE = ConstantTable.values(
            "IPSEC_AUTH_TYPE",
            Constant.of32("IPSEC_AUTH_MD5", IPSEC_AUTH_MD5, "Windows Vista"),
            Constant.of32("IPSEC_AUTH_SHA_1", IPSEC_AUTH_SHA_1, "Windows Vista"),
            Constant.of32("IPSEC_AUTH_SHA_256", IPSEC_AUTH_SHA_256, "Windows Vista SP1"),
            Constant.of32("IPSEC_AUTH_AES_128", IPSEC_AUTH_AES_128, "Windows Vista SP1"),
            Constant.of32("IPSEC_AUTH_AES_192", IPSEC_AUTH_AES_192, "Windows Vista SP1"),
            Constant.of32("IPSEC_AUTH_AES_256", IPSEC_AUTH_AES_256, "Windows Vista SP1"),
            Constant.of32("IPSEC_AUTH_MAX", IPSEC_AUTH_MAX, "Windows Vista"));

    private IPSEC_AUTH_TYPE() {}
}
