// Generated from tools/generator/src/facts; see CONTRIBUTING.md. Do not edit.
package io.culvert.wfp.layout.sdk;

import io.culvert.wfp.layout.Constant;
import io.culvert.wfp.layout.ConstantTable;

/**
 * Constants that the SDK defines one by one: bits that are combined.
 */
public final class FWPM_TUNNEL_FLAG {
    /** 1, since Windows Vista: without it only local/remote address conditions are allowed. */
    public static final int FWPM_TUNNEL_FLAG_POINT_TO_POINT = 0x1;

    /** 2, since Windows 7: virtual interface based tunnelling. */
    public static final int FWPM_TUNNEL_FLAG_ENABLE_VIRTUAL_IF_TUNNELING = 0x2;

    /** 4, since Windows 10 1709 (RS3): reserved. */
    public static final int FWPM_TUNNEL_FLAG_RESERVED0 = 0x4;

    /** All of these constants. */
    public static final ConstantTable TABLE = ConstantTable.flags(
            "FWPM_TUNNEL_FLAG",
            Constant.of32("FWPM_TUNNEL_FLAG_POINT_TO_POINT", FWPM_TUNNEL_FLAG_POINT_TO_POINT, "Windows Vista"),
            Constant.of32("FWPM_TUNNEL_FLAG_ENABLE_VIRTUAL_IF_TUNNELING", FWPM_TUNNEL_FLAG_ENABLE_VIRTUAL_IF_TUNNELING, "Windows 7"),
            Constant.of32("FWPM_TUNNEL_FLAG_RESERVED0", FWPM_TUNNEL_FLAG_RESERVED0, "Windows 10 1709 (RS3)"));

    private FWPM_TUNNEL_FLAG() {}
}
