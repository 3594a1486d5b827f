// Generated from tools/generator/src/facts; see CONTRIBUTING.md. Do not edit.
package io.culvert.wfp.layout.sdk;

import io.culvert.wfp.layout.Constant;
import io.culvert.wfp.layout.ConstantTable;

/**
 * Constants that the SDK defines one by one: ranges of filter weights.
 */
public final class FWPM_WEIGHT_RANGE {
    /** 15, since Windows Vista. */
    public static final int FWPM_WEIGHT_RANGE_MAX = 0xf;

    /** 0, since Windows Vista. */
    public static final int FWPM_WEIGHT_RANGE_IPSEC = 0x0;

    /** 12, since Windows Vista. */
    public static final int FWPM_WEIGHT_RANGE_IKE_EXEMPTIONS = 0xc;

    /** All of these constants. */
    public static final ConstantTable TABLE = ConstantTable.values(
            "FWPM_WEIGHT_RANGE",
            Constant.of32("FWPM_WEIGHT_RANGE_MAX", FWPM_WEIGHT_RANGE_MAX, "Windows Vista"),
            Constant.of32("FWPM_WEIGHT_RANGE_IPSEC", FWPM_WEIGHT_RANGE_IPSEC, "Windows Vista"),
            Constant.of32("FWPM_WEIGHT_RANGE_IKE_EXEMPTIONS", FWPM_WEIGHT_RANGE_IKE_EXEMPTIONS, "Windows Vista"));

    private FWPM_WEIGHT_RANGE() {}
}
