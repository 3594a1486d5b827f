// Generated from tools/generator/src/facts; see CONTRIBUTING.md. Do not edit.
package io.culvert.wfp.layout.sdk;

import io.culvert.wfp.layout.Constant;
import io.culvert.wfp.layout.ConstantTable;

/**
 * The values of the C enumeration {@code IKEEXT_CERT_CONFIG_TYPE}.
 */
public final class IKEEXT_CERT_CONFIG_TYPE {
    /** 0, since Windows Vista. */
    public static final int IKEEXT_CERT_CONFIG_EXPLICIT_TRUST_LIST = 0x0;

    /** 1, since Windows Vista. */
    public static final int IKEEXT_CERT_CONFIG_ENTERPRISE_STORE = 0x1;

    /** 2, since Windows Vista. */
    public static final int IKEEXT_CERT_CONFIG_TRUSTED_ROOT_STORE = 0x2;

    /** 3, since Windows Vista: arm exists in CERTIFICATE_AUTHENTICATION1/2 only. */
    public static final int IKEEXT_CERT_CONFIG_UNSPECIFIED = 0x3;

    /** 4, since Windows Vista. */
    public static final int IKEEXT_CERT_CONFIG_TYPE_MAX = 0x4;

    /** All of these constants. */
    public static final ConstantTable TABLE = ConstantTable.values(
            "IKEEXT_CERT_CONFIG_TYPE",
            Constant.of32("IKEEXT_CERT_CONFIG_EXPLICIT_TRUST_LIST", IKEEXT_CERT_CONFIG_EXPLICIT_TRUST_LIST, "Windows Vista"),
            Constant.of32("IKEEXT_CERT_CONFIG_ENTERPRISE_STORE", IKEEXT_CERT_CONFIG_ENTERPRISE_STORE, "Windows Vista"),
            Constant.of32("IKEEXT_CERT_CONFIG_TRUSTED_ROOT_STORE", IKEEXT_CERT_CONFIG_TRUSTED_ROOT_STORE, "Windows Vista"),
            Constant.of32("IKEEXT_CERT_CONFIG_UNSPECIFIED", IKEEXT_CERT_CONFIG_UNSPECIFIED, "Windows Vista"),
            Constant.of32("IKEEXT_CERT_CONFIG_TYPE_MAX", IKEEXT_CERT_CONFIG_TYPE_MAX, "Windows Vista"));

    private IKEEXT_CERT_CONFIG_TYPE() {}
}
