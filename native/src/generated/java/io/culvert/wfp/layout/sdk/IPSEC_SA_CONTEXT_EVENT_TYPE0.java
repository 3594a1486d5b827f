// Generated from tools/generator/src/facts; see CONTRIBUTING.md. Do not edit.
package io.culvert.wfp.layout.sdk;

import io.culvert.wfp.layout.Constant;
import io.culvert.wfp.layout.ConstantTable;

/**
 * The values of the C enumeration {@code IPSEC_SA_CONTEXT_EVENT_TYPE0}.
 */
public final class IPSEC_SA_CONTEXT_EVENT_TYPE0 {
    /** 1, since Windows 8. */
    public static final int IPSEC_SA_CONTEXT_EVENT_ADD = 0x1;

    /** 2, since Windows 8. */
    public static final int IPSEC_SA_CONTEXT_EVENT_DELETE = 0x2;

    /** 3, since Windows 8. */
    public static final int IPSEC_SA_CONTEXT_EVENT_MAX = 0x3;

    /** All of these constants. */
    public static final ConstantTable TABLE = ConstantTable.values(
            "IPSEC_SA_CONTEXT_EVENT_TYPE0",
            Constant.of32("IPSEC_SA_CONTEXT_EVENT_ADD", IPSEC_SA_CONTEXT_EVENT_ADD, "Windows 8"),
            Constant.of32("IPSEC_SA_CONTEXT_EVENT_DELETE", IPSEC_SA_CONTEXT_EVENT_DELETE, "Windows 8"),
            Constant.of32("IPSEC_SA_CONTEXT_EVENT_MAX", IPSEC_SA_CONTEXT_EVENT_MAX, "Windows 8"));

    private IPSEC_SA_CONTEXT_EVENT_TYPE0() {}
}
