// Generated from tools/generator/src/facts; see CONTRIBUTING.md. Do not edit.
package io.culvert.wfp.layout.sdk;

import io.culvert.wfp.layout.Constant;
import io.culvert.wfp.layout.ConstantTable;

/**
 * Constants that the SDK defines one by one: bits that are combined.
 */
public final class FWPM_NET_EVENT_IKEEXT_MM_FAILURE_FLAG {
    /** 1, since Windows Vista. */
    public static final int FWPM_NET_EVENT_IKEEXT_MM_FAILURE_FLAG_BENIGN = 0x1;

    /** 2, since Windows Vista. */
    public static final int FWPM_NET_EVENT_IKEEXT_MM_FAILURE_FLAG_MULTIPLE = 0x2;

    /** All of these constants. */
    public static final ConstantTable TABLE = ConstantTable.flags(
            "FWPM_NET_EVENT_IKEEXT_MM_FAILURE_FLAG",
            Constant.of32("FWPM_NET_EVENT_IKEEXT_MM_FAILURE_FLAG_BENIGN", FWPM_NET_EVENT_IKEEXT_MM_FAILURE_FLAG_BENIGN, "Windows Vista"),
            Constant.of32("FWPM_NET_EVENT_IKEEXT_MM_FAILURE_FLAG_MULTIPLE", FWPM_NET_EVENT_IKEEXT_MM_FAILURE_FLAG_MULTIPLE, "Windows Vista"));

    private FWPM_NET_EVENT_IKEEXT_MM_FAILURE_FLAG() {}
}
