// Generated from tools/generator/src/facts; see CONTRIBUTING.md. Do not edit.
package io.culvert.wfp.layout.sdk;

import io.culvert.wfp.layout.Constant;
import io.culvert.wfp.layout.ConstantTable;

/**
 * Constants that the SDK defines one by one: bits that are combined.
 */
public final class FWP_CALLOUT_FLAG {
    /** 1, since Windows Vista. */
    public static final int FWP_CALLOUT_FLAG_CONDITIONAL_ON_FLOW = 0x1;

    /** 2, since Windows Vista. */
    public static final int FWP_CALLOUT_FLAG_ALLOW_OFFLOAD = 0x2;

    /** 4, since Windows 7. */
    public static final int FWP_CALLOUT_FLAG_ENABLE_COMMIT_ADD_NOTIFY = 0x4;

    /** 8, since Windows 7. */
    public static final int FWP_CALLOUT_FLAG_ALLOW_MID_STREAM_INSPECTION = 0x8;

    /** 16, since Windows 7. */
    public static final int FWP_CALLOUT_FLAG_ALLOW_RECLASSIFY = 0x10;

    /** 32, since Windows 8. */
    public static final int FWP_CALLOUT_FLAG_RESERVED1 = 0x20;

    /** 64, since Windows 8. */
    public static final int FWP_CALLOUT_FLAG_ALLOW_RSC = 0x40;

    /** 128, since Windows 8. */
    public static final int FWP_CALLOUT_FLAG_ALLOW_L2_BATCH_CLASSIFY = 0x80;

    /** 256, since Windows 10 1903 (19H1). */
    public static final int FWP_CALLOUT_FLAG_ALLOW_USO = 0x100;

    /** 512, since Windows 10 2004 (VB). */
    public static final int FWP_CALLOUT_FLAG_ALLOW_URO = 0x200;

    /** 1024, since Windows 11 21H2 (CO). */
    public static final int FWP_CALLOUT_FLAG_RESERVED2 = 0x400;

    /** All of these constants. */
    public static final ConstantTable TABLE = ConstantTable.flags(
            "FWP_CALLOUT_FLAG",
            Constant.of32("FWP_CALLOUT_FLAG_CONDITIONAL_ON_FLOW", FWP_CALLOUT_FLAG_CONDITIONAL_ON_FLOW, "Windows Vista"),
            Constant.of32("FWP_CALLOUT_FLAG_ALLOW_OFFLOAD", FWP_CALLOUT_FLAG_ALLOW_OFFLOAD, "Windows Vista"),
            Constant.of32("FWP_CALLOUT_FLAG_ENABLE_COMMIT_ADD_NOTIFY", FWP_CALLOUT_FLAG_ENABLE_COMMIT_ADD_NOTIFY, "Windows 7"),
            Constant.of32("FWP_CALLOUT_FLAG_ALLOW_MID_STREAM_INSPECTION", FWP_CALLOUT_FLAG_ALLOW_MID_STREAM_INSPECTION, "Windows 7"),
            Constant.of32("FWP_CALLOUT_FLAG_ALLOW_RECLASSIFY", FWP_CALLOUT_FLAG_ALLOW_RECLASSIFY, "Windows 7"),
            Constant.of32("FWP_CALLOUT_FLAG_RESERVED1", FWP_CALLOUT_FLAG_RESERVED1, "Windows 8"),
            Constant.of32("FWP_CALLOUT_FLAG_ALLOW_RSC", FWP_CALLOUT_FLAG_ALLOW_RSC, "Windows 8"),
            Constant.of32("FWP_CALLOUT_FLAG_ALLOW_L2_BATCH_CLASSIFY", FWP_CALLOUT_FLAG_ALLOW_L2_BATCH_CLASSIFY, "Windows 8"),
            Constant.of32("FWP_CALLOUT_FLAG_ALLOW_USO", FWP_CALLOUT_FLAG_ALLOW_USO, "Windows 10 1903 (19H1)"),
            Constant.of32("FWP_CALLOUT_FLAG_ALLOW_URO", FWP_CALLOUT_FLAG_ALLOW_URO, "Windows 10 2004 (VB)"),
            Constant.of32("FWP_CALLOUT_FLAG_RESERVED2", FWP_CALLOUT_FLAG_RESERVED2, "Windows 11 21H2 (CO)"));

    private FWP_CALLOUT_FLAG() {}
}
