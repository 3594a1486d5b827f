// Generated from tools/generator/src/facts; see CONTRIBUTING.md. Do not edit.
package io.culvert.wfp.layout.sdk;

import io.culvert.wfp.layout.Constant;
import io.culvert.wfp.layout.ConstantTable;

/**
 * Constants that the SDK defines one by one: bits that are combined.
 */
public final class IPSEC_DOSP_FLAG {
    /** 1, since Windows 7. */
    public static final int IPSEC_DOSP_FLAG_ENABLE_IKEV1 = 0x1;

    /** 2, since Windows 7. */
    public static final int IPSEC_DOSP_FLAG_ENABLE_IKEV2 = 0x2;

    /** 4, since Windows 7. */
    public static final int IPSEC_DOSP_FLAG_DISABLE_AUTHIP = 0x4;

    /** 8, since Windows 7. */
    public static final int IPSEC_DOSP_FLAG_DISABLE_DEFAULT_BLOCK = 0x8;

    /** 16, since Windows 7. */
    public static final int IPSEC_DOSP_FLAG_FILTER_BLOCK = 0x10;

    /** 32, since Windows 7. */
    public static final int IPSEC_DOSP_FLAG_FILTER_EXEMPT = 0x20;

    /** All of these constants. */
    public static final ConstantTable TABLE = ConstantTable.flags(
            "IPSEC_DOSP_FLAG",
            Constant.of32("IPSEC_DOSP_FLAG_ENABLE_IKEV1", IPSEC_DOSP_FLAG_ENABLE_IKEV1, "Windows 7"),
            Constant.of32("IPSEC_DOSP_FLAG_ENABLE_IKEV2", IPSEC_DOSP_FLAG_ENABLE_IKEV2, "Windows 7"),
            Constant.of32("IPSEC_DOSP_FLAG_DISABLE_AUTHIP", IPSEC_DOSP_FLAG_DISABLE_AUTHIP, "Windows 7"),
            Constant.of32("IPSEC_DOSP_FLAG_DISABLE_DEFAULT_BLOCK", IPSEC_DOSP_FLAG_DISABLE_DEFAULT_BLOCK, "Windows 7"),
            Constant.of32("IPSEC_DOSP_FLAG_FILTER_BLOCK", IPSEC_DOSP_FLAG_FILTER_BLOCK, "Windows 7"),
            Constant.of32("IPSEC_DOSP_FLAG_FILTER_EXEMPT", IPSEC_DOSP_FLAG_FILTER_EXEMPT, "Windows 7"));

    private IPSEC_DOSP_FLAG() {}
}
