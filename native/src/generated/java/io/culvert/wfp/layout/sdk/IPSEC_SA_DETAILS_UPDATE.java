// Generated from tools/generator/src/facts; see CONTRIBUTING.md. Do not edit.
package io.culvert.wfp.layout.sdk;

import io.culvert.wfp.layout.Constant;
import io.culvert.wfp.layout.ConstantTable;

/**
 * Constants that the SDK defines one by one: bits that are combined.
 */
public final class IPSEC_SA_DETAILS_UPDATE {
    /** 1, since Windows 7. */
    public static final int IPSEC_SA_DETAILS_UPDATE_TRAFFIC = 0x1;

    /** 2, since Windows 7. */
    public static final int IPSEC_SA_DETAILS_UPDATE_UDP_ENCAPSULATION = 0x2;

    /** All of these constants. */
    public static final ConstantTable TABLE = ConstantTable.flags(
            "IPSEC_SA_DETAILS_UPDATE",
            Constant.of32("IPSEC_SA_DETAILS_UPDATE_TRAFFIC", IPSEC_SA_DETAILS_UPDATE_TRAFFIC, "Windows 7"),
            Constant.of32("IPSEC_SA_DETAILS_UPDATE_UDP_ENCAPSULATION", IPSEC_SA_DETAILS_UPDATE_UDP_ENCAPSULATION, "Windows 7"));

    private IPSEC_SA_DETAILS_UPDATE() {}
}
