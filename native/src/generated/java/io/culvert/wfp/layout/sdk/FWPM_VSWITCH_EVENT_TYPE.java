// Generated from tools/generator/src/facts; see CONTRIBUTING.md. Do not edit.
package io.culvert.wfp.layout.sdk;

import io.culvert.wfp.layout.Constant;
import io.culvert.wfp.layout.ConstantTable;

/**
 * The values of the C enumeration {@code FWPM_VSWITCH_EVENT_TYPE}.
 */
public final class FWPM_VSWITCH_EVENT_TYPE {
    /** 0, since Windows 8. */
    public static final int FWPM_VSWITCH_EVENT_FILTER_ADD_TO_INCOMPLETE_LAYER = 0x0;

    /** 1, since Windows 8. */
    public static final int FWPM_VSWITCH_EVENT_FILTER_ENGINE_NOT_IN_REQUIRED_POSITION = 0x1;

    /** 2, since Windows 8. */
    public static final int FWPM_VSWITCH_EVENT_ENABLED_FOR_INSPECTION = 0x2;

    /** 3, since Windows 8. */
    public static final int FWPM_VSWITCH_EVENT_DISABLED_FOR_INSPECTION = 0x3;

    /** 4, since Windows 8. */
    public static final int FWPM_VSWITCH_EVENT_FILTER_ENGINE_REORDER = 0x4;

    /** 5, since Windows 8. */
    public static final int FWPM_VSWITCH_EVENT_MAX = 0x5;

    /** All of these constants. */
    public static final ConstantTable TABLE = ConstantTable.values(
            "FWPM_VSWITCH_EVENT_TYPE",
            Constant.of32("FWPM_VSWITCH_EVENT_FILTER_ADD_TO_INCOMPLETE_LAYER", FWPM_VSWITCH_EVENT_FILTER_ADD_TO_INCOMPLETE_LAYER, "Windows 8"),
            Constant.of32("FWPM_VSWITCH_EVENT_FILTER_ENGINE_NOT_IN_REQUIRED_POSITION", FWPM_VSWITCH_EVENT_FILTER_ENGINE_NOT_IN_REQUIRED_POSITION, "Windows 8"),
            Constant.of32("FWPM_VSWITCH_EVENT_ENABLED_FOR_INSPECTION", FWPM_VSWITCH_EVENT_ENABLED_FOR_INSPECTION, "Windows 8"),
            Constant.of32("FWPM_VSWITCH_EVENT_DISABLED_FOR_INSPECTION", FWPM_VSWITCH_EVENT_DISABLED_FOR_INSPECTION, "Windows 8"),
            Constant.of32("FWPM_VSWITCH_EVENT_FILTER_ENGINE_REORDER", FWPM_VSWITCH_EVENT_FILTER_ENGINE_REORDER, "Windows 8"),
            Constant.of32("FWPM_VSWITCH_EVENT_MAX", FWPM_VSWITCH_EVENT_MAX, "Windows 8"));

    private FWPM_VSWITCH_EVENT_TYPE() {}
}
