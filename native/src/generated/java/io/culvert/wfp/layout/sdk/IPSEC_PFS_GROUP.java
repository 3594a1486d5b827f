// Generated from tools/generator/src/facts; see CONTRIBUTING.md. Do not edit.
package io.culvert.wfp.layout.sdk;

import io.culvert.wfp.layout.Constant;
import io.culvert.wfp.layout.ConstantTable;

/**
 * The values of the C enumeration {@code IPSEC_PFS_GROUP}.
 */
public final class IPSEC_PFS_GROUP {
    /** 0, since Windows Vista. */
    public static final int IPSEC_PFS_NONE = 0x0;

    /** 1, since Windows Vista. */
    public static final int IPSEC_PFS_1 = 0x1;

    /** 2, since Windows Vista. */
    public static final int IPSEC_PFS_2 = 0x2;

    /** 3, since Windows Vista. */
    public static final int IPSEC_PFS_2048 = 0x3;

    /** 3, since Windows 8: same value as IPSEC_PFS_2048. */
    public static final int IPSEC_PFS_14 = 0x3;

    /** 4, since Windows Vista. */
    public static final int IPSEC_PFS_ECP_256 = 0x4;

    /** 5, since Windows Vista. */
    public static final int IPSEC_PFS_ECP_384 = 0x5;

    /** 6, since Windows Vista: reuse the main-mode group. */
    public static final int IPSEC_PFS_MM = 0x6;

    /** 7, since Windows 8: value 7, not 6 as in IKEEXT_DH_GROUP. */
    public static final int IPSEC_PFS_24 = 0x7;

    /** 8, since Windows Vista. */
    public static final int IPSEC_PFS_MAX = 0x8;

    /** All of these constants. */
    public static final ConstantTable TABLE = ConstantTable.values(
            "IPSEC_PFS_GROUP",
            Constant.of32("IPSEC_PFS_NONE", IPSEC_PFS_NONE, "Windows Vista"),
            Constant.of32("IPSEC_PFS_1", IPSEC_PFS_1, "Windows Vista"),
            Constant.of32("IPSEC_PFS_2", IPSEC_PFS_2, "Windows Vista"),
            Constant.of32("IPSEC_PFS_2048", IPSEC_PFS_2048, "Windows Vista"),
            Constant.of32("IPSEC_PFS_14", IPSEC_PFS_14, "Windows 8"),
            Constant.of32("IPSEC_PFS_ECP_256", IPSEC_PFS_ECP_256, "Windows Vista"),
            Constant.of32("IPSEC_PFS_ECP_384", IPSEC_PFS_ECP_384, "Windows Vista"),
            Constant.of32("IPSEC_PFS_MM", IPSEC_PFS_MM, "Windows Vista"),
            Constant.of32("IPSEC_PFS_24", IPSEC_PFS_24, "Windows 8"),
            Constant.of32("IPSEC_PFS_MAX", IPSEC_PFS_MAX, "Windows Vista"));

    private IPSEC_PFS_GROUP() {}
}
