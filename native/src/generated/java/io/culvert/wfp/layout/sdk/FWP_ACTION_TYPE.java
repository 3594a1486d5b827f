// Generated from tools/generator/src/facts; see CONTRIBUTING.md. Do not edit.
package io.culvert.wfp.layout.sdk;

import io.culvert.wfp.layout.Constant;
import io.culvert.wfp.layout.ConstantTable;

/**
 * Constants that the SDK defines one by one: an action is one exact value; the flags are what the values are composed of.
 */
public final class FWP_ACTION_TYPE {
    /** 4096, since Windows Vista. */
    public static final int FWP_ACTION_FLAG_TERMINATING = 0x1000;

    /** 8192, since Windows Vista. */
    public static final int FWP_ACTION_FLAG_NON_TERMINATING = 0x2000;

    /** 16384, since Windows Vista. */
    public static final int FWP_ACTION_FLAG_CALLOUT = 0x4000;

    /** 4097, since Windows Vista. */
    public static final int FWP_ACTION_BLOCK = 0x1001;

    /** 4098, since Windows Vista. */
    public static final int FWP_ACTION_PERMIT = 0x1002;

    /** 20483, since Windows Vista. */
    public static final int FWP_ACTION_CALLOUT_TERMINATING = 0x5003;

    /** 24580, since Windows Vista. */
    public static final int FWP_ACTION_CALLOUT_INSPECTION = 0x6004;

    /** 16389, since Windows Vista. */
    public static final int FWP_ACTION_CALLOUT_UNKNOWN = 0x4005;

    /** 8198, since Windows Vista. */
    public static final int FWP_ACTION_CONTINUE = 0x2006;

    /** 7, since Windows Vista. */
    public static final int FWP_ACTION_NONE = 0x7;

    /** 8, since Windows Vista. */
    public static final int FWP_ACTION_NONE_NO_MATCH = 0x8;

    /** All of these constants. */
    public static final ConstantTable TABLE = ConstantTable.values(
            "FWP_ACTION_TYPE",
            Constant.of32("FWP_ACTION_FLAG_TERMINATING", FWP_ACTION_FLAG_TERMINATING, "Windows Vista"),
            Constant.of32("FWP_ACTION_FLAG_NON_TERMINATING", FWP_ACTION_FLAG_NON_TERMINATING, "Windows Vista"),
            Constant.of32("FWP_ACTION_FLAG_CALLOUT", FWP_ACTION_FLAG_CALLOUT, "Windows Vista"),
            Constant.of32("FWP_ACTION_BLOCK", FWP_ACTION_BLOCK, "Windows Vista"),
            Constant.of32("FWP_ACTION_PERMIT", FWP_ACTION_PERMIT, "Windows Vista"),
            Constant.of32("FWP_ACTION_CALLOUT_TERMINATING", FWP_ACTION_CALLOUT_TERMINATING, "Windows Vista"),
            Constant.of32("FWP_ACTION_CALLOUT_INSPECTION", FWP_ACTION_CALLOUT_INSPECTION, "Windows Vista"),
            Constant.of32("FWP_ACTION_CALLOUT_UNKNOWN", FWP_ACTION_CALLOUT_UNKNOWN, "Windows Vista"),
            Constant.of32("FWP_ACTION_CONTINUE", FWP_ACTION_CONTINUE, "Windows Vista"),
            Constant.of32("FWP_ACTION_NONE", FWP_ACTION_NONE, "Windows Vista"),
            Constant.of32("FWP_ACTION_NONE_NO_MATCH", FWP_ACTION_NONE_NO_MATCH, "Windows Vista"));

    private FWP_ACTION_TYPE() {}
}
