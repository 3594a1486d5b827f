// Generated from tools/generator/src/facts; see CONTRIBUTING.md. Do not edit.
package io.culvert.wfp.layout.sdk;

import io.culvert.wfp.layout.Constant;
import io.culvert.wfp.layout.ConstantTable;

/**
 * Constants that the SDK defines one by one: bits that are combined.
 */
public final class FWPM_CALLOUT_FLAG {
    /** 65536, since Windows Vista. */
    public static final int FWPM_CALLOUT_FLAG_PERSISTENT = 0x10000;

    /** 131072, since Windows Vista. */
    public static final int FWPM_CALLOUT_FLAG_USES_PROVIDER_CONTEXT = 0x20000;

    /** 262144, since Windows Vista. */
    public static final int FWPM_CALLOUT_FLAG_REGISTERED = 0x40000;

    /** All of these constants. */
    public static final ConstantTable TABLE = ConstantTable.flags(
            "FWPM_CALLOUT_FLAG",
            Constant.of32("FWPM_CALLOUT_FLAG_PERSISTENT", FWPM_CALLOUT_FLAG_PERSISTENT, "Windows Vista"),
            Constant.of32("FWPM_CALLOUT_FLAG_USES_PROVIDER_CONTEXT", FWPM_CALLOUT_FLAG_USES_PROVIDER_CONTEXT, "Windows Vista"),
            Constant.of32("FWPM_CALLOUT_FLAG_REGISTERED", FWPM_CALLOUT_FLAG_REGISTERED, "Windows Vista"));

    private FWPM_CALLOUT_FLAG() {}
}
