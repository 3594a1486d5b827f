// Generated from tools/generator/src/facts; see CONTRIBUTING.md. Do not edit.
package io.culvert.wfp.layout.sdk;

import io.culvert.wfp.layout.Constant;
import io.culvert.wfp.layout.ConstantTable;

/**
 * Constants that the SDK defines one by one: bits that are combined.
 */
public final class FWPM_PROVIDER_FLAG {
    /** 1, since Windows Vista. */
    public static final int FWPM_PROVIDER_FLAG_PERSISTENT = 0x1;

    /** 16, since Windows Vista. */
    public static final int FWPM_PROVIDER_FLAG_DISABLED = 0x10;

    /** All of these constants. */
    public static final ConstantTable TABLE = ConstantTable.flags(
            "FWPM_PROVIDER_FLAG",
            Constant.of32("FWPM_PROVIDER_FLAG_PERSISTENT", FWPM_PROVIDER_FLAG_PERSISTENT, "Windows Vista"),
            Constant.of32("FWPM_PROVIDER_FLAG_DISABLED", FWPM_PROVIDER_FLAG_DISABLED, "Windows Vista"));

    private FWPM_PROVIDER_FLAG() {}
}
