// Generated from tools/generator/src/facts; see CONTRIBUTING.md. Do not edit.
package io.culvert.wfp.layout.sdk;

import io.culvert.wfp.layout.Constant;
import io.culvert.wfp.layout.ConstantTable;

/**
 * Constants that the SDK defines one by one: bits that are combined.
 */
public final class FWP_CONDITION_SOCKET_PROPERTY_FLAG {
    /** 1, since Windows 7. */
    public static final int FWP_CONDITION_SOCKET_PROPERTY_FLAG_IS_SYSTEM_PORT_RPC = 0x1;

    /** 2, since Windows 7. */
    public static final int FWP_CONDITION_SOCKET_PROPERTY_FLAG_ALLOW_EDGE_TRAFFIC = 0x2;

    /** 4, since Windows 7. */
    public static final int FWP_CONDITION_SOCKET_PROPERTY_FLAG_DENY_EDGE_TRAFFIC = 0x4;

    /** All of these constants. */
    public static final ConstantTable TABLE = ConstantTable.flags(
            "FWP_CONDITION_SOCKET_PROPERTY_FLAG",
            Constant.of32("FWP_CONDITION_SOCKET_PROPERTY_FLAG_IS_SYSTEM_PORT_RPC", FWP_CONDITION_SOCKET_PROPERTY_FLAG_IS_SYSTEM_PORT_RPC, "Windows 7"),
            Constant.of32("FWP_CONDITION_SOCKET_PROPERTY_FLAG_ALLOW_EDGE_TRAFFIC", FWP_CONDITION_SOCKET_PROPERTY_FLAG_ALLOW_EDGE_TRAFFIC, "Windows 7"),
            Constant.of32("FWP_CONDITION_SOCKET_PROPERTY_FLAG_DENY_EDGE_TRAFFIC", FWP_CONDITION_SOCKET_PROPERTY_FLAG_DENY_EDGE_TRAFFIC, "Windows 7"));

    private FWP_CONDITION_SOCKET_PROPERTY_FLAG() {}
}
