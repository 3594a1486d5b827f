// Generated from tools/generator/src/facts; see CONTRIBUTING.md. Do not edit.
package io.culvert.wfp.layout.sdk;

import io.culvert.wfp.layout.Constant;
import io.culvert.wfp.layout.ConstantTable;

/**
 * Constants that the SDK defines one by one: bits that are combined.
 */
public final class IKEEXT_RESERVED_AUTH {
    /** 1, since Windows Vista. */
    public static final int IKEEXT_RESERVED_AUTH_DISABLE_INITIATOR_TOKEN_GENERATION = 0x1;

    /** All of these constants. */
    public static final ConstantTable TABLE = ConstantTable.flags(
            "IKEEXT_RESERVED_AUTH",
            Constant.of32("IKEEXT_RESERVED_AUTH_DISABLE_INITIATOR_TOKEN_GENERATION", IKEEXT_RESERVED_AUTH_DISABLE_INITIATOR_TOKEN_GENERATION, "Windows Vista"));

    private IKEEXT_RESERVED_AUTH() {}
}
