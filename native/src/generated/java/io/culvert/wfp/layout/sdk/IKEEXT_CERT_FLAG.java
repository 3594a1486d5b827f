// Generated from tools/generator/src/facts; see CONTRIBUTING.md. Do not edit.
package io.culvert.wfp.layout.sdk;

import io.culvert.wfp.layout.Constant;
import io.culvert.wfp.layout.ConstantTable;

/**
 * Constants that the SDK defines one by one: bits that are combined.
 */
public final class IKEEXT_CERT_FLAG {
    /** 1, since Windows Vista. */
    public static final int IKEEXT_CERT_FLAG_ENABLE_ACCOUNT_MAPPING = 0x1;

    /** 2, since Windows Vista. */
    public static final int IKEEXT_CERT_FLAG_DISABLE_REQUEST_PAYLOAD = 0x2;

    /** 4, since Windows Vista. */
    public static final int IKEEXT_CERT_FLAG_USE_NAP_CERTIFICATE = 0x4;

    /** 8, since Windows Vista. */
    public static final int IKEEXT_CERT_FLAG_INTERMEDIATE_CA = 0x8;

    /** 16, since Windows 7: needs ENABLE_ACCOUNT_MAPPING; not AuthIP. */
    public static final int IKEEXT_CERT_FLAG_IGNORE_INIT_CERT_MAP_FAILURE = 0x10;

    /** 32, since Windows 7. */
    public static final int IKEEXT_CERT_FLAG_PREFER_NAP_CERTIFICATE_OUTBOUND = 0x20;

    /** 64, since Windows 8. */
    public static final int IKEEXT_CERT_FLAG_SELECT_NAP_CERTIFICATE = 0x40;

    /** 128, since Windows 8. */
    public static final int IKEEXT_CERT_FLAG_VERIFY_NAP_CERTIFICATE = 0x80;

    /** 256, since Windows 8: needs a certificate hash. */
    public static final int IKEEXT_CERT_FLAG_FOLLOW_RENEWAL_CERTIFICATE = 0x100;

    /** All of these constants. */
    public static final ConstantTable TABLE = ConstantTable.flags(
            "IKEEXT_CERT_FLAG",
            Constant.of32("IKEEXT_CERT_FLAG_ENABLE_ACCOUNT_MAPPING", IKEEXT_CERT_FLAG_ENABLE_ACCOUNT_MAPPING, "Windows Vista"),
            Constant.of32("IKEEXT_CERT_FLAG_DISABLE_REQUEST_PAYLOAD", IKEEXT_CERT_FLAG_DISABLE_REQUEST_PAYLOAD, "Windows Vista"),
            Constant.of32("IKEEXT_CERT_FLAG_USE_NAP_CERTIFICATE", IKEEXT_CERT_FLAG_USE_NAP_CERTIFICATE, "Windows Vista"),
            Constant.of32("IKEEXT_CERT_FLAG_INTERMEDIATE_CA", IKEEXT_CERT_FLAG_INTERMEDIATE_CA, "Windows Vista"),
            Constant.of32("IKEEXT_CERT_FLAG_IGNORE_INIT_CERT_MAP_FAILURE", IKEEXT_CERT_FLAG_IGNORE_INIT_CERT_MAP_FAILURE, "Windows 7"),
            Constant.of32("IKEEXT_CERT_FLAG_PREFER_NAP_CERTIFICATE_OUTBOUND", IKEEXT_CERT_FLAG_PREFER_NAP_CERTIFICATE_OUTBOUND, "Windows 7"),
            Constant.of32("IKEEXT_CERT_FLAG_SELECT_NAP_CERTIFICATE", IKEEXT_CERT_FLAG_SELECT_NAP_CERTIFICATE, "Windows 8"),
            Constant.of32("IKEEXT_CERT_FLAG_VERIFY_NAP_CERTIFICATE", IKEEXT_CERT_FLAG_VERIFY_NAP_CERTIFICATE, "Windows 8"),
            Constant.of32("IKEEXT_CERT_FLAG_FOLLOW_RENEWAL_CERTIFICATE", IKEEXT_CERT_FLAG_FOLLOW_RENEWAL_CERTIFICATE, "Windows 8"));

    private IKEEXT_CERT_FLAG() {}
}
