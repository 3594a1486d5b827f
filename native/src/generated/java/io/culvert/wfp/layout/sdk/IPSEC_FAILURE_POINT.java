// Generated from tools/generator/src/facts; see CONTRIBUTING.md. Do not edit.
package io.culvert.wfp.layout.sdk;

import io.culvert.wfp.layout.Constant;
import io.culvert.wfp.layout.ConstantTable;

/**
 * The values of the C enumeration {@code IPSEC_FAILURE_POINT}.
 */
public final class IPSEC_FAILURE_POINT {
    /** 0, since Windows Vista. */
    public static final int IPSEC_FAILURE_NONE = 0x0;

    /** 1, since Windows Vista. */
    public static final int IPSEC_FAILURE_ME = 0x1;

    /** 2, since Windows Vista. */
    public static final int IPSEC_FAILURE_PEER = 0x2;

    /** 3, since Windows Vista. */
    public static final int IPSEC_FAILURE_POINT_MAX = 0x3;

    /** All of these constants. */
    public static final ConstantTable TABLE = ConstantTable.values(
            "IPSEC_FAILURE_POINT",
            Constant.of32("IPSEC_FAILURE_NONE", IPSEC_FAILURE_NONE, "Windows Vista"),
            Constant.of32("IPSEC_FAILURE_ME", IPSEC_FAILURE_ME, "Windows Vista"),
            Constant.of32("IPSEC_FAILURE_PEER", IPSEC_FAILURE_PEER, "Windows Vista"),
            Constant.of32("IPSEC_FAILURE_POINT_MAX", IPSEC_FAILURE_POINT_MAX, "Windows Vista"));

    private IPSEC_FAILURE_POINT() {}
}
