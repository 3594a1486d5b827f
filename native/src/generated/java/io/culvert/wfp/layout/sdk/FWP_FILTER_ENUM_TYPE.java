// Generated from tools/generator/src/facts; see CONTRIBUTING.md. Do not edit.
package io.culvert.wfp.layout.sdk;

import io.culvert.wfp.layout.Constant;
import io.culvert.wfp.layout.ConstantTable;

/**
 * The values of the C enumeration {@code FWP_FILTER_ENUM_TYPE}.
 */
public final class FWP_FILTER_ENUM_TYPE {
    /** 0, since Windows Vista. */
    public static final int FWP_FILTER_ENUM_FULLY_CONTAINED = 0x0;

    /** 1, since Windows Vista. */
    public static final int FWP_FILTER_ENUM_OVERLAPPING = 0x1;

    /** 2, since Windows Vista. */
    public static final int FWP_FILTER_ENUM_TYPE_MAX = 0x2;

    /** All of these constants. */
    public static final ConstantTable TABLE = ConstantTable.values(
            "FWP_FILTER_ENUM_TYPE",
            Constant.of32("FWP_FILTER_ENUM_FULLY_CONTAINED", FWP_FILTER_ENUM_FULLY_CONTAINED, "Windows Vista"),
            Constant.of32("FWP_FILTER_ENUM_OVERLAPPING", FWP_FILTER_ENUM_OVERLAPPING, "Windows Vista"),
            Constant.of32("FWP_FILTER_ENUM_TYPE_MAX", FWP_FILTER_ENUM_TYPE_MAX, "Windows Vista"));

    private FWP_FILTER_ENUM_TYPE() {}
}
