// Generated from tools/generator/src/facts; see CONTRIBUTING.md. Do not edit.
package io.culvert.wfp.layout.sdk;

import io.culvert.wfp.layout.Constant;
import io.culvert.wfp.layout.ConstantTable;

/**
 * Constants that the SDK defines one by one: bits that are combined.
 */
public final class IKEEXT_NTLM_V2_AUTH {
    /** 1, since Windows Vista. */
    public static final int IKEEXT_NTLM_V2_AUTH_DONT_ACCEPT_EXPLICIT_CREDENTIALS = 0x1;

    /** All of these constants. */
    public static final ConstantTable TABLE = ConstantTable.flags(
            "IKEEXT_NTLM_V2_AUTH",
            Constant.of32("IKEEXT_NTLM_V2_AUTH_DONT_ACCEPT_EXPLICIT_CREDENTIALS", IKEEXT_NTLM_V2_AUTH_DONT_ACCEPT_EXPLICIT_CREDENTIALS, "Windows Vista"));

    private IKEEXT_NTLM_V2_AUTH() {}
}
