// Generated from tools/generator/src/facts; see CONTRIBUTING.md. Do not edit.
package io.culvert.wfp.layout.sdk;

import io.culvert.wfp.layout.Constant;
import io.culvert.wfp.layout.ConstantTable;

/**
 * The values of the C enumeration {@code FWPM_CHANGE_TYPE}.
 */
public final class FWPM_CHANGE_TYPE {
    /** 1, since Windows Vista. */
    public static final int FWPM_CHANGE_ADD = 0x1;

    /** 2, since Windows Vista. */
    public static final int FWPM_CHANGE_DELETE = 0x2;

    /** 3, since Windows Vista. */
    public static final int FWPM_CHANGE_TYPE_MAX = 0x3;

    /** All of these constants. */
    public static final ConstantTable TABLE = ConstantTable.values(
            "FWPM_CHANGE_TYPE",
            Constant.of32("FWPM_CHANGE_ADD", FWPM_CHANGE_ADD, "Windows Vista"),
            Constant.of32("FWPM_CHANGE_DELETE", FWPM_CHANGE_DELETE, "Windows Vista"),
            Constant.of32("FWPM_CHANGE_TYPE_MAX", FWPM_CHANGE_TYPE_MAX, "Windows Vista"));

    private FWPM_CHANGE_TYPE() {}
}
