// Generated from tools/generator/src/facts; see CONTRIBUTING.md. Do not edit.
package io.culvert.wfp.layout.sdk;

import io.culvert.wfp.layout.FieldKind;
import io.culvert.wfp.layout.FieldLayout;
import io.culvert.wfp.layout.StructLayout;

/**
 * The structure {@code FWP_RANGE0}, since Windows Vista: 32 bytes on 64-bit Windows, 16 bytes on 32-bit Windows.
 *
 * <pre>{@code
 * struct FWP_RANGE0 {       // offset (size) on 64-bit Windows, then on 32-bit Windows
 *     FWP_VALUE0 valueLow;  // 0 (16), 0 (8)
 *     FWP_VALUE0 valueHigh; // 16 (16), 8 (8)
 * };
 * }</pre>
 */
public final class FWP_RANGE0 {
    /** {@code FWP_VALUE0 valueLow}. */
    public static final FieldLayout valueLow = FieldLayout.of("FWP_RANGE0", "valueLow", "FWP_VALUE0", FieldKind.STRUCT)
            .win64(0, 16)
            .win32(0, 8)
            .target(FWP_VALUE0.LAYOUT)
            .since("Windows Vista")
            .build();

    /** {@code FWP_VALUE0 valueHigh}. */
    public static final FieldLayout valueHigh = FieldLayout.of("FWP_RANGE0", "valueHigh", "FWP_VALUE0", FieldKind.STRUCT)
            .win64(16, 16)
            .win32(8, 8)
            .target(FWP_VALUE0.LAYOUT)
            .since("Windows Vista")
            .build();

    /** The layout of the structure. */
    public static final StructLayout LAYOUT = StructLayout.of("FWP_RANGE0")
            .win64(32, 8)
            .win32(16, 4)
            .since("Windows Vista")
            .fields(valueLow, valueHigh)
            .build();

    private FWP_RANGE0() {}
}
