// Generated from tools/generator/src/facts; see CONTRIBUTING.md. Do not edit.
package io.culvert.wfp.layout.sdk;

import io.culvert.wfp.layout.FieldKind;
import io.culvert.wfp.layout.FieldLayout;
import io.culvert.wfp.layout.StructLayout;

/**
 * The structure {@code IKEEXT_STATISTICS1}, since Windows 7: 1660 bytes on 64-bit Windows, 1660 bytes on 32-bit Windows.
 *
 * <pre>{@code
 * struct IKEEXT_STATISTICS1 {                        // offset (size) on 64-bit Windows, then on 32-bit Windows
 *     IKEEXT_KEYMODULE_STATISTICS1 ikeStatistics;    // 0 (544), 0 (544)
 *     IKEEXT_KEYMODULE_STATISTICS1 authipStatistics; // 544 (544), 544 (544)
 *     IKEEXT_KEYMODULE_STATISTICS1 ikeV2Statistics;  // 1088 (544), 1088 (544)
 *     IKEEXT_COMMON_STATISTICS1 commonStatistics;    // 1632 (28), 1632 (28)
 * };
 * }</pre>
 */
public final class IKEEXT_STATISTICS1 {
    /** {@code IKEEXT_KEYMODULE_STATISTICS1 ikeStatistics}. */
    public static final FieldLayout ikeStatistics = FieldLayout.of("IKEEXT_STATISTICS1", "ikeStatistics", "IKEEXT_KEYMODULE_STATISTICS1", FieldKind.STRUCT)
            .win64(0, 544)
            .win32(0, 544)
            .target(IKEEXT_KEYMODULE_STATISTICS1.LAYOUT)
            .since("Windows 7")
            .build();

    /** {@code IKEEXT_KEYMODULE_STATISTICS1 authipStatistics}. */
    public static final FieldLayout authipStatistics = FieldLayout.of("IKEEXT_STATISTICS1", "authipStatistics", "IKEEXT_KEYMODULE_STATISTICS1", FieldKind.STRUCT)
            .win64(544, 544)
            .win32(544, 544)
            .target(IKEEXT_KEYMODULE_STATISTICS1.LAYOUT)
            .since("Windows 7")
            .build();

    /** {@code IKEEXT_KEYMODULE_STATISTICS1 ikeV2Statistics}. */
    public static final FieldLayout ikeV2Statistics = FieldLayout.of("IKEEXT_STATISTICS1", "ikeV2Statistics", "IKEEXT_KEYMODULE_STATISTICS1", FieldKind.STRUCT)
            .win64(1088, 544)
            .win32(1088, 544)
            .target(IKEEXT_KEYMODULE_STATISTICS1.LAYOUT)
            .since("Windows 7")
            .build();

    /** {@code IKEEXT_COMMON_STATISTICS1 commonStatistics}. */
    public static final FieldLayout commonStatistics = FieldLayout.of("IKEEXT_STATISTICS1", "commonStatistics", "IKEEXT_COMMON_STATISTICS1", FieldKind.STRUCT)
            .win64(1632, 28)
            .win32(1632, 28)
            .target(IKEEXT_COMMON_STATISTICS1.LAYOUT)
            .since("Windows 7")
            .build();

    /** The layout of the structure. */
    public static final StructLayout LAYOUT = StructLayout.of("IKEEXT_STATISTICS1")
            .win64(1660, 4)
            .win32(1660, 4)
            .since("Windows 7")
            .fields(ikeStatistics, authipStatistics, ikeV2Statistics, commonStatistics)
            .build();

    private IKEEXT_STATISTICS1() {}
}
