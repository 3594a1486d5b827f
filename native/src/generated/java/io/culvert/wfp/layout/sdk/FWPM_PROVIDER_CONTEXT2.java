// Generated from tools/generator/src/facts; see CONTRIBUTING.md. Do not edit.
package io.culvert.wfp.layout.sdk;

import io.culvert.wfp.layout.FieldKind;
import io.culvert.wfp.layout.FieldLayout;
import io.culvert.wfp.layout.PointerRule;
import io.culvert.wfp.layout.StructLayout;

/**
 * The structure {@code FWPM_PROVIDER_CONTEXT2}, since Windows 8: 88 bytes on 64-bit Windows, 56 bytes on 32-bit Windows.
 *
 * <pre>{@code
 * struct FWPM_PROVIDER_CONTEXT2 {                           // offset (size) on 64-bit Windows, then on 32-bit Windows
 *     GUID providerContextKey;                              // 0 (16), 0 (16)
 *     FWPM_DISPLAY_DATA0 displayData;                       // 16 (16), 16 (8)
 *     UINT32 flags;                                         // 32 (4), 24 (4)
 *     GUID* providerKey;                                    // 40 (8), 28 (4)
 *     FWP_BYTE_BLOB providerData;                           // 48 (16), 32 (8)
 *     FWPM_PROVIDER_CONTEXT_TYPE type;                      // 64 (4), 40 (4)
 *     union {                                               // u1, decided by type
 *         IPSEC_KEYING_POLICY1* keyingPolicy;               // 72 (8), 44 (4) if FWPM_IPSEC_KEYING_CONTEXT
 *         IPSEC_TRANSPORT_POLICY2* ikeQmTransportPolicy;    // 72 (8), 44 (4) if FWPM_IPSEC_IKE_QM_TRANSPORT_CONTEXT
 *         IPSEC_TUNNEL_POLICY2* ikeQmTunnelPolicy;          // 72 (8), 44 (4) if FWPM_IPSEC_IKE_QM_TUNNEL_CONTEXT
 *         IPSEC_TRANSPORT_POLICY2* authipQmTransportPolicy; // 72 (8), 44 (4) if FWPM_IPSEC_AUTHIP_QM_TRANSPORT_CONTEXT
 *         IPSEC_TUNNEL_POLICY2* authipQmTunnelPolicy;       // 72 (8), 44 (4) if FWPM_IPSEC_AUTHIP_QM_TUNNEL_CONTEXT
 *         IKEEXT_POLICY2* ikeMmPolicy;                      // 72 (8), 44 (4) if FWPM_IPSEC_IKE_MM_CONTEXT
 *         IKEEXT_POLICY2* authIpMmPolicy;                   // 72 (8), 44 (4) if FWPM_IPSEC_AUTHIP_MM_CONTEXT
 *         FWP_BYTE_BLOB* dataBuffer;                        // 72 (8), 44 (4) if FWPM_GENERAL_CONTEXT
 *         FWPM_CLASSIFY_OPTIONS0* classifyOptions;          // 72 (8), 44 (4) if FWPM_CLASSIFY_OPTIONS_CONTEXT
 *         IPSEC_TUNNEL_POLICY2* ikeV2QmTunnelPolicy;        // 72 (8), 44 (4) if FWPM_IPSEC_IKEV2_QM_TUNNEL_CONTEXT
 *         IPSEC_TRANSPORT_POLICY2* ikeV2QmTransportPolicy;  // 72 (8), 44 (4) if FWPM_IPSEC_IKEV2_QM_TRANSPORT_CONTEXT
 *         IKEEXT_POLICY2* ikeV2MmPolicy;                    // 72 (8), 44 (4) if FWPM_IPSEC_IKEV2_MM_CONTEXT
 *         IPSEC_DOSP_OPTIONS0* idpOptions;                  // 72 (8), 44 (4) if FWPM_IPSEC_DOSP_CONTEXT
 *     };
 *     UINT64 providerContextId;                             // 80 (8), 48 (8)
 * };
 * }</pre>
 */
public final class FWPM_PROVIDER_CONTEXT2 {
    /** {@code GUID providerContextKey}. */
    public static final FieldLayout providerContextKey = FieldLayout.of("FWPM_PROVIDER_CONTEXT2", "providerContextKey", "GUID", FieldKind.STRUCT)
            .win64(0, 16)
            .win32(0, 16)
            .target(GUID.LAYOUT)
            .since("Windows 8")
            .build();

    /** {@code FWPM_DISPLAY_DATA0 displayData}. */
    public static final FieldLayout displayData = FieldLayout.of("FWPM_PROVIDER_CONTEXT2", "displayData", "FWPM_DISPLAY_DATA0", FieldKind.STRUCT)
            .win64(16, 16)
            .win32(16, 8)
            .target(FWPM_DISPLAY_DATA0.LAYOUT)
            .since("Windows 8")
            .build();

    /** {@code UINT32 flags}. */
    public static final FieldLayout flags = FieldLayout.of("FWPM_PROVIDER_CONTEXT2", "flags", "UINT32", FieldKind.UINT32)
            .win64(32, 4)
            .win32(24, 4)
            .constants(FWPM_PROVIDER_CONTEXT_FLAG.TABLE)
            .since("Windows 8")
            .build();

    /** {@code GUID* providerKey}. */
    public static final FieldLayout providerKey = FieldLayout.of("FWPM_PROVIDER_CONTEXT2", "providerKey", "GUID*", FieldKind.POINTER_TO_STRUCT)
            .win64(40, 8)
            .win32(28, 4)
            .target(GUID.LAYOUT)
            .pointer(PointerRule.UNIQUE)
            .since("Windows 8")
            .build();

    /** {@code FWP_BYTE_BLOB providerData}. */
    public static final FieldLayout providerData = FieldLayout.of("FWPM_PROVIDER_CONTEXT2", "providerData", "FWP_BYTE_BLOB", FieldKind.STRUCT)
            .win64(48, 16)
            .win32(32, 8)
            .target(FWP_BYTE_BLOB.LAYOUT)
            .since("Windows 8")
            .build();

    /** {@code FWPM_PROVIDER_CONTEXT_TYPE type}. */
    public static final FieldLayout type = FieldLayout.of("FWPM_PROVIDER_CONTEXT2", "type", "FWPM_PROVIDER_CONTEXT_TYPE", FieldKind.ENUM32)
            .win64(64, 4)
            .win32(40, 4)
            .constants(FWPM_PROVIDER_CONTEXT_TYPE.TABLE)
            .since("Windows 8")
            .build();

    /** {@code IPSEC_KEYING_POLICY1* keyingPolicy}. */
    public static final FieldLayout keyingPolicy = FieldLayout.of("FWPM_PROVIDER_CONTEXT2", "keyingPolicy", "IPSEC_KEYING_POLICY1*", FieldKind.POINTER_TO_STRUCT)
            .win64(72, 8)
            .win32(44, 4)
            .target(IPSEC_KEYING_POLICY1.LAYOUT)
            .pointer(PointerRule.UNIQUE)
            .arm("u1", type, -1L, FWPM_PROVIDER_CONTEXT_TYPE.FWPM_IPSEC_KEYING_CONTEXT)
            .since("Windows 8")
            .build();

    /** {@code IPSEC_TRANSPORT_POLICY2* ikeQmTransportPolicy}. */
    public static final FieldLayout ikeQmTransportPolicy = FieldLayout.of("FWPM_PROVIDER_CONTEXT2", "ikeQmTransportPolicy", "IPSEC_TRANSPORT_POLICY2*", FieldKind.POINTER_TO_STRUCT)
            .win64(72, 8)
            .win32(44, 4)
            .target(IPSEC_TRANSPORT_POLICY2.LAYOUT)
            .pointer(PointerRule.UNIQUE)
            .arm("u1", type, -1L, FWPM_PROVIDER_CONTEXT_TYPE.FWPM_IPSEC_IKE_QM_TRANSPORT_CONTEXT)
            .since("Windows 8")
            .build();

    /** {@code IPSEC_TUNNEL_POLICY2* ikeQmTunnelPolicy}. */
    public static final FieldLayout ikeQmTunnelPolicy = FieldLayout.of("FWPM_PROVIDER_CONTEXT2", "ikeQmTunnelPolicy", "IPSEC_TUNNEL_POLICY2*", FieldKind.POINTER_TO_STRUCT)
            .win64(72, 8)
            .win32(44, 4)
            .target(IPSEC_TUNNEL_POLICY2.LAYOUT)
            .pointer(PointerRule.UNIQUE)
            .arm("u1", type, -1L, FWPM_PROVIDER_CONTEXT_TYPE.FWPM_IPSEC_IKE_QM_TUNNEL_CONTEXT)
            .since("Windows 8")
            .build();

    /** {@code IPSEC_TRANSPORT_POLICY2* authipQmTransportPolicy}. */
    public static final FieldLayout authipQmTransportPolicy = FieldLayout.of("FWPM_PROVIDER_CONTEXT2", "authipQmTransportPolicy", "IPSEC_TRANSPORT_POLICY2*", FieldKind.POINTER_TO_STRUCT)
            .win64(72, 8)
            .win32(44, 4)
            .target(IPSEC_TRANSPORT_POLICY2.LAYOUT)
            .pointer(PointerRule.UNIQUE)
            .arm("u1", type, -1L, FWPM_PROVIDER_CONTEXT_TYPE.FWPM_IPSEC_AUTHIP_QM_TRANSPORT_CONTEXT)
            .since("Windows 8")
            .build();

    /** {@code IPSEC_TUNNEL_POLICY2* authipQmTunnelPolicy}. */
    public static final FieldLayout authipQmTunnelPolicy = FieldLayout.of("FWPM_PROVIDER_CONTEXT2", "authipQmTunnelPolicy", "IPSEC_TUNNEL_POLICY2*", FieldKind.POINTER_TO_STRUCT)
            .win64(72, 8)
            .win32(44, 4)
            .target(IPSEC_TUNNEL_POLICY2.LAYOUT)
            .pointer(PointerRule.UNIQUE)
            .arm("u1", type, -1L, FWPM_PROVIDER_CONTEXT_TYPE.FWPM_IPSEC_AUTHIP_QM_TUNNEL_CONTEXT)
            .since("Windows 8")
            .build();

    /** {@code IKEEXT_POLICY2* ikeMmPolicy}. */
    public static final FieldLayout ikeMmPolicy = FieldLayout.of("FWPM_PROVIDER_CONTEXT2", "ikeMmPolicy", "IKEEXT_POLICY2*", FieldKind.POINTER_TO_STRUCT)
            .win64(72, 8)
            .win32(44, 4)
            .target(IKEEXT_POLICY2.LAYOUT)
            .pointer(PointerRule.UNIQUE)
            .arm("u1", type, -1L, FWPM_PROVIDER_CONTEXT_TYPE.FWPM_IPSEC_IKE_MM_CONTEXT)
            .since("Windows 8")
            .build();

    /** {@code IKEEXT_POLICY2* authIpMmPolicy}. */
    public static final FieldLayout authIpMmPolicy = FieldLayout.of("FWPM_PROVIDER_CONTEXT2", "authIpMmPolicy", "IKEEXT_POLICY2*", FieldKind.POINTER_TO_STRUCT)
            .win64(72, 8)
            .win32(44, 4)
            .target(IKEEXT_POLICY2.LAYOUT)
            .pointer(PointerRule.UNIQUE)
            .arm("u1", type, -1L, FWPM_PROVIDER_CONTEXT_TYPE.FWPM_IPSEC_AUTHIP_MM_CONTEXT)
            .since("Windows 8")
            .build();

    /** {@code FWP_BYTE_BLOB* dataBuffer}. */
    public static final FieldLayout dataBuffer = FieldLayout.of("FWPM_PROVIDER_CONTEXT2", "dataBuffer", "FWP_BYTE_BLOB*", FieldKind.POINTER_TO_STRUCT)
            .win64(72, 8)
            .win32(44, 4)
            .target(FWP_BYTE_BLOB.LAYOUT)
            .pointer(PointerRule.UNIQUE)
            .arm("u1", type, -1L, FWPM_PROVIDER_CONTEXT_TYPE.FWPM_GENERAL_CONTEXT)
            .since("Windows 8")
            .build();

    /** {@code FWPM_CLASSIFY_OPTIONS0* classifyOptions}. */
    public static final FieldLayout classifyOptions = FieldLayout.of("FWPM_PROVIDER_CONTEXT2", "classifyOptions", "FWPM_CLASSIFY_OPTIONS0*", FieldKind.POINTER_TO_STRUCT)
            .win64(72, 8)
            .win32(44, 4)
            .target(FWPM_CLASSIFY_OPTIONS0.LAYOUT)
            .pointer(PointerRule.UNIQUE)
            .arm("u1", type, -1L, FWPM_PROVIDER_CONTEXT_TYPE.FWPM_CLASSIFY_OPTIONS_CONTEXT)
            .since("Windows 8")
            .build();

    /** {@code IPSEC_TUNNEL_POLICY2* ikeV2QmTunnelPolicy}. */
    public static final FieldLayout ikeV2QmTunnelPolicy = FieldLayout.of("FWPM_PROVIDER_CONTEXT2", "ikeV2QmTunnelPolicy", "IPSEC_TUNNEL_POLICY2*", FieldKind.POINTER_TO_STRUCT)
            .win64(72, 8)
            .win32(44, 4)
            .target(IPSEC_TUNNEL_POLICY2.LAYOUT)
            .pointer(PointerRule.UNIQUE)
            .arm("u1", type, -1L, FWPM_PROVIDER_CONTEXT_TYPE.FWPM_IPSEC_IKEV2_QM_TUNNEL_CONTEXT)
            .since("Windows 8")
            .build();

    /** {@code IPSEC_TRANSPORT_POLICY2* ikeV2QmTransportPolicy}. */
    public static final FieldLayout ikeV2QmTransportPolicy = FieldLayout.of("FWPM_PROVIDER_CONTEXT2", "ikeV2QmTransportPolicy", "IPSEC_TRANSPORT_POLICY2*", FieldKind.POINTER_TO_STRUCT)
            .win64(72, 8)
            .win32(44, 4)
            .target(IPSEC_TRANSPORT_POLICY2.LAYOUT)
            .pointer(PointerRule.UNIQUE)
            .arm("u1", type, -1L, FWPM_PROVIDER_CONTEXT_TYPE.FWPM_IPSEC_IKEV2_QM_TRANSPORT_CONTEXT)
            .since("Windows 8")
            .build();

    /** {@code IKEEXT_POLICY2* ikeV2MmPolicy}. */
    public static final FieldLayout ikeV2MmPolicy = FieldLayout.of("FWPM_PROVIDER_CONTEXT2", "ikeV2MmPolicy", "IKEEXT_POLICY2*", FieldKind.POINTER_TO_STRUCT)
            .win64(72, 8)
            .win32(44, 4)
            .target(IKEEXT_POLICY2.LAYOUT)
            .pointer(PointerRule.UNIQUE)
            .arm("u1", type, -1L, FWPM_PROVIDER_CONTEXT_TYPE.FWPM_IPSEC_IKEV2_MM_CONTEXT)
            .since("Windows 8")
            .build();

    /** {@code IPSEC_DOSP_OPTIONS0* idpOptions}. */
    public static final FieldLayout idpOptions = FieldLayout.of("FWPM_PROVIDER_CONTEXT2", "idpOptions", "IPSEC_DOSP_OPTIONS0*", FieldKind.POINTER_TO_STRUCT)
            .win64(72, 8)
            .win32(44, 4)
            .target(IPSEC_DOSP_OPTIONS0.LAYOUT)
            .pointer(PointerRule.UNIQUE)
            .arm("u1", type, -1L, FWPM_PROVIDER_CONTEXT_TYPE.FWPM_IPSEC_DOSP_CONTEXT)
            .since("Windows 8")
            .build();

    /** {@code UINT64 providerContextId}. */
    public static final FieldLayout providerContextId = FieldLayout.of("FWPM_PROVIDER_CONTEXT2", "providerContextId", "UINT64", FieldKind.UINT64)
            .win64(80, 8)
            .win32(48, 8)
            .since("Windows 8")
            .build();

    /** The layout of the structure. */
    public static final StructLayout LAYOUT = StructLayout.of("FWPM_PROVIDER_CONTEXT2")
            .win64(88, 8)
            .win32(56, 8)
            .since("Windows 8")
            .fields(providerContextKey, displayData, flags, providerKey, providerData, type, keyingPolicy, ikeQmTransportPolicy, ikeQmTunnelPolicy, authipQmTransportPolicy, authipQmTunnelPolicy, ikeMmPolicy, authIpMmPolicy, dataBuffer, classifyOptions, ikeV2QmTunnelPolicy, ikeV2QmTransportPolicy, ikeV2MmPolicy, idpOptions, providerContextId)
            .union("u1", type, -1L)
            .build();

    private FWPM_PROVIDER_CONTEXT2() {}
}
