// Generated from tools/generator/src/facts; see CONTRIBUTING.md. Do not edit.
package io.culvert.wfp.layout.sdk;

import io.culvert.wfp.layout.FieldKind;
import io.culvert.wfp.layout.FieldLayout;
import io.culvert.wfp.layout.StructLayout;

/**
 * The structure {@code IKEEXT_IP_VERSION_SPECIFIC_KEYMODULE_STATISTICS1}, since Windows 7: 72 bytes on 64-bit Windows, 72 bytes on 32-bit Windows.
 *
 * <pre>{@code
 * struct IKEEXT_IP_VERSION_SPECIFIC_KEYMODULE_STATISTICS1 { // offset (size) on 64-bit Windows, then on 32-bit Windows
 *     UINT32 currentActiveMainModes;                        // 0 (4), 0 (4)
 *     UINT32 totalMainModesStarted;                         // 4 (4), 4 (4)
 *     UINT32 totalSuccessfulMainModes;                      // 8 (4), 8 (4)
 *     UINT32 totalFailedMainModes;                          // 12 (4), 12 (4)
 *     UINT32 totalResponderMainModes;                       // 16 (4), 16 (4)
 *     UINT32 currentNewResponderMainModes;                  // 20 (4), 20 (4)
 *     UINT32 currentActiveQuickModes;                       // 24 (4), 24 (4)
 *     UINT32 totalQuickModesStarted;                        // 28 (4), 28 (4)
 *     UINT32 totalSuccessfulQuickModes;                     // 32 (4), 32 (4)
 *     UINT32 totalFailedQuickModes;                         // 36 (4), 36 (4)
 *     UINT32 totalAcquires;                                 // 40 (4), 40 (4)
 *     UINT32 totalReinitAcquires;                           // 44 (4), 44 (4)
 *     UINT32 currentActiveExtendedModes;                    // 48 (4), 48 (4)
 *     UINT32 totalExtendedModesStarted;                     // 52 (4), 52 (4)
 *     UINT32 totalSuccessfulExtendedModes;                  // 56 (4), 56 (4)
 *     UINT32 totalFailedExtendedModes;                      // 60 (4), 60 (4)
 *     UINT32 totalImpersonationExtendedModes;               // 64 (4), 64 (4)
 *     UINT32 totalImpersonationMainModes;                   // 68 (4), 68 (4)
 * };
 * }</pre>
 */
public final class IKEEXT_IP_VERSION_SPECIFIC_KEYMODULE_STATISTICS1 {
    /** {@code UINT32 currentActiveMainModes}. */
    public static final FieldLayout currentActiveMainModes = FieldLayout.of("IKEEXT_IP_VERSION_SPECIFIC_KEYMODULE_STATISTICS1", "currentActiveMainModes", "UINT32", FieldKind.UINT32)
            .win64(0, 4)
            .win32(0, 4)
            .since("Windows 7")
            .build();

    /** {@code UINT32 totalMainModesStarted}. */
    public static final FieldLayout totalMainModesStarted = FieldLayout.of("IKEEXT_IP_VERSION_SPECIFIC_KEYMODULE_STATISTICS1", "totalMainModesStarted", "UINT32", FieldKind.UINT32)
            .win64(4, 4)
            .win32(4, 4)
            .since("Windows 7")
            .build();

    /** {@code UINT32 totalSuccessfulMainModes}. */
    public static final FieldLayout totalSuccessfulMainModes = FieldLayout.of("IKEEXT_IP_VERSION_SPECIFIC_KEYMODULE_STATISTICS1", "totalSuccessfulMainModes", "UINT32", FieldKind.UINT32)
            .win64(8, 4)
            .win32(8, 4)
            .since("Windows 7")
            .build();

    /** {@code UINT32 totalFailedMainModes}. */
    public static final FieldLayout totalFailedMainModes = FieldLayout.of("IKEEXT_IP_VERSION_SPECIFIC_KEYMODULE_STATISTICS1", "totalFailedMainModes", "UINT32", FieldKind.UINT32)
            .win64(12, 4)
            .win32(12, 4)
            .since("Windows 7")
            .build();

    /** {@code UINT32 totalResponderMainModes}. */
    public static final FieldLayout totalResponderMainModes = FieldLayout.of("IKEEXT_IP_VERSION_SPECIFIC_KEYMODULE_STATISTICS1", "totalResponderMainModes", "UINT32", FieldKind.UINT32)
            .win64(16, 4)
            .win32(16, 4)
            .since("Windows 7")
            .build();

    /** {@code UINT32 currentNewResponderMainModes}. */
    public static final FieldLayout currentNewResponderMainModes = FieldLayout.of("IKEEXT_IP_VERSION_SPECIFIC_KEYMODULE_STATISTICS1", "currentNewResponderMainModes", "UINT32", FieldKind.UINT32)
            .win64(20, 4)
            .win32(20, 4)
            .since("Windows 7")
            .build();

    /** {@code UINT32 currentActiveQuickModes}. */
    public static final FieldLayout currentActiveQuickModes = FieldLayout.of("IKEEXT_IP_VERSION_SPECIFIC_KEYMODULE_STATISTICS1", "currentActiveQuickModes", "UINT32", FieldKind.UINT32)
            .win64(24, 4)
            .win32(24, 4)
            .since("Windows 7")
            .build();

    /** {@code UINT32 totalQuickModesStarted}. */
    public static final FieldLayout totalQuickModesStarted = FieldLayout.of("IKEEXT_IP_VERSION_SPECIFIC_KEYMODULE_STATISTICS1", "totalQuickModesStarted", "UINT32", FieldKind.UINT32)
            .win64(28, 4)
            .win32(28, 4)
            .since("Windows 7")
            .build();

    /** {@code UINT32 totalSuccessfulQuickModes}. */
    public static final FieldLayout totalSuccessfulQuickModes = FieldLayout.of("IKEEXT_IP_VERSION_SPECIFIC_KEYMODULE_STATISTICS1", "totalSuccessfulQuickModes", "UINT32", FieldKind.UINT32)
            .win64(32, 4)
            .win32(32, 4)
            .since("Windows 7")
            .build();

    /** {@code UINT32 totalFailedQuickModes}. */
    public static final FieldLayout totalFailedQuickModes = FieldLayout.of("IKEEXT_IP_VERSION_SPECIFIC_KEYMODULE_STATISTICS1", "totalFailedQuickModes", "UINT32", FieldKind.UINT32)
            .win64(36, 4)
            .win32(36, 4)
            .since("Windows 7")
            .build();

    /** {@code UINT32 totalAcquires}. */
    public static final FieldLayout totalAcquires = FieldLayout.of("IKEEXT_IP_VERSION_SPECIFIC_KEYMODULE_STATISTICS1", "totalAcquires", "UINT32", FieldKind.UINT32)
            .win64(40, 4)
            .win32(40, 4)
            .since("Windows 7")
            .build();

    /** {@code UINT32 totalReinitAcquires}. */
    public static final FieldLayout totalReinitAcquires = FieldLayout.of("IKEEXT_IP_VERSION_SPECIFIC_KEYMODULE_STATISTICS1", "totalReinitAcquires", "UINT32", FieldKind.UINT32)
            .win64(44, 4)
            .win32(44, 4)
            .since("Windows 7")
            .build();

    /** {@code UINT32 currentActiveExtendedModes}. */
    public static final FieldLayout currentActiveExtendedModes = FieldLayout.of("IKEEXT_IP_VERSION_SPECIFIC_KEYMODULE_STATISTICS1", "currentActiveExtendedModes", "UINT32", FieldKind.UINT32)
            .win64(48, 4)
            .win32(48, 4)
            .since("Windows 7")
            .build();

    /** {@code UINT32 totalExtendedModesStarted}. */
    public static final FieldLayout totalExtendedModesStarted = FieldLayout.of("IKEEXT_IP_VERSION_SPECIFIC_KEYMODULE_STATISTICS1", "totalExtendedModesStarted", "UINT32", FieldKind.UINT32)
            .win64(52, 4)
            .win32(52, 4)
            .since("Windows 7")
            .build();

    /** {@code UINT32 totalSuccessfulExtendedModes}. */
    public static final FieldLayout totalSuccessfulExtendedModes = FieldLayout.of("IKEEXT_IP_VERSION_SPECIFIC_KEYMODULE_STATISTICS1", "totalSuccessfulExtendedModes", "UINT32", FieldKind.UINT32)
            .win64(56, 4)
            .win32(56, 4)
            .since("Windows 7")
            .build();

    /** {@code UINT32 totalFailedExtendedModes}. */
    public static final FieldLayout totalFailedExtendedModes = FieldLayout.of("IKEEXT_IP_VERSION_SPECIFIC_KEYMODULE_STATISTICS1", "totalFailedExtendedModes", "UINT32", FieldKind.UINT32)
            .win64(60, 4)
            .win32(60, 4)
            .since("Windows 7")
            .build();

    /** {@code UINT32 totalImpersonationExtendedModes}. */
    public static final FieldLayout totalImpersonationExtendedModes = FieldLayout.of("IKEEXT_IP_VERSION_SPECIFIC_KEYMODULE_STATISTICS1", "totalImpersonationExtendedModes", "UINT32", FieldKind.UINT32)
            .win64(64, 4)
            .win32(64, 4)
            .since("Windows 7")
            .build();

    /** {@code UINT32 totalImpersonationMainModes}. */
    public static final FieldLayout totalImpersonationMainModes = FieldLayout.of("IKEEXT_IP_VERSION_SPECIFIC_KEYMODULE_STATISTICS1", "totalImpersonationMainModes", "UINT32", FieldKind.UINT32)
            .win64(68, 4)
            .win32(68, 4)
            .since("Windows 7")
            .build();

    /** The layout of the structure. */
    public static final StructLayout LAYOUT = StructLayout.of("IKEEXT_IP_VERSION_SPECIFIC_KEYMODULE_STATISTICS1")
            .win64(72, 4)
            .win32(72, 4)
            .since("Windows 7")
            .fields(currentActiveMainModes, totalMainModesStarted, totalSuccessfulMainModes, totalFailedMainModes, totalResponderMainModes, currentNewResponderMainModes, currentActiveQuickModes, totalQuickModesStarted, totalSuccessfulQuickModes, totalFailedQuickModes, totalAcquires, totalReinitAcquires, currentActiveExtendedModes, totalExtendedModesStarted, totalSuccessfulExtendedModes, totalFailedExtendedModes, totalImpersonationExtendedModes, totalImpersonationMainModes)
            .build();

    private IKEEXT_IP_VERSION_SPECIFIC_KEYMODULE_STATISTICS1() {}
}
