// Generated from tools/generator/src/facts; see CONTRIBUTING.md. Do not edit.
package io.culvert.wfp.layout.sdk;

import io.culvert.wfp.layout.Constant;
import io.culvert.wfp.layout.ConstantTable;

/**
 * The values of the C enumeration {@code FWP_VSWITCH_NETWORK_TYPE}.
 */
public final class FWP_VSWITCH_NETWORK_TYPE {
    /** 0, since Windows 8. */
    public static final int FWP_VSWITCH_NETWORK_TYPE_UNKNOWN = 0x0;

    /** 1, since Windows 8. */
    public static final int FWP_VSWITCH_NETWORK_TYPE_PRIVATE = 0x1;

    /** 2, since Windows 8. */
    public static final int FWP_VSWITCH_NETWORK_TYPE_INTERNAL = 0x2;

    /** 3, since Windows 8. */
    public static final int FWP_VSWITCH_NETWORK_TYPE_EXTERNAL = 0x3;

    /** All of these constants. */
    public static final ConstantTable TABLE = ConstantTable.values(
            "FWP_VSWITCH_NETWORK_TYPE",
            Constant.of32("FWP_VSWITCH_NETWORK_TYPE_UNKNOWN", FWP_VSWITCH_NETWORK_TYPE_UNKNOWN, "Windows 8"),
            Constant.of32("FWP_VSWITCH_NETWORK_TYPE_PRIVATE", FWP_VSWITCH_NETWORK_TYPE_PRIVATE, "Windows 8"),
            Constant.of32("FWP_VSWITCH_NETWORK_TYPE_INTERNAL", FWP_VSWITCH_NETWORK_TYPE_INTERNAL, "Windows 8"),
            Constant.of32("FWP_VSWITCH_NETWORK_TYPE_EXTERNAL", FWP_VSWITCH_NETWORK_TYPE_EXTERNAL, "Windows 8"));

    private FWP_VSWITCH_NETWORK_TYPE() {}
}
