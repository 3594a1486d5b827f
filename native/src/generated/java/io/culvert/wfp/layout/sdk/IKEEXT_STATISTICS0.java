// Generated from tools/generator/src/facts; see CONTRIBUTING.md. Do not edit.
package io.culvert.wfp.layout.sdk;

import io.culvert.wfp.layout.FieldKind;
import io.culvert.wfp.layout.FieldLayout;
import io.culvert.wfp.layout.StructLayout;

/**
 * The structure {@code IKEEXT_STATISTICS0}, since Windows Vista: 1116 bytes on 64-bit Windows, 1116 bytes on 32-bit Windows.
 *
 * <pre>{@code
 * struct IKEEXT_STATISTICS0 {                        // offset (size) on 64-bit Windows, then on 32-bit Windows
 *     IKEEXT_KEYMODULE_STATISTICS0 ikeStatistics;    // 0 (544), 0 (544)
 *     IKEEXT_KEYMODULE_STATISTICS0 authipStatistics; // 544 (544), 544 (544)
 *     IKEEXT_COMMON_STATISTICS0 commonStatistics;    // 1088 (28), 1088 (28)
 * };
 * }</pre>
 */
public final class IKEEXT_STATISTICS0 {
    /** {@code IKEEXT_KEYMODULE_STATISTICS0 ikeStatistics}. */
    public static final FieldLayout ikeStatistics = FieldLayout.of("IKEEXT_STATISTICS0", "ikeStatistics", "IKEEXT_KEYMODULE_STATISTICS0", FieldKind.STRUCT)
            .win64(0, 544)
            .win32(0, 544)
            .target(IKEEXT_KEYMODULE_STATISTICS0.LAYOUT)
            .since("Windows Vista")
            .build();

    /** {@code IKEEXT_KEYMODULE_STATISTICS0 authipStatistics}. */
    public static final FieldLayout authipStatistics = FieldLayout.of("IKEEXT_STATISTICS0", "authipStatistics", "IKEEXT_KEYMODULE_STATISTICS0", FieldKind.STRUCT)
            .win64(544, 544)
            .win32(544, 544)
            .target(IKEEXT_KEYMODULE_STATISTICS0.LAYOUT)
            .since("Windows Vista")
            .build();

    /** {@code IKEEXT_COMMON_STATISTICS0 commonStatistics}. */
    public static final FieldLayout commonStatistics = FieldLayout.of("IKEEXT_STATISTICS0", "commonStatistics", "IKEEXT_COMMON_STATISTICS0", FieldKind.STRUCT)
            .win64(1088, 28)
            .win32(1088, 28)
            .target(IKEEXT_COMMON_STATISTICS0.LAYOUT)
            .since("Windows Vista")
            .build();

    /** The layout of the structure. */
    public static final StructLayout LAYOUT = StructLayout.of("IKEEXT_STATISTICS0")
            .win64(1116, 4)
            .win32(1116, 4)
            .since("Windows Vista")
            .fields(ikeStatistics, authipStatistics, commonStatistics)
            .build();

    private IKEEXT_STATISTICS0() {}
}
