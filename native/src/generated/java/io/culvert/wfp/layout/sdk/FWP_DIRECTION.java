// Generated from tools/generator/src/facts; see CONTRIBUTING.md. Do not edit.
package io.culvert.wfp.layout.sdk;

import io.culvert.wfp.layout.Constant;
import io.culvert.wfp.layout.ConstantTable;

/**
 * The values of the C enumeration {@code FWP_DIRECTION}.
 */
public final class FWP_DIRECTION {
    /** 0, since Windows Vista. */
    public static final int FWP_DIRECTION_OUTBOUND = 0x0;

    /** 1, since Windows Vista. */
    public static final int FWP_DIRECTION_INBOUND = 0x1;

    /** 2, since Windows Vista. */
    public static final int FWP_DIRECTION_MAX = 0x2;

    /** All of these constants. */
    public static final ConstantTable TABLE = ConstantTable.values(
            "FWP_DIRECTION",
            Constant.of32("FWP_DIRECTION_OUTBOUND", FWP_DIRECTION_OUTBOUND, "Windows Vista"),
            Constant.of32("FWP_DIRECTION_INBOUND", FWP_DIRECTION_INBOUND, "Windows Vista"),
            Constant.of32("FWP_DIRECTION_MAX", FWP_DIRECTION_MAX, "Windows Vista"));

    private FWP_DIRECTION() {}
}
