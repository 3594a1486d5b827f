// Generated from tools/generator/src/facts; see CONTRIBUTING.md. Do not edit.
package io.culvert.wfp.layout.sdk;

import io.culvert.wfp.layout.FieldKind;
import io.culvert.wfp.layout.FieldLayout;
import io.culvert.wfp.layout.StructLayout;

/**
 * The structure {@code IKEEXT_KEYMODULE_STATISTICS0}, since Windows Vista: 544 bytes on 64-bit Windows, 544 bytes on 32-bit Windows.
 *
 * <pre>{@code
 * struct IKEEXT_KEYMODULE_STATISTICS0 {                              // offset (size) on 64-bit Windows, then on 32-bit Windows
 *     IKEEXT_IP_VERSION_SPECIFIC_KEYMODULE_STATISTICS0 v4Statistics; // 0 (72), 0 (72)
 *     IKEEXT_IP_VERSION_SPECIFIC_KEYMODULE_STATISTICS0 v6Statistics; // 72 (72), 72 (72)
 *     UINT32 errorFrequencyTable[IKEEXT_ERROR_CODE_COUNT];           // 144 (388), 144 (388)
 *     UINT32 mainModeNegotiationTime;                                // 532 (4), 532 (4)
 *     UINT32 quickModeNegotiationTime;                               // 536 (4), 536 (4)
 *     UINT32 extendedModeNegotiationTime;                            // 540 (4), 540 (4)
 * };
 * }</pre>
 */
public final class IKEEXT_KEYMODULE_STATISTICS0 {
    /** {@code IKEEXT_IP_VERSION_SPECIFIC_KEYMODULE_STATISTICS0 v4Statistics}. */
    public static final FieldLayout v4Statistics = FieldLayout.of("IKEEXT_KEYMODULE_STATISTICS0", "v4Statistics", "IKEEXT_IP_VERSION_SPECIFIC_KEYMODULE_STATISTICS0", FieldKind.STRUCT)
            .win64(0, 72)
            .win32(0, 72)
            .target(IKEEXT_IP_VERSION_SPECIFIC_KEYMODULE_STATISTICS0.LAYOUT)
            .since("Windows Vista")
            .build();

    /** {@code IKEEXT_IP_VERSION_SPECIFIC_KEYMODULE_STATISTICS0 v6Statistics}. */
    public static final FieldLayout v6Statistics = FieldLayout.of("IKEEXT_KEYMODULE_STATISTICS0", "v6Statistics", "IKEEXT_IP_VERSION_SPECIFIC_KEYMODULE_STATISTICS0", FieldKind.STRUCT)
            .win64(72, 72)
            .win32(72, 72)
            .target(IKEEXT_IP_VERSION_SPECIFIC_KEYMODULE_STATISTICS0.LAYOUT)
            .since("Windows Vista")
            .build();

    /** {@code UINT32 errorFrequencyTable[IKEEXT_ERROR_CODE_COUNT]}. */
    public static final FieldLayout errorFrequencyTable = FieldLayout.of("IKEEXT_KEYMODULE_STATISTICS0", "errorFrequencyTable", "UINT32[IKEEXT_ERROR_CODE_COUNT]", FieldKind.INLINE_ARRAY)
            .win64(144, 388)
            .win32(144, 388)
            .elements(FieldKind.UINT32)
            .since("Windows Vista")
            .build();

    /** {@code UINT32 mainModeNegotiationTime}. */
    public static final FieldLayout mainModeNegotiationTime = FieldLayout.of("IKEEXT_KEYMODULE_STATISTICS0", "mainModeNegotiationTime", "UINT32", FieldKind.UINT32)
            .win64(532, 4)
            .win32(532, 4)
            .since("Windows Vista")
            .build();

    /** {@code UINT32 quickModeNegotiationTime}. */
    public static final FieldLayout quickModeNegotiationTime = FieldLayout.of("IKEEXT_KEYMODULE_STATISTICS0", "quickModeNegotiationTime", "UINT32", FieldKind.UINT32)
            .win64(536, 4)
            .win32(536, 4)
            .since("Windows Vista")
            .build();

    /** {@code UINT32 extendedModeNegotiationTime}. */
    public static final FieldLayout extendedModeNegotiationTime = FieldLayout.of("IKEEXT_KEYMODULE_STATISTICS0", "extendedModeNegotiationTime", "UINT32", FieldKind.UINT32)
            .win64(540, 4)
            .win32(540, 4)
            .since("Windows Vista")
            .build();

    /** The layout of the structure. */
    public static final StructLayout LAYOUT = StructLayout.of("IKEEXT_KEYMODULE_STATISTICS0")
            .win64(544, 4)
            .win32(544, 4)
            .since("Windows Vista")
            .fields(v4Statistics, v6Statistics, errorFrequencyTable, mainModeNegotiationTime, quickModeNegotiationTime, extendedModeNegotiationTime)
            .build();

    private IKEEXT_KEYMODULE_STATISTICS0() {}
}
