// Generated from tools/generator/src/facts; see CONTRIBUTING.md. Do not edit.
package io.culvert.wfp.layout.sdk;

import io.culvert.wfp.layout.Constant;
import io.culvert.wfp.layout.ConstantTable;

/**
 * Constants that the SDK defines one by one: bits that are combined.
 */
public final class FWPM_SESSION_FLAG {
    /** 1, since Windows Vista: objects die with the session. */
    public static final int FWPM_SESSION_FLAG_DYNAMIC = 0x1;

    /** 268435456, since Windows 7. */
    public static final int FWPM_SESSION_FLAG_RESERVED = 0x10000000;

    /** All of these constants. */
    public static final ConstantTable TABLE = ConstantTable.flags(
            "FWPM_SESSION_FLAG",
            Constant.of32("FWPM_SESSION_FLAG_DYNAMIC", FWPM_SESSION_FLAG_DYNAMIC, "Windows Vista"),
            Constant.of32("FWPM_SESSION_FLAG_RESERVED", FWPM_SESSION_FLAG_RESERVED, "Windows 7"));

    private FWPM_SESSION_FLAG() {}
}
