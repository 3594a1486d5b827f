// Generated from tools/generator/src/facts; see CONTRIBUTING.md. Do not edit.
package io.culvert.wfp.layout.sdk;

import io.culvert.wfp.layout.FieldKind;
import io.culvert.wfp.layout.FieldLayout;
import io.culvert.wfp.layout.PointerRule;
import io.culvert.wfp.layout.StructLayout;

/**
 * The structure {@code IKEEXT_CREDENTIAL2}, since Windows 8: 16 bytes on 64-bit Windows, 12 bytes on 32-bit Windows.
 *
 * <pre>{@code
 * struct IKEEXT_CREDENTIAL2 {                                     // offset (size) on 64-bit Windows, then on 32-bit Windows
 *     IKEEXT_AUTHENTICATION_METHOD_TYPE authenticationMethodType; // 0 (4), 0 (4)
 *     IKEEXT_AUTHENTICATION_IMPERSONATION_TYPE impersonationType; // 4 (4), 4 (4)
 *     union {                                                     // u1, decided by authenticationMethodType
 *         IKEEXT_PRESHARED_KEY_AUTHENTICATION1* presharedKey;     // 8 (8), 8 (4) if IKEEXT_PRESHARED_KEY
 *         IKEEXT_CERTIFICATE_CREDENTIAL1* certificate;            // 8 (8), 8 (4) if IKEEXT_CERTIFICATE, IKEEXT_CERTIFICATE_ECDSA_P256, IKEEXT_CERTIFICATE_ECDSA_P384, IKEEXT_SSL, IKEEXT_SSL_ECDSA_P256, IKEEXT_SSL_ECDSA_P384, IKEEXT_IPV6_CGA
 *         IKEEXT_NAME_CREDENTIAL0* name;                          // 8 (8), 8 (4) if IKEEXT_KERBEROS, IKEEXT_EAP, IKEEXT_NTLM_V2, IKEEXT_RESERVED
 *                                                                 // nothing if IKEEXT_ANONYMOUS
 *     };
 * };
 * }</pre>
 */
public final class IKEEXT_CREDENTIAL2 {
    /** {@code IKEEXT_AUTHENTICATION_METHOD_TYPE authenticationMethodType}. */
    public static final FieldLayout authenticationMethodType = FieldLayout.of("IKEEXT_CREDENTIAL2", "authenticationMethodType", "IKEEXT_AUTHENTICATION_METHOD_TYPE", FieldKind.ENUM32)
            .win64(0, 4)
            .win32(0, 4)
            .constants(IKEEXT_AUTHENTICATION_METHOD_TYPE.TABLE)
            .since("Windows 8")
            .build();

    /** {@code IKEEXT_AUTHENTICATION_IMPERSONATION_TYPE impersonationType}. */
    public static final FieldLayout impersonationType = FieldLayout.of("IKEEXT_CREDENTIAL2", "impersonationType", "IKEEXT_AUTHENTICATION_IMPERSONATION_TYPE", FieldKind.ENUM32)
            .win64(4, 4)
            .win32(4, 4)
            .constants(IKEEXT_AUTHENTICATION_IMPERSONATION_TYPE.TABLE)
            .since("Windows 8")
            .build();

    /** {@code IKEEXT_PRESHARED_KEY_AUTHENTICATION1* presharedKey}. */
    public static final FieldLayout presharedKey = FieldLayout.of("IKEEXT_CREDENTIAL2", "presharedKey", "IKEEXT_PRESHARED_KEY_AUTHENTICATION1*", FieldKind.POINTER_TO_STRUCT)
            .win64(8, 8)
            .win32(8, 4)
            .target(IKEEXT_PRESHARED_KEY_AUTHENTICATION1.LAYOUT)
            .pointer(PointerRule.UNIQUE)
            .arm("u1", authenticationMethodType, -1L, IKEEXT_AUTHENTICATION_METHOD_TYPE.IKEEXT_PRESHARED_KEY)
            .since("Windows 8")
            .build();

    /** {@code IKEEXT_CERTIFICATE_CREDENTIAL1* certificate}. */
    public static final FieldLayout certificate = FieldLayout.of("IKEEXT_CREDENTIAL2", "certificate", "IKEEXT_CERTIFICATE_CREDENTIAL1*", FieldKind.POINTER_TO_STRUCT)
            .win64(8, 8)
            .win32(8, 4)
            .target(IKEEXT_CERTIFICATE_CREDENTIAL1.LAYOUT)
            .pointer(PointerRule.UNIQUE)
            .arm("u1", authenticationMethodType, -1L, IKEEXT_AUTHENTICATION_METHOD_TYPE.IKEEXT_CERTIFICATE, IKEEXT_AUTHENTICATION_METHOD_TYPE.IKEEXT_CERTIFICATE_ECDSA_P256, IKEEXT_AUTHENTICATION_METHOD_TYPE.IKEEXT_CERTIFICATE_ECDSA_P384, IKEEXT_AUTHENTICATION_METHOD_TYPE.IKEEXT_SSL, IKEEXT_AUTHENTICATION_METHOD_TYPE.IKEEXT_SSL_ECDSA_P256, IKEEXT_AUTHENTICATION_METHOD_TYPE.IKEEXT_SSL_ECDSA_P384, IKEEXT_AUTHENTICATION_METHOD_TYPE.IKEEXT_IPV6_CGA)
            .since("Windows 8")
            .build();

    /** {@code IKEEXT_NAME_CREDENTIAL0* name}. */
    public static final FieldLayout name = FieldLayout.of("IKEEXT_CREDENTIAL2", "name", "IKEEXT_NAME_CREDENTIAL0*", FieldKind.POINTER_TO_STRUCT)
            .win64(8, 8)
            .win32(8, 4)
            .target(IKEEXT_NAME_CREDENTIAL0.LAYOUT)
            .pointer(PointerRule.UNIQUE)
            .arm("u1", authenticationMethodType, -1L, IKEEXT_AUTHENTICATION_METHOD_TYPE.IKEEXT_KERBEROS, IKEEXT_AUTHENTICATION_METHOD_TYPE.IKEEXT_EAP, IKEEXT_AUTHENTICATION_METHOD_TYPE.IKEEXT_NTLM_V2, IKEEXT_AUTHENTICATION_METHOD_TYPE.IKEEXT_RESERVED)
            .since("Windows 8")
            .build();

    /** The layout of the structure. */
    public static final StructLayout LAYOUT = StructLayout.of("IKEEXT_CREDENTIAL2")
            .win64(16, 8)
            .win32(12, 4)
            .since("Windows 8")
            .fields(authenticationMethodType, impersonationType, presharedKey, certificate, name)
            .union("u1", authenticationMethodType, -1L, IKEEXT_AUTHENTICATION_METHOD_TYPE.IKEEXT_ANONYMOUS)
            .build();

    private IKEEXT_CREDENTIAL2() {}
}
