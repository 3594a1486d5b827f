// Generated from tools/generator/src/facts; see CONTRIBUTING.md. Do not edit.
package io.culvert.wfp.layout.sdk;

import io.culvert.wfp.layout.FieldKind;
import io.culvert.wfp.layout.FieldLayout;
import io.culvert.wfp.layout.StructLayout;

/**
 * The structure {@code FWPM_NET_EVENT_IKEEXT_MM_FAILURE0}, since Windows Vista: 64 bytes on 64-bit Windows, 64 bytes on 32-bit Windows.
 *
 * <pre>{@code
 * struct FWPM_NET_EVENT_IKEEXT_MM_FAILURE0 {          // offset (size) on 64-bit Windows, then on 32-bit Windows
 *     UINT32 failureErrorCode;                        // 0 (4), 0 (4)
 *     IPSEC_FAILURE_POINT failurePoint;               // 4 (4), 4 (4)
 *     UINT32 flags;                                   // 8 (4), 8 (4)
 *     IKEEXT_KEY_MODULE_TYPE keyingModuleType;        // 12 (4), 12 (4)
 *     IKEEXT_MM_SA_STATE mmState;                     // 16 (4), 16 (4)
 *     IKEEXT_SA_ROLE saRole;                          // 20 (4), 20 (4)
 *     IKEEXT_AUTHENTICATION_METHOD_TYPE mmAuthMethod; // 24 (4), 24 (4)
 *     UINT8 endCertHash[IKEEXT_CERT_HASH_LEN];        // 28 (20), 28 (20)
 *     UINT64 mmId;                                    // 48 (8), 48 (8)
 *     UINT64 mmFilterId;                              // 56 (8), 56 (8)
 * };
 * }</pre>
 */
public final class FWPM_NET_EVENT_IKEEXT_MM_FAILURE0 {
    /** {@code UINT32 failureErrorCode}. */
    public static final FieldLayout failureErrorCode = FieldLayout.of("FWPM_NET_EVENT_IKEEXT_MM_FAILURE0", "failureErrorCode", "UINT32", FieldKind.UINT32)
            .win64(0, 4)
            .win32(0, 4)
            .since("Windows Vista")
            .build();

    /** {@code IPSEC_FAILURE_POINT failurePoint}. */
    public static final FieldLayout failurePoint = FieldLayout.of("FWPM_NET_EVENT_IKEEXT_MM_FAILURE0", "failurePoint", "IPSEC_FAILURE_POINT", FieldKind.ENUM32)
            .win64(4, 4)
            .win32(4, 4)
            .constants(IPSEC_FAILURE_POINT.TABLE)
            .since("Windows Vista")
            .build();

    /** {@code UINT32 flags}. */
    public static final FieldLayout flags = FieldLayout.of("FWPM_NET_EVENT_IKEEXT_MM_FAILURE0", "flags", "UINT32", FieldKind.UINT32)
            .win64(8, 4)
            .win32(8, 4)
            .constants(FWPM_NET_EVENT_IKEEXT_MM_FAILURE_FLAG.TABLE)
            .since("Windows Vista")
            .build();

    /** {@code IKEEXT_KEY_MODULE_TYPE keyingModuleType}. */
    public static final FieldLayout keyingModuleType = FieldLayout.of("FWPM_NET_EVENT_IKEEXT_MM_FAILURE0", "keyingModuleType", "IKEEXT_KEY_MODULE_TYPE", FieldKind.ENUM32)
            .win64(12, 4)
            .win32(12, 4)
            .constants(IKEEXT_KEY_MODULE_TYPE.TABLE)
            .since("Windows Vista")
            .build();

    /** {@code IKEEXT_MM_SA_STATE mmState}. */
    public static final FieldLayout mmState = FieldLayout.of("FWPM_NET_EVENT_IKEEXT_MM_FAILURE0", "mmState", "IKEEXT_MM_SA_STATE", FieldKind.ENUM32)
            .win64(16, 4)
            .win32(16, 4)
            .constants(IKEEXT_MM_SA_STATE.TABLE)
            .since("Windows Vista")
            .build();

    /** {@code IKEEXT_SA_ROLE saRole}. */
    public static final FieldLayout saRole = FieldLayout.of("FWPM_NET_EVENT_IKEEXT_MM_FAILURE0", "saRole", "IKEEXT_SA_ROLE", FieldKind.ENUM32)
            .win64(20, 4)
            .win32(20, 4)
            .constants(IKEEXT_SA_ROLE.TABLE)
            .since("Windows Vista")
            .build();

    /** {@code IKEEXT_AUTHENTICATION_METHOD_TYPE mmAuthMethod}. */
    public static final FieldLayout mmAuthMethod = FieldLayout.of("FWPM_NET_EVENT_IKEEXT_MM_FAILURE0", "mmAuthMethod", "IKEEXT_AUTHENTICATION_METHOD_TYPE", FieldKind.ENUM32)
            .win64(24, 4)
            .win32(24, 4)
            .constants(IKEEXT_AUTHENTICATION_METHOD_TYPE.TABLE)
            .since("Windows Vista")
            .build();

    /** {@code UINT8 endCertHash[IKEEXT_CERT_HASH_LEN]}. */
    public static final FieldLayout endCertHash = FieldLayout.of("FWPM_NET_EVENT_IKEEXT_MM_FAILURE0", "endCertHash", "UINT8[IKEEXT_CERT_HASH_LEN]", FieldKind.BYTES)
            .win64(28, 20)
            .win32(28, 20)
            .elements(FieldKind.UINT8)
            .since("Windows Vista")
            .build();

    /** {@code UINT64 mmId}. */
    public static final FieldLayout mmId = FieldLayout.of("FWPM_NET_EVENT_IKEEXT_MM_FAILURE0", "mmId", "UINT64", FieldKind.UINT64)
            .win64(48, 8)
            .win32(48, 8)
            .since("Windows Vista")
            .build();

    /** {@code UINT64 mmFilterId}. */
    public static final FieldLayout mmFilterId = FieldLayout.of("FWPM_NET_EVENT_IKEEXT_MM_FAILURE0", "mmFilterId", "UINT64", FieldKind.UINT64)
            .win64(56, 8)
            .win32(56, 8)
            .since("Windows Vista")
            .build();

    /** The layout of the structure. */
    public static final StructLayout LAYOUT = StructLayout.of("FWPM_NET_EVENT_IKEEXT_MM_FAILURE0")
            .win64(64, 8)
            .win32(64, 8)
            .since("Windows Vista")
            .fields(failureErrorCode, failurePoint, flags, keyingModuleType, mmState, saRole, mmAuthMethod, endCertHash, mmId, mmFilterId)
            .build();

    private FWPM_NET_EVENT_IKEEXT_MM_FAILURE0() {}
}
