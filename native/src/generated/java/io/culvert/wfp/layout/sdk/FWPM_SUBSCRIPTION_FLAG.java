// Generated from tools/generator/src/facts; see CONTRIBUTING.md. Do not edit.
package io.culvert.wfp.layout.sdk;

import io.culvert.wfp.layout.Constant;
import io.culvert.wfp.layout.ConstantTable;

/**
 * Constants that the SDK defines one by one: bits that are combined.
 */
public final class FWPM_SUBSCRIPTION_FLAG {
    /** 1, since Windows Vista. */
    public static final int FWPM_SUBSCRIPTION_FLAG_NOTIFY_ON_ADD = 0x1;

    /** 2, since Windows Vista. */
    public static final int FWPM_SUBSCRIPTION_FLAG_NOTIFY_ON_DELETE = 0x2;

    /** All of these constants. */
    public static final ConstantTable TABLE = ConstantTable.flags(
            "FWPM_SUBSCRIPTION_FLAG",
            Constant.of32("FWPM_SUBSCRIPTION_FLAG_NOTIFY_ON_ADD", FWPM_SUBSCRIPTION_FLAG_NOTIFY_ON_ADD, "Windows Vista"),
            Constant.of32("FWPM_SUBSCRIPTION_FLAG_NOTIFY_ON_DELETE", FWPM_SUBSCRIPTION_FLAG_NOTIFY_ON_DELETE, "Windows Vista"));

    private FWPM_SUBSCRIPTION_FLAG() {}
}
