// Generated from tools/generator/src/facts; see CONTRIBUTING.md. Do not edit.
package io.culvert.wfp.layout.sdk;

import io.culvert.wfp.layout.Constant;
import io.culvert.wfp.layout.ConstantTable;

/**
 * The values of the C enumeration {@code IPSEC_TRAFFIC_TYPE}.
 */
public final class IPSEC_TRAFFIC_TYPE {
    /** 0, since Windows Vista. */
    public static final int IPSEC_TRAFFIC_TYPE_TRANSPORT = 0x0;

    /** 1, since Windows Vista. */
    public static final int IPSEC_TRAFFIC_TYPE_TUNNEL = 0x1;

    /** 2, since Windows Vista. */
    public static final int IPSEC_TRAFFIC_TYPE_MAX = 0x2;

    /** All of these constants. */
    public static final ConstantTable TABLE = ConstantTable.values(
            "IPSEC_TRAFFIC_TYPE",
            Constant.of32("IPSEC_TRAFFIC_TYPE_TRANSPORT", IPSEC_TRAFFIC_TYPE_TRANSPORT, "Windows Vista"),
            Constant.of32("IPSEC_TRAFFIC_TYPE_TUNNEL", IPSEC_TRAFFIC_TYPE_TUNNEL, "Windows Vista"),
            Constant.of32("IPSEC_TRAFFIC_TYPE_MAX", IPSEC_TRAFFIC_TYPE_MAX, "Windows Vista"));

    private IPSEC_TRAFFIC_TYPE() {}
}
