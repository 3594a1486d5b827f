// Generated from tools/generator/src/facts; see CONTRIBUTING.md. Do not edit.
package io.culvert.wfp.layout.sdk;

import io.culvert.wfp.layout.Constant;
import io.culvert.wfp.layout.ConstantTable;

/**
 * Constants that the SDK defines one by one: bits that are combined.
 */
public final class FWP_CONDITION_L2 {
    /** 1, since Windows 8. */
    public static final int FWP_CONDITION_L2_IS_NATIVE_ETHERNET = 0x1;

    /** 2, since Windows 8. */
    public static final int FWP_CONDITION_L2_IS_WIFI = 0x2;

    /** 4, since Windows 8. */
    public static final int FWP_CONDITION_L2_IS_MOBILE_BROADBAND = 0x4;

    /** 8, since Windows 8. */
    public static final int FWP_CONDITION_L2_IS_WIFI_DIRECT_DATA = 0x8;

    /** 16, since Windows 8. */
    public static final int FWP_CONDITION_L2_IS_VM2VM = 0x10;

    /** 32, since Windows 8. */
    public static final int FWP_CONDITION_L2_IS_MALFORMED_PACKET = 0x20;

    /** 64, since Windows 8. */
    public static final int FWP_CONDITION_L2_IS_IP_FRAGMENT_GROUP = 0x40;

    /** 128, since Windows 8. */
    public static final int FWP_CONDITION_L2_IF_CONNECTOR_PRESENT = 0x80;

    /** All of these constants. */
    public static final ConstantTable TABLE = ConstantTable.flags(
            "FWP_CONDITION_L2",
            Constant.of32("FWP_CONDITION_L2_IS_NATIVE_ETHERNET", FWP_CONDITION_L2_IS_NATIVE_ETHERNET, "Windows 8"),
            Constant.of32("FWP_CONDITION_L2_IS_WIFI", FWP_CONDITION_L2_IS_WIFI, "Windows 8"),
            Constant.of32("FWP_CONDITION_L2_IS_MOBILE_BROADBAND", FWP_CONDITION_L2_IS_MOBILE_BROADBAND, "Windows 8"),
            Constant.of32("FWP_CONDITION_L2_IS_WIFI_DIRECT_DATA", FWP_CONDITION_L2_IS_WIFI_DIRECT_DATA, "Windows 8"),
            Constant.of32("FWP_CONDITION_L2_IS_VM2VM", FWP_CONDITION_L2_IS_VM2VM, "Windows 8"),
            Constant.of32("FWP_CONDITION_L2_IS_MALFORMED_PACKET", FWP_CONDITION_L2_IS_MALFORMED_PACKET, "Windows 8"),
            Constant.of32("FWP_CONDITION_L2_IS_IP_FRAGMENT_GROUP", FWP_CONDITION_L2_IS_IP_FRAGMENT_GROUP, "Windows 8"),
            Constant.of32("FWP_CONDITION_L2_IF_CONNECTOR_PRESENT", FWP_CONDITION_L2_IF_CONNECTOR_PRESENT, "Windows 8"));

    private FWP_CONDITION_L2() {}
}
