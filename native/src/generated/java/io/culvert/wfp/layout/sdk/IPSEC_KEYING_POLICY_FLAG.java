// Generated from tools/generator/src/facts; see CONTRIBUTING.md. Do not edit.
package io.culvert.wfp.layout.sdk;

import io.culvert.wfp.layout.Constant;
import io.culvert.wfp.layout.ConstantTable;

/**
 * Constants that the SDK defines one by one: bits that are combined.
 */
public final class IPSEC_KEYING_POLICY_FLAG {
    /** 1, since Windows 8. */
    public static final int IPSEC_KEYING_POLICY_FLAG_TERMINATING_MATCH = 0x1;

    /** All of these constants. */
    public static final ConstantTable TABLE = ConstantTable.flags(
            "IPSEC_KEYING_POLICY_FLAG",
            Constant.of32("IPSEC_KEYING_POLICY_FLAG_TERMINATING_MATCH", IPSEC_KEYING_POLICY_FLAG_TERMINATING_MATCH, "Windows 8"));

    private IPSEC_KEYING_POLICY_FLAG() {}
}
