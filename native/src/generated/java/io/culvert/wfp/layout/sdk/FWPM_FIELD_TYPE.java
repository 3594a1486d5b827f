// Generated from tools/generator/src/facts; see CONTRIBUTING.md. Do not edit.
package io.culvert.wfp.layout.sdk;

import io.culvert.wfp.layout.Constant;
import io.culvert.wfp.layout.ConstantTable;

/**
 * The values of the C enumeration {@code FWPM_FIELD_TYPE}.
 */
public final class FWPM_FIELD_TYPE {
    /** 0, since Windows Vista. */
    public static final int FWPM_FIELD_RAW_DATA = 0x0;

    /** 1, since Windows Vista. */
    public static final int FWPM_FIELD_IP_ADDRESS = 0x1;

    /** 2, since Windows Vista. */
    public static final int FWPM_FIELD_FLAGS = 0x2;

    /** 3, since Windows Vista. */
    public static final int FWPM_FIELD_TYPE_MAX = 0x3;

    /** All of these constants. */
    public static final ConstantTable TABLE = ConstantTable.values(
            "FWPM_FIELD_TYPE",
            Constant.of32("FWPM_FIELD_RAW_DATA", FWPM_FIELD_RAW_DATA, "Windows Vista"),
            Constant.of32("FWPM_FIELD_IP_ADDRESS", FWPM_FIELD_IP_ADDRESS, "Windows Vista"),
            Constant.of32("FWPM_FIELD_FLAGS", FWPM_FIELD_FLAGS, "Windows Vista"),
            Constant.of32("FWPM_FIELD_TYPE_MAX", FWPM_FIELD_TYPE_MAX, "Windows Vista"));

    private FWPM_FIELD_TYPE() {}
}
