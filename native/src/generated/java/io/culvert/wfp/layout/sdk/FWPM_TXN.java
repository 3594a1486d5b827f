// Generated from tools/generator/src/facts; see CONTRIBUTING.md. Do not edit.
package io.culvert.wfp.layout.sdk;

import io.culvert.wfp.layout.Constant;
import io.culvert.wfp.layout.ConstantTable;

/**
 * Constants that the SDK defines one by one: bits that are combined.
 */
public final class FWPM_TXN {
    /** 1, since Windows Vista: adds/deletes then fail with FWP_E_INCOMPATIBLE_TXN. */
    public static final int FWPM_TXN_READ_ONLY = 0x1;

    /** All of these constants. */
    public static final ConstantTable TABLE = ConstantTable.flags(
            "FWPM_TXN",
            Constant.of32("FWPM_TXN_READ_ONLY", FWPM_TXN_READ_ONLY, "Windows Vista"));

    private FWPM_TXN() {}
}
