// Generated from tools/generator/src/facts; see CONTRIBUTING.md. Do not edit.
package io.culvert.wfp.layout.sdk;

import io.culvert.wfp.layout.Constant;
import io.culvert.wfp.layout.ConstantTable;

/**
 * The values of the C enumeration {@code IKEEXT_AUTHENTICATION_IMPERSONATION_TYPE}.
 */
public final class IKEEXT_AUTHENTICATION_IMPERSONATION_TYPE {
    /** 0, since Windows Vista. */
    public static final int IKEEXT_IMPERSONATION_NONE = 0x0;

    /** 1, since Windows Vista. */
    public static final int IKEEXT_IMPERSONATION_SOCKET_PRINCIPAL = 0x1;

    /** 2, since Windows Vista. */
    public static final int IKEEXT_IMPERSONATION_MAX = 0x2;

    /** All of these constants. */
    public static final ConstantTable TABLE = ConstantTable.values(
            "IKEEXT_AUTHENTICATION_IMPERSONATION_TYPE",
            Constant.of32("IKEEXT_IMPERSONATION_NONE", IKEEXT_IMPERSONATION_NONE, "Windows Vista"),
            Constant.of32("IKEEXT_IMPERSONATION_SOCKET_PRINCIPAL", IKEEXT_IMPERSONATION_SOCKET_PRINCIPAL, "Windows Vista"),
            Constant.of32("IKEEXT_IMPERSONATION_MAX", IKEEXT_IMPERSONATION_MAX, "Windows Vista"));

    private IKEEXT_AUTHENTICATION_IMPERSONATION_TYPE() {}
}
