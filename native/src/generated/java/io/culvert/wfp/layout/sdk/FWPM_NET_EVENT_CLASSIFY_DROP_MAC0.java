// Generated from tools/generator/src/facts; see CONTRIBUTING.md. Do not edit.
package io.culvert.wfp.layout.sdk;

import io.culvert.wfp.layout.FieldKind;
import io.culvert.wfp.layout.FieldLayout;
import io.culvert.wfp.layout.StructLayout;

/**
 * The structure {@code FWPM_NET_EVENT_CLASSIFY_DROP_MAC0}, since Windows 8: 104 bytes on 64-bit Windows, 96 bytes on 32-bit Windows.
 *
 * <pre>{@code
 * struct FWPM_NET_EVENT_CLASSIFY_DROP_MAC0 { // offset (size) on 64-bit Windows, then on 32-bit Windows
 *     FWP_BYTE_ARRAY6 localMacAddr;          // 0 (6), 0 (6)
 *     FWP_BYTE_ARRAY6 remoteMacAddr;         // 6 (6), 6 (6)
 *     UINT32 mediaType;                      // 12 (4), 12 (4)
 *     UINT32 ifType;                         // 16 (4), 16 (4)
 *     UINT16 etherType;                      // 20 (2), 20 (2)
 *     UINT32 ndisPortNumber;                 // 24 (4), 24 (4)
 *     UINT32 reserved;                       // 28 (4), 28 (4)
 *     UINT16 vlanTag;                        // 32 (2), 32 (2)
 *     UINT64 ifLuid;                         // 40 (8), 40 (8)
 *     UINT64 filterId;                       // 48 (8), 48 (8)
 *     UINT16 layerId;                        // 56 (2), 56 (2)
 *     UINT32 reauthReason;                   // 60 (4), 60 (4)
 *     UINT32 originalProfile;                // 64 (4), 64 (4)
 *     UINT32 currentProfile;                 // 68 (4), 68 (4)
 *     UINT32 msFwpDirection;                 // 72 (4), 72 (4)
 *     BOOL isLoopback;                       // 76 (4), 76 (4)
 *     FWP_BYTE_BLOB vSwitchId;               // 80 (16), 80 (8)
 *     UINT32 vSwitchSourcePort;              // 96 (4), 88 (4)
 *     UINT32 vSwitchDestinationPort;         // 100 (4), 92 (4)
 * };
 * }</pre>
 */
public final class FWPM_NET_EVENT_CLASSIFY_DROP_MAC0 {
    /** {@code FWP_BYTE_ARRAY6 localMacAddr}. */
    public static final FieldLayout localMacAddr = FieldLayout.of("FWPM_NET_EVENT_CLASSIFY_DROP_MAC0", "localMacAddr", "FWP_BYTE_ARRAY6", FieldKind.STRUCT)
            .win64(0, 6)
            .win32(0, 6)
            .target(FWP_BYTE_ARRAY6.LAYOUT)
            .since("Windows 8")
            .build();

    /** {@code FWP_BYTE_ARRAY6 remoteMacAddr}. */
    public static final FieldLayout remoteMacAddr = FieldLayout.of("FWPM_NET_EVENT_CLASSIFY_DROP_MAC0", "remoteMacAddr", "FWP_BYTE_ARRAY6", FieldKind.STRUCT)
            .win64(6, 6)
            .win32(6, 6)
            .target(FWP_BYTE_ARRAY6.LAYOUT)
            .since("Windows 8")
            .build();

    /** {@code UINT32 mediaType}. */
    public static final FieldLayout mediaType = FieldLayout.of("FWPM_NET_EVENT_CLASSIFY_DROP_MAC0", "mediaType", "UINT32", FieldKind.UINT32)
            .win64(12, 4)
            .win32(12, 4)
            .since("Windows 8")
            .build();

    /** {@code UINT32 ifType}. */
    public static final FieldLayout ifType = FieldLayout.of("FWPM_NET_EVENT_CLASSIFY_DROP_MAC0", "ifType", "UINT32", FieldKind.UINT32)
            .win64(16, 4)
            .win32(16, 4)
            .since("Windows 8")
            .build();

    /** {@code UINT16 etherType}. */
    public static final FieldLayout etherType = FieldLayout.of("FWPM_NET_EVENT_CLASSIFY_DROP_MAC0", "etherType", "UINT16", FieldKind.UINT16)
            .win64(20, 2)
            .win32(20, 2)
            .since("Windows 8")
            .build();

    /** {@code UINT32 ndisPortNumber}. */
    public static final FieldLayout ndisPortNumber = FieldLayout.of("FWPM_NET_EVENT_CLASSIFY_DROP_MAC0", "ndisPortNumber", "UINT32", FieldKind.UINT32)
            .win64(24, 4)
            .win32(24, 4)
            .since("Windows 8")
            .build();

    /** {@code UINT32 reserved}. */
    public static final FieldLayout reserved = FieldLayout.of("FWPM_NET_EVENT_CLASSIFY_DROP_MAC0", "reserved", "UINT32", FieldKind.UINT32)
            .win64(28, 4)
            .win32(28, 4)
            .since("Windows 8")
            .build();

    /** {@code UINT16 vlanTag}. */
    public static final FieldLayout vlanTag = FieldLayout.of("FWPM_NET_EVENT_CLASSIFY_DROP_MAC0", "vlanTag", "UINT16", FieldKind.UINT16)
            .win64(32, 2)
            .win32(32, 2)
            .since("Windows 8")
            .build();

    /** {@code UINT64 ifLuid}. */
    public static final FieldLayout ifLuid = FieldLayout.of("FWPM_NET_EVENT_CLASSIFY_DROP_MAC0", "ifLuid", "UINT64", FieldKind.UINT64)
            .win64(40, 8)
            .win32(40, 8)
            .since("Windows 8")
            .build();

    /** {@code UINT64 filterId}. */
    public static final FieldLayout filterId = FieldLayout.of("FWPM_NET_EVENT_CLASSIFY_DROP_MAC0", "filterId", "UINT64", FieldKind.UINT64)
            .win64(48, 8)
            .win32(48, 8)
            .since("Windows 8")
            .build();

    /** {@code UINT16 layerId}. */
    public static final FieldLayout layerId = FieldLayout.of("FWPM_NET_EVENT_CLASSIFY_DROP_MAC0", "layerId", "UINT16", FieldKind.UINT16)
            .win64(56, 2)
            .win32(56, 2)
            .since("Windows 8")
            .build();

    /** {@code UINT32 reauthReason}. */
    public static final FieldLayout reauthReason = FieldLayout.of("FWPM_NET_EVENT_CLASSIFY_DROP_MAC0", "reauthReason", "UINT32", FieldKind.UINT32)
            .win64(60, 4)
            .win32(60, 4)
            .constants(FWP_CONDITION_REAUTHORIZE_REASON.TABLE)
            .since("Windows 8")
            .build();

    /** {@code UINT32 originalProfile}. */
    public static final FieldLayout originalProfile = FieldLayout.of("FWPM_NET_EVENT_CLASSIFY_DROP_MAC0", "originalProfile", "UINT32", FieldKind.UINT32)
            .win64(64, 4)
            .win32(64, 4)
            .since("Windows 8")
            .build();

    /** {@code UINT32 currentProfile}. */
    public static final FieldLayout currentProfile = FieldLayout.of("FWPM_NET_EVENT_CLASSIFY_DROP_MAC0", "currentProfile", "UINT32", FieldKind.UINT32)
            .win64(68, 4)
            .win32(68, 4)
            .since("Windows 8")
            .build();

    /** {@code UINT32 msFwpDirection}. */
    public static final FieldLayout msFwpDirection = FieldLayout.of("FWPM_NET_EVENT_CLASSIFY_DROP_MAC0", "msFwpDirection", "UINT32", FieldKind.UINT32)
            .win64(72, 4)
            .win32(72, 4)
            .since("Windows 8")
            .build();

    /** {@code BOOL isLoopback}. */
    public static final FieldLayout isLoopback = FieldLayout.of("FWPM_NET_EVENT_CLASSIFY_DROP_MAC0", "isLoopback", "BOOL", FieldKind.INT32)
            .win64(76, 4)
            .win32(76, 4)
            .since("Windows 8")
            .build();

    /** {@code FWP_BYTE_BLOB vSwitchId}. */
    public static final FieldLayout vSwitchId = FieldLayout.of("FWPM_NET_EVENT_CLASSIFY_DROP_MAC0", "vSwitchId", "FWP_BYTE_BLOB", FieldKind.STRUCT)
            .win64(80, 16)
            .win32(80, 8)
            .target(FWP_BYTE_BLOB.LAYOUT)
            .since("Windows 8")
            .build();

    /** {@code UINT32 vSwitchSourcePort}. */
    public static final FieldLayout vSwitchSourcePort = FieldLayout.of("FWPM_NET_EVENT_CLASSIFY_DROP_MAC0", "vSwitchSourcePort", "UINT32", FieldKind.UINT32)
            .win64(96, 4)
            .win32(88, 4)
            .since("Windows 8")
            .build();

    /** {@code UINT32 vSwitchDestinationPort}. */
    public static final FieldLayout vSwitchDestinationPort = FieldLayout.of("FWPM_NET_EVENT_CLASSIFY_DROP_MAC0", "vSwitchDestinationPort", "UINT32", FieldKind.UINT32)
            .win64(100, 4)
            .win32(92, 4)
            .since("Windows 8")
            .build();

    /** The layout of the structure. */
    public static final StructLayout LAYOUT = StructLayout.of("FWPM_NET_EVENT_CLASSIFY_DROP_MAC0")
            .win64(104, 8)
            .win32(96, 8)
            .since("Windows 8")
            .fields(localMacAddr, remoteMacAddr, mediaType, ifType, etherType, ndisPortNumber, reserved, vlanTag, ifLuid, filterId, layerId, reauthReason, originalProfile, currentProfile, msFwpDirection, isLoopback, vSwitchId, vSwitchSourcePort, vSwitchDestinationPort)
            .build();

    private FWPM_NET_EVENT_CLASSIFY_DROP_MAC0() {}
}
