// Generated from tools/generator/src/facts; see CONTRIBUTING.md. Do not edit.
package io.culvert.wfp.layout.sdk;

import io.culvert.wfp.layout.FieldKind;
import io.culvert.wfp.layout.FieldLayout;
import io.culvert.wfp.layout.StructLayout;

/**
 * The structure {@code FWPM_NET_EVENT_IKEEXT_QM_FAILURE1}, since Windows 10 1803 (RS4): 88 bytes on 64-bit Windows, 72 bytes on 32-bit Windows.
 *
 * <pre>{@code
 * struct FWPM_NET_EVENT_IKEEXT_QM_FAILURE1 {   // offset (size) on 64-bit Windows, then on 32-bit Windows
 *     UINT32 failureErrorCode;                 // 0 (4), 0 (4)
 *     IPSEC_FAILURE_POINT failurePoint;        // 4 (4), 4 (4)
 *     IKEEXT_KEY_MODULE_TYPE keyingModuleType; // 8 (4), 8 (4)
 *     IKEEXT_QM_SA_STATE qmState;              // 12 (4), 12 (4)
 *     IKEEXT_SA_ROLE saRole;                   // 16 (4), 16 (4)
 *     IPSEC_TRAFFIC_TYPE saTrafficType;        // 20 (4), 20 (4)
 *     union {                                  // u1, decided by saTrafficType
 *         FWP_CONDITION_VALUE0 localSubNet;    // 24 (16), 24 (8) if IPSEC_TRAFFIC_TYPE_TUNNEL
 *                                              // nothing if IPSEC_TRAFFIC_TYPE_TRANSPORT
 *     };
 *     union {                                  // u2, decided by saTrafficType
 *         FWP_CONDITION_VALUE0 remoteSubNet;   // 40 (16), 32 (8) if IPSEC_TRAFFIC_TYPE_TUNNEL
 *                                              // nothing if IPSEC_TRAFFIC_TYPE_TRANSPORT
 *     };
 *     UINT64 qmFilterId;                       // 56 (8), 40 (8)
 *     UINT64 mmSaLuid;                         // 64 (8), 48 (8)
 *     GUID mmProviderContextKey;               // 72 (16), 56 (16)
 * };
 * }</pre>
 */
public final class FWPM_NET_EVENT_IKEEXT_QM_FAILURE1 {
    /** {@code UINT32 failureErrorCode}. */
    public static final FieldLayout failureErrorCode = FieldLayout.of("FWPM_NET_EVENT_IKEEXT_QM_FAILURE1", "failureErrorCode", "UINT32", FieldKind.UINT32)
            .win64(0, 4)
            .win32(0, 4)
            .since("Windows 10 1803 (RS4)")
            .build();

    /** {@code IPSEC_FAILURE_POINT failurePoint}. */
    public static final FieldLayout failurePoint = FieldLayout.of("FWPM_NET_EVENT_IKEEXT_QM_FAILURE1", "failurePoint", "IPSEC_FAILURE_POINT", FieldKind.ENUM32)
            .win64(4, 4)
            .win32(4, 4)
            .constants(IPSEC_FAILURE_POINT.TABLE)
            .since("Windows 10 1803 (RS4)")
            .build();

    /** {@code IKEEXT_KEY_MODULE_TYPE keyingModuleType}. */
    public static final FieldLayout keyingModuleType = FieldLayout.of("FWPM_NET_EVENT_IKEEXT_QM_FAILURE1", "keyingModuleType", "IKEEXT_KEY_MODULE_TYPE", FieldKind.ENUM32)
            .win64(8, 4)
            .win32(8, 4)
            .constants(IKEEXT_KEY_MODULE_TYPE.TABLE)
            .since("Windows 10 1803 (RS4)")
            .build();

    /** {@code IKEEXT_QM_SA_STATE qmState}. */
    public static final FieldLayout qmState = FieldLayout.of("FWPM_NET_EVENT_IKEEXT_QM_FAILURE1", "qmState", "IKEEXT_QM_SA_STATE", FieldKind.ENUM32)
            .win64(12, 4)
            .win32(12, 4)
            .constants(IKEEXT_QM_SA_STATE.TABLE)
            .since("Windows 10 1803 (RS4)")
            .build();

    /** {@code IKEEXT_SA_ROLE saRole}. */
    public static final FieldLayout saRole = FieldLayout.of("FWPM_NET_EVENT_IKEEXT_QM_FAILURE1", "saRole", "IKEEXT_SA_ROLE", FieldKind.ENUM32)
            .win64(16, 4)
            .win32(16, 4)
            .constants(IKEEXT_SA_ROLE.TABLE)
            .since("Windows 10 1803 (RS4)")
            .build();

    /** {@code IPSEC_TRAFFIC_TYPE saTrafficType}. */
    public static final FieldLayout saTrafficType = FieldLayout.of("FWPM_NET_EVENT_IKEEXT_QM_FAILURE1", "saTrafficType", "IPSEC_TRAFFIC_TYPE", FieldKind.ENUM32)
            .win64(20, 4)
            .win32(20, 4)
            .constants(IPSEC_TRAFFIC_TYPE.TABLE)
            .since("Windows 10 1803 (RS4)")
            .build();

    /** {@code FWP_CONDITION_VALUE0 localSubNet}. */
    public static final FieldLayout localSubNet = FieldLayout.of("FWPM_NET_EVENT_IKEEXT_QM_FAILURE1", "localSubNet", "FWP_CONDITION_VALUE0", FieldKind.STRUCT)
            .win64(24, 16)
            .win32(24, 8)
            .target(FWP_CONDITION_VALUE0.LAYOUT)
            .arm("u1", saTrafficType, -1L, IPSEC_TRAFFIC_TYPE.IPSEC_TRAFFIC_TYPE_TUNNEL)
            .since("Windows 10 1803 (RS4)")
            .build();

    /** {@code FWP_CONDITION_VALUE0 remoteSubNet}. */
    public static final FieldLayout remoteSubNet = FieldLayout.of("FWPM_NET_EVENT_IKEEXT_QM_FAILURE1", "remoteSubNet", "FWP_CONDITION_VALUE0", FieldKind.STRUCT)
            .win64(40, 16)
            .win32(32, 8)
            .target(FWP_CONDITION_VALUE0.LAYOUT)
            .arm("u2", saTrafficType, -1L, IPSEC_TRAFFIC_TYPE.IPSEC_TRAFFIC_TYPE_TUNNEL)
            .since("Windows 10 1803 (RS4)")
            .build();

    /** {@code UINT64 qmFilterId}. */
    public static final FieldLayout qmFilterId = FieldLayout.of("FWPM_NET_EVENT_IKEEXT_QM_FAILURE1", "qmFilterId", "UINT64", FieldKind.UINT64)
            .win64(56, 8)
            .win32(40, 8)
            .since("Windows 10 1803 (RS4)")
            .build();

    /** {@code UINT64 mmSaLuid}. */
    public static final FieldLayout mmSaLuid = FieldLayout.of("FWPM_NET_EVENT_IKEEXT_QM_FAILURE1", "mmSaLuid", "UINT64", FieldKind.UINT64)
            .win64(64, 8)
            .win32(48, 8)
            .since("Windows 10 1803 (RS4)")
            .build();

    /** {@code GUID mmProviderContextKey}. */
    public static final FieldLayout mmProviderContextKey = FieldLayout.of("FWPM_NET_EVENT_IKEEXT_QM_FAILURE1", "mmProviderContextKey", "GUID", FieldKind.STRUCT)
            .win64(72, 16)
            .win32(56, 16)
            .target(GUID.LAYOUT)
            .since("Windows 10 1803 (RS4)")
            .build();

    /** The layout of the structure. */
    public static final StructLayout LAYOUT = StructLayout.of("FWPM_NET_EVENT_IKEEXT_QM_FAILURE1")
            .win64(88, 8)
            .win32(72, 8)
            .since("Windows 10 1803 (RS4)")
            .fields(failureErrorCode, failurePoint, keyingModuleType, qmState, saRole, saTrafficType, localSubNet, remoteSubNet, qmFilterId, mmSaLuid, mmProviderContextKey)
            .union("u1", saTrafficType, -1L, IPSEC_TRAFFIC_TYPE.IPSEC_TRAFFIC_TYPE_TRANSPORT)
            .union("u2", saTrafficType, -1L, IPSEC_TRAFFIC_TYPE.IPSEC_TRAFFIC_TYPE_TRANSPORT)
            .build();

    private FWPM_NET_EVENT_IKEEXT_QM_FAILURE1() {}
}
