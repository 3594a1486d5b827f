// Generated from tools/generator/src/facts; see CONTRIBUTING.md. Do not edit.
package io.culvert.wfp.layout.sdk;

import io.culvert.wfp.layout.Constant;
import io.culvert.wfp.layout.ConstantTable;

/**
 * Constants that the SDK defines one by one: bits that are combined.
 */
public final class IKEEXT_CERT_CREDENTIAL_FLAG {
    /** 1, since Windows Vista. */
    public static final int IKEEXT_CERT_CREDENTIAL_FLAG_NAP_CERT = 0x1;

    /** All of these constants. */
    public static final ConstantTable TABLE = ConstantTable.flags(
            "IKEEXT_CERT_CREDENTIAL_FLAG",
            Constant.of32("IKEEXT_CERT_CREDENTIAL_FLAG_NAP_CERT", IKEEXT_CERT_CREDENTIAL_FLAG_NAP_CERT, "Windows Vista"));

    private IKEEXT_CERT_CREDENTIAL_FLAG() {}
}
