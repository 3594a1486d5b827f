// Generated from tools/generator/src/facts; see CONTRIBUTING.md. Do not edit.
package io.culvert.wfp.layout.sdk;

import io.culvert.wfp.layout.Constant;
import io.culvert.wfp.layout.ConstantTable;

/**
 * Constants that the SDK defines one by one: bits that are combined.
 */
public final class IKEEXT_EAP_FLAG {
    /** 1, since Windows 7: IKEv2 initiator side. */
    public static final int IKEEXT_EAP_FLAG_LOCAL_AUTH_ONLY = 0x1;

    /** 2, since Windows 7: IKEv2 responder side. */
    public static final int IKEEXT_EAP_FLAG_REMOTE_AUTH_ONLY = 0x2;

    /** All of these constants. */
    public static final ConstantTable TABLE = ConstantTable.flags(
            "IKEEXT_EAP_FLAG",
            Constant.of32("IKEEXT_EAP_FLAG_LOCAL_AUTH_ONLY", IKEEXT_EAP_FLAG_LOCAL_AUTH_ONLY, "Windows 7"),
            Constant.of32("IKEEXT_EAP_FLAG_REMOTE_AUTH_ONLY", IKEEXT_EAP_FLAG_REMOTE_AUTH_ONLY, "Windows 7"));

    private IKEEXT_EAP_FLAG() {}
}
