// Generated from tools/generator/src/facts; see CONTRIBUTING.md. Do not edit.
package io.culvert.wfp.layout.sdk;

import io.culvert.wfp.layout.Constant;
import io.culvert.wfp.layout.ConstantTable;

/**
 * Constants that the SDK defines one by one: authentication services of FwpmEngineOpen0.
 */
public final class RPC_C_AUTHN {
    /** 10, since Windows Vista (older): FwpmEngineOpen0 authnService: allowed. */
    public static final int RPC_C_AUTHN_WINNT = 0xa;

    /** 4294967295, since Windows Vista (older): FwpmEngineOpen0 authnService: allowed. */
    public static final int RPC_C_AUTHN_DEFAULT = 0xffffffff;

    /** All of these constants. */
    public static final ConstantTable TABLE = ConstantTable.values(
            "RPC_C_AUTHN",
            Constant.of32("RPC_C_AUTHN_WINNT", RPC_C_AUTHN_WINNT, "Windows Vista (older)"),
            Constant.of32("RPC_C_AUTHN_DEFAULT", RPC_C_AUTHN_DEFAULT, "Windows Vista (older)"));

    private RPC_C_AUTHN() {}
}
