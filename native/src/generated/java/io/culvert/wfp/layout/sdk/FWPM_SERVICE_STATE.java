// Generated from tools/generator/src/facts; see CONTRIBUTING.md. Do not edit.
package io.culvert.wfp.layout.sdk;

import io.culvert.wfp.layout.Constant;
import io.culvert.wfp.layout.ConstantTable;

/**
 * The values of the C enumeration {@code FWPM_SERVICE_STATE}.
 */
public final class FWPM_SERVICE_STATE {
    /** 0, since Windows Vista. */
    public static final int FWPM_SERVICE_STOPPED = 0x0;

    /** 1, since Windows Vista. */
    public static final int FWPM_SERVICE_START_PENDING = 0x1;

    /** 2, since Windows Vista. */
    public static final int FWPM_SERVICE_STOP_PENDING = 0x2;

    /** 3, since Windows Vista. */
    public static final int FWPM_SERVICE_RUNNING = 0x3;

    /** 4, since Windows Vista. */
    public static final int FWPM_SERVICE_STATE_MAX = 0x4;

    /** All of these constants. */
    public static final ConstantTable TABLE = ConstantTable.values(
            "FWPM_SERVICE_STATE",
            Constant.of32("FWPM_SERVICE_STOPPED", FWPM_SERVICE_STOPPED, "Windows Vista"),
            Constant.of32("FWPM_SERVICE_START_PENDING", FWPM_SERVICE_START_PENDING, "Windows Vista"),
            Constant.of32("FWPM_SERVICE_STOP_PENDING", FWPM_SERVICE_STOP_PENDING, "Windows Vista"),
            Constant.of32("FWPM_SERVICE_RUNNING", FWPM_SERVICE_RUNNING, "Windows Vista"),
            Constant.of32("FWPM_SERVICE_STATE_MAX", FWPM_SERVICE_STATE_MAX, "Windows Vista"));

    private FWPM_SERVICE_STATE() {}
}
