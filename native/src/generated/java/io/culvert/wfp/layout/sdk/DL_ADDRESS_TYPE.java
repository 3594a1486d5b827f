// Generated from tools/generator/src/facts; see CONTRIBUTING.md. Do not edit.
package io.culvert.wfp.layout.sdk;

import io.culvert.wfp.layout.Constant;
import io.culvert.wfp.layout.ConstantTable;

/**
 * The values of the C enumeration {@code DL_ADDRESS_TYPE}.
 */
public final class DL_ADDRESS_TYPE {
    /** 0, since Windows Vista. */
    public static final int DlUnicast = 0x0;

    /** 1, since Windows Vista. */
    public static final int DlMulticast = 0x1;

    /** 2, since Windows Vista. */
    public static final int DlBroadcast = 0x2;

    /** All of these constants. */
    public static final ConstantTable TABLE = ConstantTable.values(
            "DL_ADDRESS_TYPE",
            Constant.of32("DlUnicast", DlUnicast, "Windows Vista"),
            Constant.of32("DlMulticast", DlMulticast, "Windows Vista"),
            Constant.of32("DlBroadcast", DlBroadcast, "Windows Vista"));

    private DL_ADDRESS_TYPE() {}
}
