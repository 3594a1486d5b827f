// Generated from tools/generator/src/facts; see CONTRIBUTING.md. Do not edit.
package io.culvert.wfp.layout.sdk;

import io.culvert.wfp.layout.FieldKind;
import io.culvert.wfp.layout.FieldLayout;
import io.culvert.wfp.layout.PointerRule;
import io.culvert.wfp.layout.StructLayout;

/**
 * The structure {@code IKEEXT_CERTIFICATE_AUTHENTICATION2}, since Windows 8: 72 bytes on 64-bit Windows, 36 bytes on 32-bit Windows.
 *
 * <pre>{@code
 * struct IKEEXT_CERTIFICATE_AUTHENTICATION2 {                                 // offset (size) on 64-bit Windows, then on 32-bit Windows
 *     IKEEXT_CERT_CONFIG_TYPE inboundConfigType;                              // 0 (4), 0 (4)
 *     union {                                                                 // u1, decided by inboundConfigType
 *         struct {                                                            // if IKEEXT_CERT_CONFIG_EXPLICIT_TRUST_LIST
 *             UINT32 inboundRootArraySize;                                    // 8 (4), 4 (4)
 *             IKEEXT_CERTIFICATE_CRITERIA0* inboundRootCriteria;              // 16 (8), 8 (4)
 *         };
 *         struct {                                                            // if IKEEXT_CERT_CONFIG_ENTERPRISE_STORE
 *             UINT32 inboundEnterpriseStoreArraySize;                         // 8 (4), 4 (4)
 *             IKEEXT_CERTIFICATE_CRITERIA0* inboundEnterpriseStoreCriteria;   // 16 (8), 8 (4)
 *         };
 *         struct {                                                            // if IKEEXT_CERT_CONFIG_TRUSTED_ROOT_STORE
 *             UINT32 inboundRootStoreArraySize;                               // 8 (4), 4 (4)
 *             IKEEXT_CERTIFICATE_CRITERIA0* inboundTrustedRootStoreCriteria;  // 16 (8), 8 (4)
 *         };
 *                                                                             // nothing if IKEEXT_CERT_CONFIG_UNSPECIFIED
 *     };
 *     IKEEXT_CERT_CONFIG_TYPE outboundConfigType;                             // 24 (4), 12 (4)
 *     union {                                                                 // u2, decided by outboundConfigType
 *         struct {                                                            // if IKEEXT_CERT_CONFIG_EXPLICIT_TRUST_LIST
 *             UINT32 outboundRootArraySize;                                   // 32 (4), 16 (4)
 *             IKEEXT_CERTIFICATE_CRITERIA0* outboundRootCriteria;             // 40 (8), 20 (4)
 *         };
 *         struct {                                                            // if IKEEXT_CERT_CONFIG_ENTERPRISE_STORE
 *             UINT32 outboundEnterpriseStoreArraySize;                        // 32 (4), 16 (4)
 *             IKEEXT_CERTIFICATE_CRITERIA0* outboundEnterpriseStoreCriteria;  // 40 (8), 20 (4)
 *         };
 *         struct {                                                            // if IKEEXT_CERT_CONFIG_TRUSTED_ROOT_STORE
 *             UINT32 outboundRootStoreArraySize;                              // 32 (4), 16 (4)
 *             IKEEXT_CERTIFICATE_CRITERIA0* outboundTrustedRootStoreCriteria; // 40 (8), 20 (4)
 *         };
 *                                                                             // nothing if IKEEXT_CERT_CONFIG_UNSPECIFIED
 *     };
 *     UINT32 flags;                                                           // 48 (4), 24 (4)
 *     FWP_BYTE_BLOB localCertLocationUrl;                                     // 56 (16), 28 (8)
 * };
 * }</pre>
 */
public final class IKEEXT_CERTIFICATE_AUTHENTICATION2 {
    /** {@code IKEEXT_CERT_CONFIG_TYPE inboundConfigType}. */
    public static final FieldLayout inboundConfigType = FieldLayout.of("IKEEXT_CERTIFICATE_AUTHENTICATION2", "inboundConfigType", "IKEEXT_CERT_CONFIG_TYPE", FieldKind.ENUM32)
            .win64(0, 4)
            .win32(0, 4)
            .constants(IKEEXT_CERT_CONFIG_TYPE.TABLE)
            .since("Windows 8")
            .build();

    /** {@code UINT32 inboundRootArraySize}. */
    public static final FieldLayout inboundRootArraySize = FieldLayout.of("IKEEXT_CERTIFICATE_AUTHENTICATION2", "inboundRootArraySize", "UINT32", FieldKind.UINT32)
            .win64(8, 4)
            .win32(4, 4)
            .arm("u1", inboundConfigType, -1L, IKEEXT_CERT_CONFIG_TYPE.IKEEXT_CERT_CONFIG_EXPLICIT_TRUST_LIST)
            .since("Windows 8")
            .build();

    /** {@code IKEEXT_CERTIFICATE_CRITERIA0* inboundRootCriteria}, counted by {@code inboundRootArraySize}. */
    public static final FieldLayout inboundRootCriteria = FieldLayout.of("IKEEXT_CERTIFICATE_AUTHENTICATION2", "inboundRootCriteria", "IKEEXT_CERTIFICATE_CRITERIA0*", FieldKind.POINTER_TO_STRUCT)
            .win64(16, 8)
            .win32(8, 4)
            .target(IKEEXT_CERTIFICATE_CRITERIA0.LAYOUT)
            .count(inboundRootArraySize)
            .pointer(PointerRule.UNIQUE)
            .arm("u1", inboundConfigType, -1L, IKEEXT_CERT_CONFIG_TYPE.IKEEXT_CERT_CONFIG_EXPLICIT_TRUST_LIST)
            .since("Windows 8")
            .build();

    /** {@code UINT32 inboundEnterpriseStoreArraySize}. */
    public static final FieldLayout inboundEnterpriseStoreArraySize = FieldLayout.of("IKEEXT_CERTIFICATE_AUTHENTICATION2", "inboundEnterpriseStoreArraySize", "UINT32", FieldKind.UINT32)
            .win64(8, 4)
            .win32(4, 4)
            .arm("u1", inboundConfigType, -1L, IKEEXT_CERT_CONFIG_TYPE.IKEEXT_CERT_CONFIG_ENTERPRISE_STORE)
            .since("Windows 8")
            .build();

    /** {@code IKEEXT_CERTIFICATE_CRITERIA0* inboundEnterpriseStoreCriteria}, counted by {@code inboundEnterpriseStoreArraySize}. */
    public static final FieldLayout inboundEnterpriseStoreCriteria = FieldLayout.of("IKEEXT_CERTIFICATE_AUTHENTICATION2", "inboundEnterpriseStoreCriteria", "IKEEXT_CERTIFICATE_CRITERIA0*", FieldKind.POINTER_TO_STRUCT)
            .win64(16, 8)
            .win32(8, 4)
            .target(IKEEXT_CERTIFICATE_CRITERIA0.LAYOUT)
            .count(inboundEnterpriseStoreArraySize)
            .pointer(PointerRule.UNIQUE)
            .arm("u1", inboundConfigType, -1L, IKEEXT_CERT_CONFIG_TYPE.IKEEXT_CERT_CONFIG_ENTERPRISE_STORE)
            .since("Windows 8")
            .build();

    /** {@code UINT32 inboundRootStoreArraySize}. */
    public static final FieldLayout inboundRootStoreArraySize = FieldLayout.of("IKEEXT_CERTIFICATE_AUTHENTICATION2", "inboundRootStoreArraySize", "UINT32", FieldKind.UINT32)
            .win64(8, 4)
            .win32(4, 4)
            .arm("u1", inboundConfigType, -1L, IKEEXT_CERT_CONFIG_TYPE.IKEEXT_CERT_CONFIG_TRUSTED_ROOT_STORE)
            .since("Windows 8")
            .build();

    /** {@code IKEEXT_CERTIFICATE_CRITERIA0* inboundTrustedRootStoreCriteria}, counted by {@code inboundRootStoreArraySize}. */
    public static final FieldLayout inboundTrustedRootStoreCriteria = FieldLayout.of("IKEEXT_CERTIFICATE_AUTHENTICATION2", "inboundTrustedRootStoreCriteria", "IKEEXT_CERTIFICATE_CRITERIA0*", FieldKind.POINTER_TO_STRUCT)
            .win64(16, 8)
            .win32(8, 4)
            .target(IKEEXT_CERTIFICATE_CRITERIA0.LAYOUT)
            .count(inboundRootStoreArraySize)
            .pointer(PointerRule.UNIQUE)
            .arm("u1", inboundConfigType, -1L, IKEEXT_CERT_CONFIG_TYPE.IKEEXT_CERT_CONFIG_TRUSTED_ROOT_STORE)
            .since("Windows 8")
            .build();

    /** {@code IKEEXT_CERT_CONFIG_TYPE outboundConfigType}. */
    public static final FieldLayout outboundConfigType = FieldLayout.of("IKEEXT_CERTIFICATE_AUTHENTICATION2", "outboundConfigType", "IKEEXT_CERT_CONFIG_TYPE", FieldKind.ENUM32)
            .win64(24, 4)
            .win32(12, 4)
            .constants(IKEEXT_CERT_CONFIG_TYPE.TABLE)
            .since("Windows 8")
            .build();

    /** {@code UINT32 outboundRootArraySize}. */
    public static final FieldLayout outboundRootArraySize = FieldLayout.of("IKEEXT_CERTIFICATE_AUTHENTICATION2", "outboundRootArraySize", "UINT32", FieldKind.UINT32)
            .win64(32, 4)
            .win32(16, 4)
            .arm("u2", outboundConfigType, -1L, IKEEXT_CERT_CONFIG_TYPE.IKEEXT_CERT_CONFIG_EXPLICIT_TRUST_LIST)
            .since("Windows 8")
            .build();

    /** {@code IKEEXT_CERTIFICATE_CRITERIA0* outboundRootCriteria}, counted by {@code outboundRootArraySize}. */
    public static final FieldLayout outboundRootCriteria = FieldLayout.of("IKEEXT_CERTIFICATE_AUTHENTICATION2", "outboundRootCriteria", "IKEEXT_CERTIFICATE_CRITERIA0*", FieldKind.POINTER_TO_STRUCT)
            .win64(40, 8)
            .win32(20, 4)
            .target(IKEEXT_CERTIFICATE_CRITERIA0.LAYOUT)
            .count(outboundRootArraySize)
            .pointer(PointerRule.UNIQUE)
            .arm("u2", outboundConfigType, -1L, IKEEXT_CERT_CONFIG_TYPE.IKEEXT_CERT_CONFIG_EXPLICIT_TRUST_LIST)
            .since("Windows 8")
            .build();

    /** {@code UINT32 outboundEnterpriseStoreArraySize}. */
    public static final FieldLayout outboundEnterpriseStoreArraySize = FieldLayout.of("IKEEXT_CERTIFICATE_AUTHENTICATION2", "outboundEnterpriseStoreArraySize", "UINT32", FieldKind.UINT32)
            .win64(32, 4)
            .win32(16, 4)
            .arm("u2", outboundConfigType, -1L, IKEEXT_CERT_CONFIG_TYPE.IKEEXT_CERT_CONFIG_ENTERPRISE_STORE)
            .since("Windows 8")
            .build();

    /** {@code IKEEXT_CERTIFICATE_CRITERIA0* outboundEnterpriseStoreCriteria}, counted by {@code outboundEnterpriseStoreArraySize}. */
    public static final FieldLayout outboundEnterpriseStoreCriteria = FieldLayout.of("IKEEXT_CERTIFICATE_AUTHENTICATION2", "outboundEnterpriseStoreCriteria", "IKEEXT_CERTIFICATE_CRITERIA0*", FieldKind.POINTER_TO_STRUCT)
            .win64(40, 8)
            .win32(20, 4)
            .target(IKEEXT_CERTIFICATE_CRITERIA0.LAYOUT)
            .count(outboundEnterpriseStoreArraySize)
            .pointer(PointerRule.UNIQUE)
            .arm("u2", outboundConfigType, -1L, IKEEXT_CERT_CONFIG_TYPE.IKEEXT_CERT_CONFIG_ENTERPRISE_STORE)
            .since("Windows 8")
            .build();

    /** {@code UINT32 outboundRootStoreArraySize}. */
    public static final FieldLayout outboundRootStoreArraySize = FieldLayout.of("IKEEXT_CERTIFICATE_AUTHENTICATION2", "outboundRootStoreArraySize", "UINT32", FieldKind.UINT32)
            .win64(32, 4)
            .win32(16, 4)
            .arm("u2", outboundConfigType, -1L, IKEEXT_CERT_CONFIG_TYPE.IKEEXT_CERT_CONFIG_TRUSTED_ROOT_STORE)
            .since("Windows 8")
            .build();

    /** {@code IKEEXT_CERTIFICATE_CRITERIA0* outboundTrustedRootStoreCriteria}, counted by {@code outboundRootStoreArraySize}. */
    public static final FieldLayout outboundTrustedRootStoreCriteria = FieldLayout.of("IKEEXT_CERTIFICATE_AUTHENTICATION2", "outboundTrustedRootStoreCriteria", "IKEEXT_CERTIFICATE_CRITERIA0*", FieldKind.POINTER_TO_STRUCT)
            .win64(40, 8)
            .win32(20, 4)
            .target(IKEEXT_CERTIFICATE_CRITERIA0.LAYOUT)
            .count(outboundRootStoreArraySize)
            .pointer(PointerRule.UNIQUE)
            .arm("u2", outboundConfigType, -1L, IKEEXT_CERT_CONFIG_TYPE.IKEEXT_CERT_CONFIG_TRUSTED_ROOT_STORE)
            .since("Windows 8")
            .build();

    /** {@code UINT32 flags}. */
    public static final FieldLayout flags = FieldLayout.of("IKEEXT_CERTIFICATE_AUTHENTICATION2", "flags", "UINT32", FieldKind.UINT32)
            .win64(48, 4)
            .win32(24, 4)
            .constants(IKEEXT_CERT_AUTH.TABLE)
            .since("Windows 8")
            .build();

    /** {@code FWP_BYTE_BLOB localCertLocationUrl}. */
    public static final FieldLayout localCertLocationUrl = FieldLayout.of("IKEEXT_CERTIFICATE_AUTHENTICATION2", "localCertLocationUrl", "FWP_BYTE_BLOB", FieldKind.STRUCT)
            .win64(56, 16)
            .win32(28, 8)
            .target(FWP_BYTE_BLOB.LAYOUT)
            .since("Windows 8")
            .build();

    /** The layout of the structure. */
    public static final StructLayout LAYOUT = StructLayout.of("IKEEXT_CERTIFICATE_AUTHENTICATION2")
            .win64(72, 8)
            .win32(36, 4)
            .since("Windows 8")
            .fields(inboundConfigType, inboundRootArraySize, inboundRootCriteria, inboundEnterpriseStoreArraySize, inboundEnterpriseStoreCriteria, inboundRootStoreArraySize, inboundTrustedRootStoreCriteria, outboundConfigType, outboundRootArraySize, outboundRootCriteria, outboundEnterpriseStoreArraySize, outboundEnterpriseStoreCriteria, outboundRootStoreArraySize, outboundTrustedRootStoreCriteria, flags, localCertLocationUrl)
            .union("u1", inboundConfigType, -1L, IKEEXT_CERT_CONFIG_TYPE.IKEEXT_CERT_CONFIG_UNSPECIFIED)
            .union("u2", outboundConfigType, -1L, IKEEXT_CERT_CONFIG_TYPE.IKEEXT_CERT_CONFIG_UNSPECIFIED)
            .build();

    private IKEEXT_CERTIFICATE_AUTHENTICATION2() {}
}
