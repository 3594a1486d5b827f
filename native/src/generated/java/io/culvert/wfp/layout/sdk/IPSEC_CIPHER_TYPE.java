// Generated from tools/generator/src/facts; see CONTRIBUTING.md. Do not edit.
package io.culvert.wfp.layout.sdk;

import io.culvert.wfp.layout.Constant;
import io.culvert.wfp.layout.ConstantTable;

/**
 * The values of the C enumeration {@code IPSEC_CIPHER_TYPE}.
 */
public final class IPSEC_CIPHER_TYPE {
    /** 1, since Windows Vista: numbering starts at 1 (some third-party headers start at 0: wrong). */
    public static final int IPSEC_CIPHER_TYPE_DES = 0x1;

    /** 2, since Windows Vista. */
    public static final int IPSEC_CIPHER_TYPE_3DES = 0x2;

    /** 3, since Windows Vista. */
    public static final int IPSEC_CIPHER_TYPE_AES_128 = 0x3;

    /** 4, since Windows Vista. */
    public static final int IPSEC_CIPHER_TYPE_AES_192 = 0x4;

    /** 5, since Windows Vista. */
    public static final int IPSEC_CIPHER_TYPE_AES_256 = 0x5;

    /** 6, since Windows Vista. */
    public static final int IPSEC_CIPHER_TYPE_MAX = 0x6;

    /** All of these constants. */
    public static final ConstantTable TABLE = ConstantTable.values(
            "IPSEC_CIPHER_TYPE",
            Constant.of32("IPSEC_CIPHER_TYPE_DES", IPSEC_CIPHER_TYPE_DES, "Windows Vista"),
            Constant.of32("IPSEC_CIPHER_TYPE_3DES", IPSEC_CIPHER_TYPE_3DES, "Windows Vista"),
            Constant.of32("IPSEC_CIPHER_TYPE_AES_128", IPSEC_CIPHER_TYPE_AES_128, "Windows Vista"),
            Constant.of32("IPSEC_CIPHER_TYPE_AES_192", IPSEC_CIPHER_TYPE_AES_192, "Windows Vista"),
            Constant.of32("IPSEC_CIPHER_TYPE_AES_256", IPSEC_CIPHER_TYPE_AES_256, "Windows Vista"),
            Constant.of32("IPSEC_CIPHER_TYPE_MAX", IPSEC_CIPHER_TYPE_MAX, "Windows Vista"));

    private IPSEC_CIPHER_TYPE() {}
}
