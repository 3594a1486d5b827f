// Generated from tools/generator/src/facts; see CONTRIBUTING.md. Do not edit.
package io.culvert.wfp.layout.sdk;

import io.culvert.wfp.layout.Constant;
import io.culvert.wfp.layout.ConstantTable;

/**
 * The values of the C enumeration {@code IPSEC_TRANSFORM_TYPE}.
 */
public final class IPSEC_TRANSFORM_TYPE {
    /** 1, since Windows Vista: numbering starts at 1. */
    public static final int IPSEC_TRANSFORM_AH = 0x1;

    /** 2, since Windows Vista. */
    public static final int IPSEC_TRANSFORM_ESP_AUTH = 0x2;

    /** 3, since Windows Vista. */
    public static final int IPSEC_TRANSFORM_ESP_CIPHER = 0x3;

    /** 4, since Windows Vista. */
    public static final int IPSEC_TRANSFORM_ESP_AUTH_AND_CIPHER = 0x4;

    /** 5, since Windows 7: AuthFW: first packet goes out twice (encapsulated and clear), the rest in the clear. */
    public static final int IPSEC_TRANSFORM_ESP_AUTH_FW = 0x5;

    /** 6, since Windows Vista. */
    public static final int IPSEC_TRANSFORM_TYPE_MAX = 0x6;

    /** All of these constants. */
    public static final ConstantTable TABLE = ConstantTable.values(
            "IPSEC_TRANSFORM_TYPE",
            Constant.of32("IPSEC_TRANSFORM_AH", IPSEC_TRANSFORM_AH, "Windows Vista"),
            Constant.of32("IPSEC_TRANSFORM_ESP_AUTH", IPSEC_TRANSFORM_ESP_AUTH, "Windows Vista"),
            Constant.of32("IPSEC_TRANSFORM_ESP_CIPHER", IPSEC_TRANSFORM_ESP_CIPHER, "Windows Vista"),
            Constant.of32("IPSEC_TRANSFORM_ESP_AUTH_AND_CIPHER", IPSEC_TRANSFORM_ESP_AUTH_AND_CIPHER, "Windows Vista"),
            Constant.of32("IPSEC_TRANSFORM_ESP_AUTH_FW", IPSEC_TRANSFORM_ESP_AUTH_FW, "Windows 7"),
            Constant.of32("IPSEC_TRANSFORM_TYPE_MAX", IPSEC_TRANSFORM_TYPE_MAX, "Windows Vista"));

    private IPSEC_TRANSFORM_TYPE() {}
}
