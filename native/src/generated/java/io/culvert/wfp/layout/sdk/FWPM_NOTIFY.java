// Generated from tools/generator/src/facts; see CONTRIBUTING.md. Do not edit.
package io.culvert.wfp.layout.sdk;

import io.culvert.wfp.layout.Constant;
import io.culvert.wfp.layout.ConstantTable;

/**
 * Constants that the SDK defines one by one: bits that are combined.
 */
public final class FWPM_NOTIFY {
    /** 1, since Windows 11 21H2 (CO). */
    public static final int FWPM_NOTIFY_ADDRESSES_AUTO_RESOLVE = 0x1;

    /** 2, since Windows 11 21H2 (CO). */
    public static final int FWPM_NOTIFY_ADDRESSES_NON_AUTO_RESOLVE = 0x2;

    /** 3, since Windows 11 21H2 (CO). */
    public static final int FWPM_NOTIFY_ADDRESSES_ALL = 0x3;

    /** 4, since Windows 11 21H2 (CO). */
    public static final int FWPM_NOTIFY_GRANULAR = 0x4;

    /** All of these constants. */
    public static final ConstantTable TABLE = ConstantTable.flags(
            "FWPM_NOTIFY",
            Constant.of32("FWPM_NOTIFY_ADDRESSES_AUTO_RESOLVE", FWPM_NOTIFY_ADDRESSES_AUTO_RESOLVE, "Windows 11 21H2 (CO)"),
            Constant.of32("FWPM_NOTIFY_ADDRESSES_NON_AUTO_RESOLVE", FWPM_NOTIFY_ADDRESSES_NON_AUTO_RESOLVE, "Windows 11 21H2 (CO)"),
            Constant.of32("FWPM_NOTIFY_ADDRESSES_ALL", FWPM_NOTIFY_ADDRESSES_ALL, "Windows 11 21H2 (CO)"),
            Constant.of32("FWPM_NOTIFY_GRANULAR", FWPM_NOTIFY_GRANULAR, "Windows 11 21H2 (CO)"));

    private FWPM_NOTIFY() {}
}
