// Generated from tools/generator/src/facts; see CONTRIBUTING.md. Do not edit.
package io.culvert.wfp.layout.sdk;

import io.culvert.wfp.layout.Constant;
import io.culvert.wfp.layout.ConstantTable;

/**
 * Constants that the SDK defines one by one: values of several classify options, so numbers repeat.
 */
public final class FWP_OPTION_VALUE {
    /** 0, since Windows Vista. */
    public static final int FWP_OPTION_VALUE_ALLOW_MULTICAST_STATE = 0x0;

    /** 1, since Windows Vista. */
    public static final int FWP_OPTION_VALUE_DENY_MULTICAST_STATE = 0x1;

    /** 2, since Windows Vista. */
    public static final int FWP_OPTION_VALUE_ALLOW_GLOBAL_MULTICAST_STATE = 0x2;

    /** 0, since Windows Vista. */
    public static final int FWP_OPTION_VALUE_DISABLE_LOOSE_SOURCE = 0x0;

    /** 1, since Windows Vista. */
    public static final int FWP_OPTION_VALUE_ENABLE_LOOSE_SOURCE = 0x1;

    /** 0, since Windows 8. */
    public static final int FWP_OPTION_VALUE_DISABLE_LOCAL_ONLY_MAPPING = 0x0;

    /** 1, since Windows 8. */
    public static final int FWP_OPTION_VALUE_ENABLE_LOCAL_ONLY_MAPPING = 0x1;

    /** All of these constants. */
    public static final ConstantTable TABLE = ConstantTable.values(
            "FWP_OPTION_VALUE",
            Constant.of32("FWP_OPTION_VALUE_ALLOW_MULTICAST_STATE", FWP_OPTION_VALUE_ALLOW_MULTICAST_STATE, "Windows Vista"),
            Constant.of32("FWP_OPTION_VALUE_DENY_MULTICAST_STATE", FWP_OPTION_VALUE_DENY_MULTICAST_STATE, "Windows Vista"),
            Constant.of32("FWP_OPTION_VALUE_ALLOW_GLOBAL_MULTICAST_STATE", FWP_OPTION_VALUE_ALLOW_GLOBAL_MULTICAST_STATE, "Windows Vista"),
            Constant.of32("FWP_OPTION_VALUE_DISABLE_LOOSE_SOURCE", FWP_OPTION_VALUE_DISABLE_LOOSE_SOURCE, "Windows Vista"),
            Constant.of32("FWP_OPTION_VALUE_ENABLE_LOOSE_SOURCE", FWP_OPTION_VALUE_ENABLE_LOOSE_SOURCE, "Windows Vista"),
            Constant.of32("FWP_OPTION_VALUE_DISABLE_LOCAL_ONLY_MAPPING", FWP_OPTION_VALUE_DISABLE_LOCAL_ONLY_MAPPING, "Windows 8"),
            Constant.of32("FWP_OPTION_VALUE_ENABLE_LOCAL_ONLY_MAPPING", FWP_OPTION_VALUE_ENABLE_LOCAL_ONLY_MAPPING, "Windows 8"));

    private FWP_OPTION_VALUE() {}
}
