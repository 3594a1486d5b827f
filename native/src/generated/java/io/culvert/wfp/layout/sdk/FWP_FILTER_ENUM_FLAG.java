// Generated from tools/generator/src/facts; see CONTRIBUTING.md. Do not edit.
package io.culvert.wfp.layout.sdk;

import io.culvert.wfp.layout.Constant;
import io.culvert.wfp.layout.ConstantTable;

/**
 * Constants that the SDK defines one by one: bits that are combined.
 */
public final class FWP_FILTER_ENUM_FLAG {
    /** 1, since Windows Vista. */
    public static final int FWP_FILTER_ENUM_FLAG_BEST_TERMINATING_MATCH = 0x1;

    /** 2, since Windows Vista. */
    public static final int FWP_FILTER_ENUM_FLAG_SORTED = 0x2;

    /** 4, since Windows Vista. */
    public static final int FWP_FILTER_ENUM_FLAG_BOOTTIME_ONLY = 0x4;

    /** 8, since Windows Vista. */
    public static final int FWP_FILTER_ENUM_FLAG_INCLUDE_BOOTTIME = 0x8;

    /** 16, since Windows Vista. */
    public static final int FWP_FILTER_ENUM_FLAG_INCLUDE_DISABLED = 0x10;

    /** 32, since Windows 8. */
    public static final int FWP_FILTER_ENUM_FLAG_RESERVED1 = 0x20;

    /** All of these constants. */
    public static final ConstantTable TABLE = ConstantTable.flags(
            "FWP_FILTER_ENUM_FLAG",
            Constant.of32("FWP_FILTER_ENUM_FLAG_BEST_TERMINATING_MATCH", FWP_FILTER_ENUM_FLAG_BEST_TERMINATING_MATCH, "Windows Vista"),
            Constant.of32("FWP_FILTER_ENUM_FLAG_SORTED", FWP_FILTER_ENUM_FLAG_SORTED, "Windows Vista"),
            Constant.of32("FWP_FILTER_ENUM_FLAG_BOOTTIME_ONLY", FWP_FILTER_ENUM_FLAG_BOOTTIME_ONLY, "Windows Vista"),
            Constant.of32("FWP_FILTER_ENUM_FLAG_INCLUDE_BOOTTIME", FWP_FILTER_ENUM_FLAG_INCLUDE_BOOTTIME, "Windows Vista"),
            Constant.of32("FWP_FILTER_ENUM_FLAG_INCLUDE_DISABLED", FWP_FILTER_ENUM_FLAG_INCLUDE_DISABLED, "Windows Vista"),
            Constant.of32("FWP_FILTER_ENUM_FLAG_RESERVED1", FWP_FILTER_ENUM_FLAG_RESERVED1, "Windows 8"));

    private FWP_FILTER_ENUM_FLAG() {}
}
