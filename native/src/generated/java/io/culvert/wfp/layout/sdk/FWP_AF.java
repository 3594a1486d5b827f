// Generated from tools/generator/src/facts; see CONTRIBUTING.md. Do not edit.
package io.culvert.wfp.layout.sdk;

import io.culvert.wfp.layout.Constant;
import io.culvert.wfp.layout.ConstantTable;

/**
 * The values of the C enumeration {@code FWP_AF}.
 */
public final class FWP_AF {
    /** 0, since Windows Vista. */
    public static final int FWP_AF_INET = 0x0;

    /** 1, since Windows Vista. */
    public static final int FWP_AF_INET6 = 0x1;

    /** 2, since Windows Vista. */
    public static final int FWP_AF_ETHER = 0x2;

    /** 3, since Windows Vista. */
    public static final int FWP_AF_NONE = 0x3;

    /** All of these constants. */
    public static final ConstantTable TABLE = ConstantTable.values(
            "FWP_AF",
            Constant.of32("FWP_AF_INET", FWP_AF_INET, "Windows Vista"),
            Constant.of32("FWP_AF_INET6", FWP_AF_INET6, "Windows Vista"),
            Constant.of32("FWP_AF_ETHER", FWP_AF_ETHER, "Windows Vista"),
            Constant.of32("FWP_AF_NONE", FWP_AF_NONE, "Windows Vista"));

    private FWP_AF() {}
}
