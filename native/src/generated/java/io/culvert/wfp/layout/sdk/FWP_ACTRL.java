// Generated from tools/generator/src/facts; see CONTRIBUTING.md. Do not edit.
package io.culvert.wfp.layout.sdk;

import io.culvert.wfp.layout.Constant;
import io.culvert.wfp.layout.ConstantTable;

/**
 * Constants that the SDK defines one by one: bits that are combined.
 */
public final class FWP_ACTRL {
    /** 1, since Windows Vista. */
    public static final int FWP_ACTRL_MATCH_FILTER = 0x1;

    /** All of these constants. */
    public static final ConstantTable TABLE = ConstantTable.flags(
            "FWP_ACTRL",
            Constant.of32("FWP_ACTRL_MATCH_FILTER", FWP_ACTRL_MATCH_FILTER, "Windows Vista"));

    private FWP_ACTRL() {}
}
