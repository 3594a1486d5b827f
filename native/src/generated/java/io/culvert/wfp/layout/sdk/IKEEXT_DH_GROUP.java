// Generated from tools/generator/src/facts; see CONTRIBUTING.md. Do not edit.
package io.culvert.wfp.layout.sdk;

import io.culvert.wfp.layout.Constant;
import io.culvert.wfp.layout.ConstantTable;

/**
 * The values of the C enumeration {@code IKEEXT_DH_GROUP}.
 */
public final class IKEEXT_DH_GROUP {
    /** 0, since Windows Vista: AuthIP only. */
    public static final int IKEEXT_DH_GROUP_NONE = 0x0;

    /** 1, since Windows Vista: 768-bit MODP. */
    public static final int IKEEXT_DH_GROUP_1 = 0x1;

    /** 2, since Windows Vista: 1024-bit MODP. */
    public static final int IKEEXT_DH_GROUP_2 = 0x2;

    /** 3, since Windows 8 for this name (value 3 = IKEEXT_DH_GROUP_2048 since Vista): 2048-bit MODP; same value as IKEEXT_DH_GROUP_2048. */
    public static final int IKEEXT_DH_GROUP_14 = 0x3;

    /** 3, since Windows Vista: 2048-bit MODP. */
    public static final int IKEEXT_DH_GROUP_2048 = 0x3;

    /** 4, since Windows Vista. */
    public static final int IKEEXT_DH_ECP_256 = 0x4;

    /** 5, since Windows Vista. */
    public static final int IKEEXT_DH_ECP_384 = 0x5;

    /** 6, since Windows 8: 2048-bit MODP with 256-bit prime-order subgroup; value 6 (note IPSEC_PFS_24 is 7). */
    public static final int IKEEXT_DH_GROUP_24 = 0x6;

    /** 7, since Windows Vista. */
    public static final int IKEEXT_DH_GROUP_MAX = 0x7;

    /** All of these constants. */
    public static final ConstantTable TABLE = ConstantTable.values(
            "IKEEXT_DH_GROUP",
            Constant.of32("IKEEXT_DH_GROUP_NONE", IKEEXT_DH_GROUP_NONE, "Windows Vista"),
            Constant.of32("IKEEXT_DH_GROUP_1", IKEEXT_DH_GROUP_1, "Windows Vista"),
            Constant.of32("IKEEXT_DH_GROUP_2", IKEEXT_DH_GROUP_2, "Windows Vista"),
            Constant.of32("IKEEXT_DH_GROUP_14", IKEEXT_DH_GROUP_14, "Windows 8 for this name (value 3 = IKEEXT_DH_GROUP_2048 since Vista)"),
            Constant.of32("IKEEXT_DH_GROUP_2048", IKEEXT_DH_GROUP_2048, "Windows Vista"),
            Constant.of32("IKEEXT_DH_ECP_256", IKEEXT_DH_ECP_256, "Windows Vista"),
            Constant.of32("IKEEXT_DH_ECP_384", IKEEXT_DH_ECP_384, "Windows Vista"),
            Constant.of32("IKEEXT_DH_GROUP_24", IKEEXT_DH_GROUP_24, "Windows 8"),
            Constant.of32("IKEEXT_DH_GROUP_MAX", IKEEXT_DH_GROUP_MAX, "Windows Vista"));

    private IKEEXT_DH_GROUP() {}
}
