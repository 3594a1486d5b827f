// Generated from tools/generator/src/facts; see CONTRIBUTING.md. Do not edit.
package io.culvert.wfp.layout.sdk;

import io.culvert.wfp.layout.Constant;
import io.culvert.wfp.layout.ConstantTable;

/**
 * The values of the C enumeration {@code FWP_IP_VERSION}.
 */
public final class FWP_IP_VERSION {
    /** 0, since Windows Vista. */
    public static final int FWP_IP_VERSION_V4 = 0x0;

    /** 1, since Windows Vista. */
    public static final int FWP_IP_VERSION_V6 = 0x1;

    /** 2, since Windows Vista. */
    public static final int FWP_IP_VERSION_NONE = 0x2;

    /** 3, since Windows Vista. */
    public static final int FWP_IP_VERSION_MAX = 0x3;

    /** All of these constants. */
    public static final ConstantTable TABLE = ConstantTable.values(
            "FWP_IP_VERSION",
            Constant.of32("FWP_IP_VERSION_V4", FWP_IP_VERSION_V4, "Windows Vista"),
            Constant.of32("FWP_IP_VERSION_V6", FWP_IP_VERSION_V6, "Windows Vista"),
            Constant.of32("FWP_IP_VERSION_NONE", FWP_IP_VERSION_NONE, "Windows Vista"),
            Constant.of32("FWP_IP_VERSION_MAX", FWP_IP_VERSION_MAX, "Windows Vista"));

    private FWP_IP_VERSION() {}
}
