// Generated from tools/generator/src/facts; see CONTRIBUTING.md. Do not edit.
package io.culvert.wfp.layout.sdk;

import io.culvert.wfp.layout.Constant;
import io.culvert.wfp.layout.ConstantTable;

/**
 * Constants that the SDK defines one by one: bits that are combined.
 */
public final class IKEEXT_KERB_AUTH {
    /** 1, since Windows Vista. */
    public static final int IKEEXT_KERB_AUTH_DISABLE_INITIATOR_TOKEN_GENERATION = 0x1;

    /** 2, since Windows Vista. */
    public static final int IKEEXT_KERB_AUTH_DONT_ACCEPT_EXPLICIT_CREDENTIALS = 0x2;

    /** 4, since Windows 8. */
    public static final int IKEEXT_KERB_AUTH_FORCE_PROXY_ON_INITIATOR = 0x4;

    /** All of these constants. */
    public static final ConstantTable TABLE = ConstantTable.flags(
            "IKEEXT_KERB_AUTH",
            Constant.of32("IKEEXT_KERB_AUTH_DISABLE_INITIATOR_TOKEN_GENERATION", IKEEXT_KERB_AUTH_DISABLE_INITIATOR_TOKEN_GENERATION, "Windows Vista"),
            Constant.of32("IKEEXT_KERB_AUTH_DONT_ACCEPT_EXPLICIT_CREDENTIALS", IKEEXT_KERB_AUTH_DONT_ACCEPT_EXPLICIT_CREDENTIALS, "Windows Vista"),
            Constant.of32("IKEEXT_KERB_AUTH_FORCE_PROXY_ON_INITIATOR", IKEEXT_KERB_AUTH_FORCE_PROXY_ON_INITIATOR, "Windows 8"));

    private IKEEXT_KERB_AUTH() {}
}
