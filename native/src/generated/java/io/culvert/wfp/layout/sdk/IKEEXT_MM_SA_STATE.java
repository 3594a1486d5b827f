// Generated from tools/generator/src/facts; see CONTRIBUTING.md. Do not edit.
package io.culvert.wfp.layout.sdk;

import io.culvert.wfp.layout.Constant;
import io.culvert.wfp.layout.ConstantTable;

/**
 * The values of the C enumeration {@code IKEEXT_MM_SA_STATE}.
 */
public final class IKEEXT_MM_SA_STATE {
    /** 0, since Windows Vista. */
    public static final int IKEEXT_MM_SA_STATE_NONE = 0x0;

    /** 1, since Windows Vista. */
    public static final int IKEEXT_MM_SA_STATE_SA_SENT = 0x1;

    /** 2, since Windows Vista. */
    public static final int IKEEXT_MM_SA_STATE_SSPI_SENT = 0x2;

    /** 3, since Windows Vista. */
    public static final int IKEEXT_MM_SA_STATE_FINAL = 0x3;

    /** 4, since Windows Vista. */
    public static final int IKEEXT_MM_SA_STATE_FINAL_SENT = 0x4;

    /** 5, since Windows Vista. */
    public static final int IKEEXT_MM_SA_STATE_COMPLETE = 0x5;

    /** 6, since Windows Vista. */
    public static final int IKEEXT_MM_SA_STATE_MAX = 0x6;

    /** All of these constants. */
    public static final ConstantTable TABLE = ConstantTable.values(
            "IKEEXT_MM_SA_STATE",
            Constant.of32("IKEEXT_MM_SA_STATE_NONE", IKEEXT_MM_SA_STATE_NONE, "Windows Vista"),
            Constant.of32("IKEEXT_MM_SA_STATE_SA_SENT", IKEEXT_MM_SA_STATE_SA_SENT, "Windows Vista"),
            Constant.of32("IKEEXT_MM_SA_STATE_SSPI_SENT", IKEEXT_MM_SA_STATE_SSPI_SENT, "Windows Vista"),
            Constant.of32("IKEEXT_MM_SA_STATE_FINAL", IKEEXT_MM_SA_STATE_FINAL, "Windows Vista"),
            Constant.of32("IKEEXT_MM_SA_STATE_FINAL_SENT", IKEEXT_MM_SA_STATE_FINAL_SENT, "Windows Vista"),
            Constant.of32("IKEEXT_MM_SA_STATE_COMPLETE", IKEEXT_MM_SA_STATE_COMPLETE, "Windows Vista"),
            Constant.of32("IKEEXT_MM_SA_STATE_MAX", IKEEXT_MM_SA_STATE_MAX, "Windows Vista"));

    private IKEEXT_MM_SA_STATE() {}
}
