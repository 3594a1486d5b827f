// Generated from tools/generator/src/facts; see CONTRIBUTING.md. Do not edit.
package io.culvert.wfp.layout.sdk;

import io.culvert.wfp.layout.Constant;
import io.culvert.wfp.layout.ConstantTable;

/**
 * The values of the C enumeration {@code IKEEXT_AUTHENTICATION_METHOD_TYPE}.
 */
public final class IKEEXT_AUTHENTICATION_METHOD_TYPE {
    /** 0, since Windows Vista: IKE; with METHOD1/2 flags also IKEv2. */
    public static final int IKEEXT_PRESHARED_KEY = 0x0;

    /** 1, since Windows Vista: IKE and IKEv2. */
    public static final int IKEEXT_CERTIFICATE = 0x1;

    /** 2, since Windows Vista: IKE or AuthIP. */
    public static final int IKEEXT_KERBEROS = 0x2;

    /** 3, since Windows Vista: AuthIP only. */
    public static final int IKEEXT_ANONYMOUS = 0x3;

    /** 4, since Windows Vista: AuthIP only. */
    public static final int IKEEXT_SSL = 0x4;

    /** 5, since Windows Vista: AuthIP only. */
    public static final int IKEEXT_NTLM_V2 = 0x5;

    /** 6, since Windows Vista: IKE only; needs CGA enabled. */
    public static final int IKEEXT_IPV6_CGA = 0x6;

    /** 7, since Windows Vista SP1: IKE and IKEv2. */
    public static final int IKEEXT_CERTIFICATE_ECDSA_P256 = 0x7;

    /** 8, since Windows Vista SP1: IKE and IKEv2. */
    public static final int IKEEXT_CERTIFICATE_ECDSA_P384 = 0x8;

    /** 9, since Windows Vista SP1: AuthIP only. */
    public static final int IKEEXT_SSL_ECDSA_P256 = 0x9;

    /** 10, since Windows Vista SP1: AuthIP only. */
    public static final int IKEEXT_SSL_ECDSA_P384 = 0xa;

    /** 11, since Windows 7: IKEv2 only; not in METHOD0. */
    public static final int IKEEXT_EAP = 0xb;

    /** 12, since Windows 8: only in METHOD2; do not use. */
    public static final int IKEEXT_RESERVED = 0xc;

    /** 13, since Windows Vista. */
    public static final int IKEEXT_AUTHENTICATION_METHOD_TYPE_MAX = 0xd;

    /** All of these constants. */
    public static final ConstantTable TABLE = ConstantTable.values(
            "IKEEXT_AUTHENTICATION_METHOD_TYPE",
            Constant.of32("IKEEXT_PRESHARED_KEY", IKEEXT_PRESHARED_KEY, "Windows Vista"),
            Constant.of32("IKEEXT_CERTIFICATE", IKEEXT_CERTIFICATE, "Windows Vista"),
            Constant.of32("IKEEXT_KERBEROS", IKEEXT_KERBEROS, "Windows Vista"),
            Constant.of32("IKEEXT_ANONYMOUS", IKEEXT_ANONYMOUS, "Windows Vista"),
            Constant.of32("IKEEXT_SSL", IKEEXT_SSL, "Windows Vista"),
            Constant.of32("IKEEXT_NTLM_V2", IKEEXT_NTLM_V2, "Windows Vista"),
            Constant.of32("IKEEXT_IPV6_CGA", IKEEXT_IPV6_CGA, "Windows Vista"),
            Constant.of32("IKEEXT_CERTIFICATE_ECDSA_P256", IKEEXT_CERTIFICATE_ECDSA_P256, "Windows Vista SP1"),
            Constant.of32("IKEEXT_CERTIFICATE_ECDSA_P384", IKEEXT_CERTIFICATE_ECDSA_P384, "Windows Vista SP1"),
            Constant.of32("IKEEXT_SSL_ECDSA_P256", IKEEXT_SSL_ECDSA_P256, "Windows Vista SP1"),
            Constant.of32("IKEEXT_SSL_ECDSA_P384", IKEEXT_SSL_ECDSA_P384, "Windows Vista SP1"),
            Constant.of32("IKEEXT_EAP", IKEEXT_EAP, "Windows 7"),
            Constant.of32("IKEEXT_RESERVED", IKEEXT_RESERVED, "Windows 8"),
            Constant.of32("IKEEXT_AUTHENTICATION_METHOD_TYPE_MAX", IKEEXT_AUTHENTICATION_METHOD_TYPE_MAX, "Windows Vista"));

    private IKEEXT_AUTHENTICATION_METHOD_TYPE() {}
}
