// Generated from tools/generator/src/facts; see CONTRIBUTING.md. Do not edit.
package io.culvert.wfp.layout.sdk;

import io.culvert.wfp.layout.FieldKind;
import io.culvert.wfp.layout.FieldLayout;
import io.culvert.wfp.layout.PointerRule;
import io.culvert.wfp.layout.StructLayout;

/**
 * The structure {@code IKEEXT_CERTIFICATE_AUTHENTICATION0}, since Windows Vista: 56 bytes on 64-bit Windows, 28 bytes on 32-bit Windows.
 *
 * <pre>{@code
 * struct IKEEXT_CERTIFICATE_AUTHENTICATION0 {                       // offset (size) on 64-bit Windows, then on 32-bit Windows
 *     IKEEXT_CERT_CONFIG_TYPE inboundConfigType;                    // 0 (4), 0 (4)
 *     union {                                                       // u1, decided by inboundConfigType
 *         struct {                                                  // if IKEEXT_CERT_CONFIG_EXPLICIT_TRUST_LIST
 *             UINT32 inboundRootArraySize;                          // 8 (4), 4 (4)
 *             IKEEXT_CERT_ROOT_CONFIG0* inboundRootArray;           // 16 (8), 8 (4)
 *         };
 *         IKEEXT_CERT_ROOT_CONFIG0* inboundEnterpriseStoreConfig;   // 8 (8), 4 (4) if IKEEXT_CERT_CONFIG_ENTERPRISE_STORE
 *         IKEEXT_CERT_ROOT_CONFIG0* inboundTrustedRootStoreConfig;  // 8 (8), 4 (4) if IKEEXT_CERT_CONFIG_TRUSTED_ROOT_STORE
 *     };
 *     IKEEXT_CERT_CONFIG_TYPE outboundConfigType;                   // 24 (4), 12 (4)
 *     union {                                                       // u2, decided by outboundConfigType
 *         struct {                                                  // if IKEEXT_CERT_CONFIG_EXPLICIT_TRUST_LIST
 *             UINT32 outboundRootArraySize;                         // 32 (4), 16 (4)
 *             IKEEXT_CERT_ROOT_CONFIG0* outboundRootArray;          // 40 (8), 20 (4)
 *         };
 *         IKEEXT_CERT_ROOT_CONFIG0* outboundEnterpriseStoreConfig;  // 32 (8), 16 (4) if IKEEXT_CERT_CONFIG_ENTERPRISE_STORE
 *         IKEEXT_CERT_ROOT_CONFIG0* outboundTrustedRootStoreConfig; // 32 (8), 16 (4) if IKEEXT_CERT_CONFIG_TRUSTED_ROOT_STORE
 *     };
 *     UINT32 flags;                                                 // 48 (4), 24 (4)
 * };
 * }</pre>
 */
public final class IKEEXT_CERTIFICATE_AUTHENTICATION0 {
    /** {@code IKEEXT_CERT_CONFIG_TYPE inboundConfigType}. */
    public static final FieldLayout inboundConfigType = FieldLayout.of("IKEEXT_CERTIFICATE_AUTHENTICATION0", "inboundConfigType", "IKEEXT_CERT_CONFIG_TYPE", FieldKind.ENUM32)
            .win64(0, 4)
            .win32(0, 4)
            .constants(IKEEXT_CERT_CONFIG_TYPE.TABLE)
            .since("Windows Vista")
            .build();

    /** {@code UINT32 inboundRootArraySize}. */
    public static final FieldLayout inboundRootArraySize = FieldLayout.of("IKEEXT_CERTIFICATE_AUTHENTICATION0", "inboundRootArraySize", "UINT32", FieldKind.UINT32)
            .win64(8, 4)
            .win32(4, 4)
            .arm("u1", inboundConfigType, -1L, IKEEXT_CERT_CONFIG_TYPE.IKEEXT_CERT_CONFIG_EXPLICIT_TRUST_LIST)
            .since("Windows Vista")
            .build();

    /** {@code IKEEXT_CERT_ROOT_CONFIG0* inboundRootArray}, counted by {@code inboundRootArraySize}. */
    public static final FieldLayout inboundRootArray = FieldLayout.of("IKEEXT_CERTIFICATE_AUTHENTICATION0", "inboundRootArray", "IKEEXT_CERT_ROOT_CONFIG0*", FieldKind.POINTER_TO_STRUCT)
            .win64(16, 8)
            .win32(8, 4)
            .target(IKEEXT_CERT_ROOT_CONFIG0.LAYOUT)
            .count(inboundRootArraySize)
            .pointer(PointerRule.UNIQUE)
            .arm("u1", inboundConfigType, -1L, IKEEXT_CERT_CONFIG_TYPE.IKEEXT_CERT_CONFIG_EXPLICIT_TRUST_LIST)
            .since("Windows Vista")
            .build();

    /** {@code IKEEXT_CERT_ROOT_CONFIG0* inboundEnterpriseStoreConfig}. */
    public static final FieldLayout inboundEnterpriseStoreConfig = FieldLayout.of("IKEEXT_CERTIFICATE_AUTHENTICATION0", "inboundEnterpriseStoreConfig", "IKEEXT_CERT_ROOT_CONFIG0*", FieldKind.POINTER_TO_STRUCT)
            .win64(8, 8)
            .win32(4, 4)
            .target(IKEEXT_CERT_ROOT_CONFIG0.LAYOUT)
            .pointer(PointerRule.UNIQUE)
            .arm("u1", inboundConfigType, -1L, IKEEXT_CERT_CONFIG_TYPE.IKEEXT_CERT_CONFIG_ENTERPRISE_STORE)
            .since("Windows Vista")
            .build();

    /** {@code IKEEXT_CERT_ROOT_CONFIG0* inboundTrustedRootStoreConfig}. */
    public static final FieldLayout inboundTrustedRootStoreConfig = FieldLayout.of("IKEEXT_CERTIFICATE_AUTHENTICATION0", "inboundTrustedRootStoreConfig", "IKEEXT_CERT_ROOT_CONFIG0*", FieldKind.POINTER_TO_STRUCT)
            .win64(8, 8)
            .win32(4, 4)
            .target(IKEEXT_CERT_ROOT_CONFIG0.LAYOUT)
            .pointer(PointerRule.UNIQUE)
            .arm("u1", inboundConfigType, -1L, IKEEXT_CERT_CONFIG_TYPE.IKEEXT_CERT_CONFIG_TRUSTED_ROOT_STORE)
            .since("Windows Vista")
            .build();

    /** {@code IKEEXT_CERT_CONFIG_TYPE outboundConfigType}. */
    public static final FieldLayout outboundConfigType = FieldLayout.of("IKEEXT_CERTIFICATE_AUTHENTICATION0", "outboundConfigType", "IKEEXT_CERT_CONFIG_TYPE", FieldKind.ENUM32)
            .win64(24, 4)
            .win32(12, 4)
            .constants(IKEEXT_CERT_CONFIG_TYPE.TABLE)
            .since("Windows Vista")
            .build();

    /** {@code UINT32 outboundRootArraySize}. */
    public static final FieldLayout outboundRootArraySize = FieldLayout.of("IKEEXT_CERTIFICATE_AUTHENTICATION0", "outboundRootArraySize", "UINT32", FieldKind.UINT32)
            .win64(32, 4)
            .win32(16, 4)
            .arm("u2", outboundConfigType, -1L, IKEEXT_CERT_CONFIG_TYPE.IKEEXT_CERT_CONFIG_EXPLICIT_TRUST_LIST)
            .since("Windows Vista")
            .build();

    /** {@code IKEEXT_CERT_ROOT_CONFIG0* outboundRootArray}, counted by {@code outboundRootArraySize}. */
    public static final FieldLayout outboundRootArray = FieldLayout.of("IKEEXT_CERTIFICATE_AUTHENTICATION0", "outboundRootArray", "IKEEXT_CERT_ROOT_CONFIG0*", FieldKind.POINTER_TO_STRUCT)
            .win64(40, 8)
            .win32(20, 4)
            .target(IKEEXT_CERT_ROOT_CONFIG0.LAYOUT)
            .count(outboundRootArraySize)
            .pointer(PointerRule.UNIQUE)
            .arm("u2", outboundConfigType, -1L, IKEEXT_CERT_CONFIG_TYPE.IKEEXT_CERT_CONFIG_EXPLICIT_TRUST_LIST)
            .since("Windows Vista")
            .build();

    /** {@code IKEEXT_CERT_ROOT_CONFIG0* outboundEnterpriseStoreConfig}. */
    public static final FieldLayout outboundEnterpriseStoreConfig = FieldLayout.of("IKEEXT_CERTIFICATE_AUTHENTICATION0", "outboundEnterpriseStoreConfig", "IKEEXT_CERT_ROOT_CONFIG0*", FieldKind.POINTER_TO_STRUCT)
            .win64(32, 8)
            .win32(16, 4)
            .target(IKEEXT_CERT_ROOT_CONFIG0.LAYOUT)
            .pointer(PointerRule.UNIQUE)
            .arm("u2", outboundConfigType, -1L, IKEEXT_CERT_CONFIG_TYPE.IKEEXT_CERT_CONFIG_ENTERPRISE_STORE)
            .since("Windows Vista")
            .build();

    /** {@code IKEEXT_CERT_ROOT_CONFIG0* outboundTrustedRootStoreConfig}. */
    public static final FieldLayout outboundTrustedRootStoreConfig = FieldLayout.of("IKEEXT_CERTIFICATE_AUTHENTICATION0", "outboundTrustedRootStoreConfig", "IKEEXT_CERT_ROOT_CONFIG0*", FieldKind.POINTER_TO_STRUCT)
            .win64(32, 8)
            .win32(16, 4)
            .target(IKEEXT_CERT_ROOT_CONFIG0.LAYOUT)
            .pointer(PointerRule.UNIQUE)
            .arm("u2", outboundConfigType, -1L, IKEEXT_CERT_CONFIG_TYPE.IKEEXT_CERT_CONFIG_TRUSTED_ROOT_STORE)
            .since("Windows Vista")
            .build();

    /** {@code UINT32 flags}. */
    public static final FieldLayout flags = FieldLayout.of("IKEEXT_CERTIFICATE_AUTHENTICATION0", "flags", "UINT32", FieldKind.UINT32)
            .win64(48, 4)
            .win32(24, 4)
            .constants(IKEEXT_CERT_AUTH.TABLE)
            .since("Windows Vista")
            .build();

    /** The layout of the structure. */
    public static final StructLayout LAYOUT = StructLayout.of("IKEEXT_CERTIFICATE_AUTHENTICATION0")
            .win64(56, 8)
            .win32(28, 4)
            .since("Windows Vista")
            .fields(inboundConfigType, inboundRootArraySize, inboundRootArray, inboundEnterpriseStoreConfig, inboundTrustedRootStoreConfig, outboundConfigType, outboundRootArraySize, outboundRootArray, outboundEnterpriseStoreConfig, outboundTrustedRootStoreConfig, flags)
            .union("u1", inboundConfigType, -1L)
            .union("u2", outboundConfigType, -1L)
            .build();

    private IKEEXT_CERTIFICATE_AUTHENTICATION0() {}
}
