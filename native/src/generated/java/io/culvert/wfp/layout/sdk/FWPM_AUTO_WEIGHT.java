// Generated from tools/generator/src/facts; see CONTRIBUTING.md. Do not edit.
package io.culvert.wfp.layout.sdk;

import io.culvert.wfp.layout.Constant;
import io.culvert.wfp.layout.ConstantTable;

/**
 * Constants that the SDK defines one by one: limits.
 */
public final class FWPM_AUTO_WEIGHT {
    /** 60, since Windows Vista. */
    public static final int FWPM_AUTO_WEIGHT_BITS = 0x3c;

    /** 1152921504606846975, since Windows Vista. */
    public static final long FWPM_AUTO_WEIGHT_MAX = 0xfffffffffffffffL;

    /** All of these constants. */
    public static final ConstantTable TABLE = ConstantTable.values(
            "FWPM_AUTO_WEIGHT",
            Constant.of32("FWPM_AUTO_WEIGHT_BITS", FWPM_AUTO_WEIGHT_BITS, "Windows Vista"),
            Constant.of64("FWPM_AUTO_WEIGHT_MAX", FWPM_AUTO_WEIGHT_MAX, "Windows Vista"));

    private FWPM_AUTO_WEIGHT() {}
}
