// Generated from tools/generator/src/facts; see CONTRIBUTING.md. Do not edit.
package io.culvert.wfp.layout.sdk;

import io.culvert.wfp.layout.Constant;
import io.culvert.wfp.layout.ConstantTable;

/**
 * The values of the C enumeration {@code FWPM_SYSTEM_PORT_TYPE}.
 */
public final class FWPM_SYSTEM_PORT_TYPE {
    /** 0, since Windows 7. */
    public static final int FWPM_SYSTEM_PORT_RPC_EPMAP = 0x0;

    /** 1, since Windows 7. */
    public static final int FWPM_SYSTEM_PORT_TEREDO = 0x1;

    /** 2, since Windows 7. */
    public static final int FWPM_SYSTEM_PORT_IPHTTPS_IN = 0x2;

    /** 3, since Windows 7. */
    public static final int FWPM_SYSTEM_PORT_IPHTTPS_OUT = 0x3;

    /** 4, since Windows 7. */
    public static final int FWPM_SYSTEM_PORT_TYPE_MAX = 0x4;

    /** All of these constants. */
    public static final ConstantTable TABLE = ConstantTable.values(
            "FWPM_SYSTEM_PORT_TYPE",
            Constant.of32("FWPM_SYSTEM_PORT_RPC_EPMAP", FWPM_SYSTEM_PORT_RPC_EPMAP, "Windows 7"),
            Constant.of32("FWPM_SYSTEM_PORT_TEREDO", FWPM_SYSTEM_PORT_TEREDO, "Windows 7"),
            Constant.of32("FWPM_SYSTEM_PORT_IPHTTPS_IN", FWPM_SYSTEM_PORT_IPHTTPS_IN, "Windows 7"),
            Constant.of32("FWPM_SYSTEM_PORT_IPHTTPS_OUT", FWPM_SYSTEM_PORT_IPHTTPS_OUT, "Windows 7"),
            Constant.of32("FWPM_SYSTEM_PORT_TYPE_MAX", FWPM_SYSTEM_PORT_TYPE_MAX, "Windows 7"));

    private FWPM_SYSTEM_PORT_TYPE() {}
}
