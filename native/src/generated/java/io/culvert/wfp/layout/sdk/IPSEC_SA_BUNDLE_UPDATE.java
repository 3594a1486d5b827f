// Generated from tools/generator/src/facts; see CONTRIBUTING.md. Do not edit.
package io.culvert.wfp.layout.sdk;

import io.culvert.wfp.layout.Constant;
import io.culvert.wfp.layout.ConstantTable;

/**
 * Constants that the SDK defines one by one: bits that are combined.
 */
public final class IPSEC_SA_BUNDLE_UPDATE {
    /** 4, since Windows 7. */
    public static final int IPSEC_SA_BUNDLE_UPDATE_FLAGS = 0x4;

    /** 8, since Windows 7. */
    public static final int IPSEC_SA_BUNDLE_UPDATE_NAP_CONTEXT = 0x8;

    /** 16, since Windows 7. */
    public static final int IPSEC_SA_BUNDLE_UPDATE_KEY_MODULE_STATE = 0x10;

    /** 32, since Windows 7. */
    public static final int IPSEC_SA_BUNDLE_UPDATE_PEER_V4_PRIVATE_ADDRESS = 0x20;

    /** 64, since Windows 7. */
    public static final int IPSEC_SA_BUNDLE_UPDATE_MM_SA_ID = 0x40;

    /** All of these constants. */
    public static final ConstantTable TABLE = ConstantTable.flags(
            "IPSEC_SA_BUNDLE_UPDATE",
            Constant.of32("IPSEC_SA_BUNDLE_UPDATE_FLAGS", IPSEC_SA_BUNDLE_UPDATE_FLAGS, "Windows 7"),
            Constant.of32("IPSEC_SA_BUNDLE_UPDATE_NAP_CONTEXT", IPSEC_SA_BUNDLE_UPDATE_NAP_CONTEXT, "Windows 7"),
            Constant.of32("IPSEC_SA_BUNDLE_UPDATE_KEY_MODULE_STATE", IPSEC_SA_BUNDLE_UPDATE_KEY_MODULE_STATE, "Windows 7"),
            Constant.of32("IPSEC_SA_BUNDLE_UPDATE_PEER_V4_PRIVATE_ADDRESS", IPSEC_SA_BUNDLE_UPDATE_PEER_V4_PRIVATE_ADDRESS, "Windows 7"),
            Constant.of32("IPSEC_SA_BUNDLE_UPDATE_MM_SA_ID", IPSEC_SA_BUNDLE_UPDATE_MM_SA_ID, "Windows 7"));

    private IPSEC_SA_BUNDLE_UPDATE() {}
}
