// Generated from tools/generator/src/facts; see CONTRIBUTING.md. Do not edit.
package io.culvert.wfp.layout.sdk;

import io.culvert.wfp.layout.Constant;
import io.culvert.wfp.layout.ConstantTable;

/**
 * Constants that the SDK defines one by one: bits that are combined.
 */
public final class IKEEXT_CERT_AUTH {
    /** 1, since Windows Vista: AuthIP only. */
    public static final int IKEEXT_CERT_AUTH_FLAG_SSL_ONE_WAY = 0x1;

    /** 2, since Windows Vista: excludes ENABLE_CRL_CHECK_STRONG in meaning; neither = weak check. */
    public static final int IKEEXT_CERT_AUTH_FLAG_DISABLE_CRL_CHECK = 0x2;

    /** 4, since Windows Vista. */
    public static final int IKEEXT_CERT_AUTH_ENABLE_CRL_CHECK_STRONG = 0x4;

    /** 8, since Windows Vista: AuthIP only. */
    public static final int IKEEXT_CERT_AUTH_DISABLE_SSL_CERT_VALIDATION = 0x8;

    /** 16, since Windows 7: IKEv2 only. */
    public static final int IKEEXT_CERT_AUTH_ALLOW_HTTP_CERT_LOOKUP = 0x10;

    /** 32, since Windows 7: IKEv2 only. */
    public static final int IKEEXT_CERT_AUTH_URL_CONTAINS_BUNDLE = 0x20;

    /** 64, since Windows 10 1703 (RS2). */
    public static final int IKEEXT_CERT_AUTH_FLAG_DISABLE_REQUEST_PAYLOAD = 0x40;

    /** All of these constants. */
    public static final ConstantTable TABLE = ConstantTable.flags(
            "IKEEXT_CERT_AUTH",
            Constant.of32("IKEEXT_CERT_AUTH_FLAG_SSL_ONE_WAY", IKEEXT_CERT_AUTH_FLAG_SSL_ONE_WAY, "Windows Vista"),
            Constant.of32("IKEEXT_CERT_AUTH_FLAG_DISABLE_CRL_CHECK", IKEEXT_CERT_AUTH_FLAG_DISABLE_CRL_CHECK, "Windows Vista"),
            Constant.of32("IKEEXT_CERT_AUTH_ENABLE_CRL_CHECK_STRONG", IKEEXT_CERT_AUTH_ENABLE_CRL_CHECK_STRONG, "Windows Vista"),
            Constant.of32("IKEEXT_CERT_AUTH_DISABLE_SSL_CERT_VALIDATION", IKEEXT_CERT_AUTH_DISABLE_SSL_CERT_VALIDATION, "Windows Vista"),
            Constant.of32("IKEEXT_CERT_AUTH_ALLOW_HTTP_CERT_LOOKUP", IKEEXT_CERT_AUTH_ALLOW_HTTP_CERT_LOOKUP, "Windows 7"),
            Constant.of32("IKEEXT_CERT_AUTH_URL_CONTAINS_BUNDLE", IKEEXT_CERT_AUTH_URL_CONTAINS_BUNDLE, "Windows 7"),
            Constant.of32("IKEEXT_CERT_AUTH_FLAG_DISABLE_REQUEST_PAYLOAD", IKEEXT_CERT_AUTH_FLAG_DISABLE_REQUEST_PAYLOAD, "Windows 10 1703 (RS2)"));

    private IKEEXT_CERT_AUTH() {}
}
