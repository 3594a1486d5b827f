// Generated from tools/generator/src/facts; see CONTRIBUTING.md. Do not edit.
package io.culvert.wfp.layout.sdk;

import io.culvert.wfp.layout.Constant;
import io.culvert.wfp.layout.ConstantTable;

/**
 * The values of the C enumeration {@code IPSEC_TOKEN_MODE}.
 */
public final class IPSEC_TOKEN_MODE {
    /** 0, since Windows Vista. */
    public static final int IPSEC_TOKEN_MODE_MAIN = 0x0;

    /** 1, since Windows Vista. */
    public static final int IPSEC_TOKEN_MODE_EXTENDED = 0x1;

    /** 2, since Windows Vista. */
    public static final int IPSEC_TOKEN_MODE_MAX = 0x2;

    /** All of these constants. */
    public static final ConstantTable TABLE = ConstantTable.values(
            "IPSEC_TOKEN_MODE",
            Constant.of32("IPSEC_TOKEN_MODE_MAIN", IPSEC_TOKEN_MODE_MAIN, "Windows Vista"),
            Constant.of32("IPSEC_TOKEN_MODE_EXTENDED", IPSEC_TOKEN_MODE_EXTENDED, "Windows Vista"),
            Constant.of32("IPSEC_TOKEN_MODE_MAX", IPSEC_TOKEN_MODE_MAX, "Windows Vista"));

    private IPSEC_TOKEN_MODE() {}
}
