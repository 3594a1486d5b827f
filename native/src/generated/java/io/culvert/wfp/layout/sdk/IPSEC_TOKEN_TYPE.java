// Generated from tools/generator/src/facts; see CONTRIBUTING.md. Do not edit.
package io.culvert.wfp.layout.sdk;

import io.culvert.wfp.layout.Constant;
import io.culvert.wfp.layout.ConstantTable;

/**
 * The values of the C enumeration {@code IPSEC_TOKEN_TYPE}.
 */
public final class IPSEC_TOKEN_TYPE {
    /** 0, since Windows Vista. */
    public static final int IPSEC_TOKEN_TYPE_MACHINE = 0x0;

    /** 1, since Windows Vista. */
    public static final int IPSEC_TOKEN_TYPE_IMPERSONATION = 0x1;

    /** 2, since Windows Vista. */
    public static final int IPSEC_TOKEN_TYPE_MAX = 0x2;

    /** All of these constants. */
    public static final ConstantTable TABLE = ConstantTable.values(
            "IPSEC_TOKEN_TYPE",
            Constant.of32("IPSEC_TOKEN_TYPE_MACHINE", IPSEC_TOKEN_TYPE_MACHINE, "Windows Vista"),
            Constant.of32("IPSEC_TOKEN_TYPE_IMPERSONATION", IPSEC_TOKEN_TYPE_IMPERSONATION, "Windows Vista"),
            Constant.of32("IPSEC_TOKEN_TYPE_MAX", IPSEC_TOKEN_TYPE_MAX, "Windows Vista"));

    private IPSEC_TOKEN_TYPE() {}
}
