// Generated from tools/generator/src/facts; see CONTRIBUTING.md. Do not edit.
package io.culvert.wfp.layout.sdk;

import io.culvert.wfp.layout.Constant;
import io.culvert.wfp.layout.ConstantTable;

/**
 * The values of the C enumeration {@code IPSEC_TOKEN_PRINCIPAL}.
 */
public final class IPSEC_TOKEN_PRINCIPAL {
    /** 0, since Windows Vista. */
    public static final int IPSEC_TOKEN_PRINCIPAL_LOCAL = 0x0;

    /** 1, since Windows Vista. */
    public static final int IPSEC_TOKEN_PRINCIPAL_PEER = 0x1;

    /** 2, since Windows Vista. */
    public static final int IPSEC_TOKEN_PRINCIPAL_MAX = 0x2;

    /** All of these constants. */
    public static final ConstantTable TABLE = ConstantTable.values(
            "IPSEC_TOKEN_PRINCIPAL",
            Constant.of32("IPSEC_TOKEN_PRINCIPAL_LOCAL", IPSEC_TOKEN_PRINCIPAL_LOCAL, "Windows Vista"),
            Constant.of32("IPSEC_TOKEN_PRINCIPAL_PEER", IPSEC_TOKEN_PRINCIPAL_PEER, "Windows Vista"),
            Constant.of32("IPSEC_TOKEN_PRINCIPAL_MAX", IPSEC_TOKEN_PRINCIPAL_MAX, "Windows Vista"));

    private IPSEC_TOKEN_PRINCIPAL() {}
}
