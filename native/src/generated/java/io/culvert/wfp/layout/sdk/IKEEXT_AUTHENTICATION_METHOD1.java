// Generated from tools/generator/src/facts; see CONTRIBUTING.md. Do not edit.
package io.culvert.wfp.layout.sdk;

import io.culvert.wfp.layout.FieldKind;
import io.culvert.wfp.layout.FieldLayout;
import io.culvert.wfp.layout.StructLayout;

/**
 * The structure {@code IKEEXT_AUTHENTICATION_METHOD1}, since Windows 7: 80 bytes on 64-bit Windows, 40 bytes on 32-bit Windows.
 *
 * <pre>{@code
 * struct IKEEXT_AUTHENTICATION_METHOD1 {                                   // offset (size) on 64-bit Windows, then on 32-bit Windows
 *     IKEEXT_AUTHENTICATION_METHOD_TYPE authenticationMethodType;          // 0 (4), 0 (4)
 *     union {                                                              // u1, decided by authenticationMethodType
 *         IKEEXT_PRESHARED_KEY_AUTHENTICATION1 presharedKeyAuthentication; // 8 (24), 4 (12) if IKEEXT_PRESHARED_KEY
 *         IKEEXT_CERTIFICATE_AUTHENTICATION1 certificateAuthentication;    // 8 (72), 4 (36) if IKEEXT_CERTIFICATE, IKEEXT_CERTIFICATE_ECDSA_P256, IKEEXT_CERTIFICATE_ECDSA_P384
 *         IKEEXT_KERBEROS_AUTHENTICATION0 kerberosAuthentication;          // 8 (4), 4 (4) if IKEEXT_KERBEROS
 *         IKEEXT_NTLM_V2_AUTHENTICATION0 ntlmV2Authentication;             // 8 (4), 4 (4) if IKEEXT_NTLM_V2
 *         IKEEXT_CERTIFICATE_AUTHENTICATION1 sslAuthentication;            // 8 (72), 4 (36) if IKEEXT_SSL, IKEEXT_SSL_ECDSA_P256, IKEEXT_SSL_ECDSA_P384
 *         IKEEXT_IPV6_CGA_AUTHENTICATION0 cgaAuthentication;               // 8 (40), 4 (32) if IKEEXT_IPV6_CGA
 *         IKEEXT_EAP_AUTHENTICATION0 eapAuthentication;                    // 8 (4), 4 (4) if IKEEXT_EAP
 *                                                                          // nothing if IKEEXT_ANONYMOUS
 *     };
 * };
 * }</pre>
 */
public final class IKEEXT_AUTHENTICATION_METHOD1 {
    /** {@code IKEEXT_AUTHENTICATION_METHOD_TYPE authenticationMethodType}. */
    public static final FieldLayout authenticationMethodType = FieldLayout.of("IKEEXT_AUTHENTICATION_METHOD1", "authenticationMethodType", "IKEEXT_AUTHENTICATION_METHOD_TYPE", FieldKind.ENUM32)
            .win64(0, 4)
            .win32(0, 4)
            .constants(IKEEXT_AUTHENTICATION_METHOD_TYPE.TABLE)
            .since("Windows 7")
            .build();

    /** {@code IKEEXT_PRESHARED_KEY_AUTHENTICATION1 presharedKeyAuthentication}. */
    public static final FieldLayout presharedKeyAuthentication = FieldLayout.of("IKEEXT_AUTHENTICATION_METHOD1", "presharedKeyAuthentication", "IKEEXT_PRESHARED_KEY_AUTHENTICATION1", FieldKind.STRUCT)
            .win64(8, 24)
            .win32(4, 12)
            .target(IKEEXT_PRESHARED_KEY_AUTHENTICATION1.LAYOUT)
            .arm("u1", authenticationMethodType, -1L, IKEEXT_AUTHENTICATION_METHOD_TYPE.IKEEXT_PRESHARED_KEY)
            .since("Windows 7")
            .build();

    /** {@code IKEEXT_CERTIFICATE_AUTHENTICATION1 certificateAuthentication}. */
    public static final FieldLayout certificateAuthentication = FieldLayout.of("IKEEXT_AUTHENTICATION_METHOD1", "certificateAuthentication", "IKEEXT_CERTIFICATE_AUTHENTICATION1", FieldKind.STRUCT)
            .win64(8, 72)
            .win32(4, 36)
            .target(IKEEXT_CERTIFICATE_AUTHENTICATION1.LAYOUT)
            .arm("u1", authenticationMethodType, -1L, IKEEXT_AUTHENTICATION_METHOD_TYPE.IKEEXT_CERTIFICATE, IKEEXT_AUTHENTICATION_METHOD_TYPE.IKEEXT_CERTIFICATE_ECDSA_P256, IKEEXT_AUTHENTICATION_METHOD_TYPE.IKEEXT_CERTIFICATE_ECDSA_P384)
            .since("Windows 7")
            .build();

    /** {@code IKEEXT_KERBEROS_AUTHENTICATION0 kerberosAuthentication}. */
    public static final FieldLayout kerberosAuthentication = FieldLayout.of("IKEEXT_AUTHENTICATION_METHOD1", "kerberosAuthentication", "IKEEXT_KERBEROS_AUTHENTICATION0", FieldKind.STRUCT)
            .win64(8, 4)
            .win32(4, 4)
            .target(IKEEXT_KERBEROS_AUTHENTICATION0.LAYOUT)
            .arm("u1", authenticationMethodType, -1L, IKEEXT_AUTHENTICATION_METHOD_TYPE.IKEEXT_KERBEROS)
            .since("Windows 7")
            .build();

    /** {@code IKEEXT_NTLM_V2_AUTHENTICATION0 ntlmV2Authentication}. */
    public static final FieldLayout ntlmV2Authentication = FieldLayout.of("IKEEXT_AUTHENTICATION_METHOD1", "ntlmV2Authentication", "IKEEXT_NTLM_V2_AUTHENTICATION0", FieldKind.STRUCT)
            .win64(8, 4)
            .win32(4, 4)
            .target(IKEEXT_NTLM_V2_AUTHENTICATION0.LAYOUT)
            .arm("u1", authenticationMethodType, -1L, IKEEXT_AUTHENTICATION_METHOD_TYPE.IKEEXT_NTLM_V2)
            .since("Windows 7")
            .build();

    /** {@code IKEEXT_CERTIFICATE_AUTHENTICATION1 sslAuthentication}. */
    public static final FieldLayout sslAuthentication = FieldLayout.of("IKEEXT_AUTHENTICATION_METHOD1", "sslAuthentication", "IKEEXT_CERTIFICATE_AUTHENTICATION1", FieldKind.STRUCT)
            .win64(8, 72)
            .win32(4, 36)
            .target(IKEEXT_CERTIFICATE_AUTHENTICATION1.LAYOUT)
            .arm("u1", authenticationMethodType, -1L, IKEEXT_AUTHENTICATION_METHOD_TYPE.IKEEXT_SSL, IKEEXT_AUTHENTICATION_METHOD_TYPE.IKEEXT_SSL_ECDSA_P256, IKEEXT_AUTHENTICATION_METHOD_TYPE.IKEEXT_SSL_ECDSA_P384)
            .since("Windows 7")
            .build();

    /** {@code IKEEXT_IPV6_CGA_AUTHENTICATION0 cgaAuthentication}. */
    public static final FieldLayout cgaAuthentication = FieldLayout.of("IKEEXT_AUTHENTICATION_METHOD1", "cgaAuthentication", "IKEEXT_IPV6_CGA_AUTHENTICATION0", FieldKind.STRUCT)
            .win64(8, 40)
            .win32(4, 32)
            .target(IKEEXT_IPV6_CGA_AUTHENTICATION0.LAYOUT)
            .arm("u1", authenticationMethodType, -1L, IKEEXT_AUTHENTICATION_METHOD_TYPE.IKEEXT_IPV6_CGA)
            .since("Windows 7")
            .build();

    /** {@code IKEEXT_EAP_AUTHENTICATION0 eapAuthentication}. */
    public static final FieldLayout eapAuthentication = FieldLayout.of("IKEEXT_AUTHENTICATION_METHOD1", "eapAuthentication", "IKEEXT_EAP_AUTHENTICATION0", FieldKind.STRUCT)
            .win64(8, 4)
            .win32(4, 4)
            .target(IKEEXT_EAP_AUTHENTICATION0.LAYOUT)
            .arm("u1", authenticationMethodType, -1L, IKEEXT_AUTHENTICATION_METHOD_TYPE.IKEEXT_EAP)
            .since("Windows 7")
            .build();

    /** The layout of the structure. */
    public static final StructLayout LAYOUT = StructLayout.of("IKEEXT_AUTHENTICATION_METHOD1")
            .win64(80, 8)
            .win32(40, 4)
            .since("Windows 7")
            .fields(authenticationMethodType, presharedKeyAuthentication, certificateAuthentication, kerberosAuthentication, ntlmV2Authentication, sslAuthentication, cgaAuthentication, eapAuthentication)
            .union("u1", authenticationMethodType, -1L, IKEEXT_AUTHENTICATION_METHOD_TYPE.IKEEXT_ANONYMOUS)
            .build();

    private IKEEXT_AUTHENTICATION_METHOD1() {}
}
