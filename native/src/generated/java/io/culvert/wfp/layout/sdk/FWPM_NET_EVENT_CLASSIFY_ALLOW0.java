// Generated from tools/generator/src/facts; see CONTRIBUTING.md. Do not edit.
package io.culvert.wfp.layout.sdk;

import io.culvert.wfp.layout.FieldKind;
import io.culvert.wfp.layout.FieldLayout;
import io.culvert.wfp.layout.StructLayout;

/**
 * The structure {@code FWPM_NET_EVENT_CLASSIFY_ALLOW0}, since Windows 8: 32 bytes on 64-bit Windows, 32 bytes on 32-bit Windows.
 *
 * <pre>{@code
 * struct FWPM_NET_EVENT_CLASSIFY_ALLOW0 { // offset (size) on 64-bit Windows, then on 32-bit Windows
 *     UINT64 filterId;                    // 0 (8), 0 (8)
 *     UINT16 layerId;                     // 8 (2), 8 (2)
 *     UINT32 reauthReason;                // 12 (4), 12 (4)
 *     UINT32 originalProfile;             // 16 (4), 16 (4)
 *     UINT32 currentProfile;              // 20 (4), 20 (4)
 *     UINT32 msFwpDirection;              // 24 (4), 24 (4)
 *     BOOL isLoopback;                    // 28 (4), 28 (4)
 * };
 * }</pre>
 */
public final class FWPM_NET_EVENT_CLASSIFY_ALLOW0 {
    /** {@code UINT64 filterId}. */
    public static final FieldLayout filterId = FieldLayout.of("FWPM_NET_EVENT_CLASSIFY_ALLOW0", "filterId", "UINT64", FieldKind.UINT64)
            .win64(0, 8)
            .win32(0, 8)
            .since("Windows 8")
            .build();

    /** {@code UINT16 layerId}. */
    public static final FieldLayout layerId = FieldLayout.of("FWPM_NET_EVENT_CLASSIFY_ALLOW0", "layerId", "UINT16", FieldKind.UINT16)
            .win64(8, 2)
            .win32(8, 2)
            .since("Windows 8")
            .build();

    /** {@code UINT32 reauthReason}. */
    public static final FieldLayout reauthReason = FieldLayout.of("FWPM_NET_EVENT_CLASSIFY_ALLOW0", "reauthReason", "UINT32", FieldKind.UINT32)
            .win64(12, 4)
            .win32(12, 4)
            .constants(FWP_CONDITION_REAUTHORIZE_REASON.TABLE)
            .since("Windows 8")
            .build();

    /** {@code UINT32 originalProfile}. */
    public static final FieldLayout originalProfile = FieldLayout.of("FWPM_NET_EVENT_CLASSIFY_ALLOW0", "originalProfile", "UINT32", FieldKind.UINT32)
            .win64(16, 4)
            .win32(16, 4)
            .since("Windows 8")
            .build();

    /** {@code UINT32 currentProfile}. */
    public static final FieldLayout currentProfile = FieldLayout.of("FWPM_NET_EVENT_CLASSIFY_ALLOW0", "currentProfile", "UINT32", FieldKind.UINT32)
            .win64(20, 4)
            .win32(20, 4)
            .since("Windows 8")
            .build();

    /** {@code UINT32 msFwpDirection}. */
    public static final FieldLayout msFwpDirection = FieldLayout.of("FWPM_NET_EVENT_CLASSIFY_ALLOW0", "msFwpDirection", "UINT32", FieldKind.UINT32)
            .win64(24, 4)
            .win32(24, 4)
            .since("Windows 8")
            .build();

    /** {@code BOOL isLoopback}. */
    public static final FieldLayout isLoopback = FieldLayout.of("FWPM_NET_EVENT_CLASSIFY_ALLOW0", "isLoopback", "BOOL", FieldKind.INT32)
            .win64(28, 4)
            .win32(28, 4)
            .since("Windows 8")
            .build();

    /** The layout of the structure. */
    public static final StructLayout LAYOUT = StructLayout.of("FWPM_NET_EVENT_CLASSIFY_ALLOW0")
            .win64(32, 8)
            .win32(32, 8)
            .since("Windows 8")
            .fields(filterId, layerId, reauthReason, originalProfile, currentProfile, msFwpDirection, isLoopback)
            .build();

    private FWPM_NET_EVENT_CLASSIFY_ALLOW0() {}
}
