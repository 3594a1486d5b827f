// Generated from tools/generator/src/facts; see CONTRIBUTING.md. Do not edit.
package io.culvert.wfp.layout.sdk;

import io.culvert.wfp.layout.Constant;
import io.culvert.wfp.layout.ConstantTable;

/**
 * The values of the C enumeration {@code FWP_ETHER_ENCAP_METHOD}.
 */
public final class FWP_ETHER_ENCAP_METHOD {
    /** 0, since Windows Vista. */
    public static final int FWP_ETHER_ENCAP_METHOD_ETHER_V2 = 0x0;

    /** 1, since Windows Vista. */
    public static final int FWP_ETHER_ENCAP_METHOD_SNAP = 0x1;

    /** 3, since Windows Vista. */
    public static final int FWP_ETHER_ENCAP_METHOD_SNAP_W_OUI_ZERO = 0x3;

    /** All of these constants. */
    public static final ConstantTable TABLE = ConstantTable.values(
            "FWP_ETHER_ENCAP_METHOD",
            Constant.of32("FWP_ETHER_ENCAP_METHOD_ETHER_V2", FWP_ETHER_ENCAP_METHOD_ETHER_V2, "Windows Vista"),
            Constant.of32("FWP_ETHER_ENCAP_METHOD_SNAP", FWP_ETHER_ENCAP_METHOD_SNAP, "Windows Vista"),
            Constant.of32("FWP_ETHER_ENCAP_METHOD_SNAP_W_OUI_ZERO", FWP_ETHER_ENCAP_METHOD_SNAP_W_OUI_ZERO, "Windows Vista"));

    private FWP_ETHER_ENCAP_METHOD() {}
}
