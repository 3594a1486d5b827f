// Generated from tools/generator/src/facts; see CONTRIBUTING.md. Do not edit.
package io.culvert.wfp.layout.sdk;

import io.culvert.wfp.layout.Constant;
import io.culvert.wfp.layout.ConstantTable;

/**
 * The values of the C enumeration {@code IKEEXT_SA_ROLE}.
 */
public final class IKEEXT_SA_ROLE {
    /** 0, since Windows Vista. */
    public static final int IKEEXT_SA_ROLE_INITIATOR = 0x0;

    /** 1, since Windows Vista. */
    public static final int IKEEXT_SA_ROLE_RESPONDER = 0x1;

    /** 2, since Windows Vista. */
    public static final int IKEEXT_SA_ROLE_MAX = 0x2;

    /** All of these constants. */
    public static final ConstantTable TABLE = ConstantTable.values(
            "IKEEXT_SA_ROLE",
            Constant.of32("IKEEXT_SA_ROLE_INITIATOR", IKEEXT_SA_ROLE_INITIATOR, "Windows Vista"),
            Constant.of32("IKEEXT_SA_ROLE_RESPONDER", IKEEXT_SA_ROLE_RESPONDER, "Windows Vista"),
            Constant.of32("IKEEXT_SA_ROLE_MAX", IKEEXT_SA_ROLE_MAX, "Windows Vista"));

    private IKEEXT_SA_ROLE() {}
}
