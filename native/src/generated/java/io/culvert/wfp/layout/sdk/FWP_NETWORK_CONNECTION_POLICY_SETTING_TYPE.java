// Generated from tools/generator/src/facts; see CONTRIBUTING.md. Do not edit.
package io.culvert.wfp.layout.sdk;

import io.culvert.wfp.layout.Constant;
import io.culvert.wfp.layout.ConstantTable;

/**
 * The values of the C enumeration {@code FWP_NETWORK_CONNECTION_POLICY_SETTING_TYPE}.
 */
public final class FWP_NETWORK_CONNECTION_POLICY_SETTING_TYPE {
    /** 0, since Windows 11 22H2. */
    public static final int FWP_NETWORK_CONNECTION_POLICY_SOURCE_ADDRESS = 0x0;

    /** 1, since Windows 11 22H2. */
    public static final int FWP_NETWORK_CONNECTION_POLICY_NEXT_HOP_INTERFACE = 0x1;

    /** 2, since Windows 11 22H2. */
    public static final int FWP_NETWORK_CONNECTION_POLICY_NEXT_HOP = 0x2;

    /** 3, since Windows 11 22H2. */
    public static final int FWP_NETWORK_CONNECTION_POLICY_MAX = 0x3;

    /** All of these constants. */
    public static final ConstantTable TABLE = ConstantTable.values(
            "FWP_NETWORK_CONNECTION_POLICY_SETTING_TYPE",
            Constant.of32("FWP_NETWORK_CONNECTION_POLICY_SOURCE_ADDRESS", FWP_NETWORK_CONNECTION_POLICY_SOURCE_ADDRESS, "Windows 11 22H2"),
            Constant.of32("FWP_NETWORK_CONNECTION_POLICY_NEXT_HOP_INTERFACE", FWP_NETWORK_CONNECTION_POLICY_NEXT_HOP_INTERFACE, "Windows 11 22H2"),
            Constant.of32("FWP_NETWORK_CONNECTION_POLICY_NEXT_HOP", FWP_NETWORK_CONNECTION_POLICY_NEXT_HOP, "Windows 11 22H2"),
            Constant.of32("FWP_NETWORK_CONNECTION_POLICY_MAX", FWP_NETWORK_CONNECTION_POLICY_MAX, "Windows 11 22H2"));

    private FWP_NETWORK_CONNECTION_POLICY_SETTING_TYPE() {}
}
