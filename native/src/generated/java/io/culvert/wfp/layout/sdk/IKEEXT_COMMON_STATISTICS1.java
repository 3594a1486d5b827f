// Generated from tools/generator/src/facts; see CONTRIBUTING.md. Do not edit.
package io.culvert.wfp.layout.sdk;

import io.culvert.wfp.layout.FieldKind;
import io.culvert.wfp.layout.FieldLayout;
import io.culvert.wfp.layout.StructLayout;

/**
 * The structure {@code IKEEXT_COMMON_STATISTICS1}, since Windows 7: 28 bytes on 64-bit Windows, 28 bytes on 32-bit Windows.
 *
 * <pre>{@code
 * struct IKEEXT_COMMON_STATISTICS1 {                              // offset (size) on 64-bit Windows, then on 32-bit Windows
 *     IKEEXT_IP_VERSION_SPECIFIC_COMMON_STATISTICS1 v4Statistics; // 0 (8), 0 (8)
 *     IKEEXT_IP_VERSION_SPECIFIC_COMMON_STATISTICS1 v6Statistics; // 8 (8), 8 (8)
 *     UINT32 totalPacketsReceived;                                // 16 (4), 16 (4)
 *     UINT32 totalInvalidPacketsReceived;                         // 20 (4), 20 (4)
 *     UINT32 currentQueuedWorkitems;                              // 24 (4), 24 (4)
 * };
 * }</pre>
 */
public final class IKEEXT_COMMON_STATISTICS1 {
    /** {@code IKEEXT_IP_VERSION_SPECIFIC_COMMON_STATISTICS1 v4Statistics}. */
    public static final FieldLayout v4Statistics = FieldLayout.of("IKEEXT_COMMON_STATISTICS1", "v4Statistics", "IKEEXT_IP_VERSION_SPECIFIC_COMMON_STATISTICS1", FieldKind.STRUCT)
            .win64(0, 8)
            .win32(0, 8)
            .target(IKEEXT_IP_VERSION_SPECIFIC_COMMON_STATISTICS1.LAYOUT)
            .since("Windows 7")
            .build();

    /** {@code IKEEXT_IP_VERSION_SPECIFIC_COMMON_STATISTICS1 v6Statistics}. */
    public static final FieldLayout v6Statistics = FieldLayout.of("IKEEXT_COMMON_STATISTICS1", "v6Statistics", "IKEEXT_IP_VERSION_SPECIFIC_COMMON_STATISTICS1", FieldKind.STRUCT)
            .win64(8, 8)
            .win32(8, 8)
            .target(IKEEXT_IP_VERSION_SPECIFIC_COMMON_STATISTICS1.LAYOUT)
            .since("Windows 7")
            .build();

    /** {@code UINT32 totalPacketsReceived}. */
    public static final FieldLayout totalPacketsReceived = FieldLayout.of("IKEEXT_COMMON_STATISTICS1", "totalPacketsReceived", "UINT32", FieldKind.UINT32)
            .win64(16, 4)
            .win32(16, 4)
            .since("Windows 7")
            .build();

    /** {@code UINT32 totalInvalidPacketsReceived}. */
    public static final FieldLayout totalInvalidPacketsReceived = FieldLayout.of("IKEEXT_COMMON_STATISTICS1", "totalInvalidPacketsReceived", "UINT32", FieldKind.UINT32)
            .win64(20, 4)
            .win32(20, 4)
            .since("Windows 7")
            .build();

    /** {@code UINT32 currentQueuedWorkitems}. */
    public static final FieldLayout currentQueuedWorkitems = FieldLayout.of("IKEEXT_COMMON_STATISTICS1", "currentQueuedWorkitems", "UINT32", FieldKind.UINT32)
            .win64(24, 4)
            .win32(24, 4)
            .since("Windows 7")
            .build();

    /** The layout of the structure. */
    public static final StructLayout LAYOUT = StructLayout.of("IKEEXT_COMMON_STATISTICS1")
            .win64(28, 4)
            .win32(28, 4)
            .since("Windows 7")
            .fields(v4Statistics, v6Statistics, totalPacketsReceived, totalInvalidPacketsReceived, currentQueuedWorkitems)
            .build();

    private IKEEXT_COMMON_STATISTICS1() {}
}
