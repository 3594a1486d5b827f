// Generated from tools/generator/src/facts; see CONTRIBUTING.md. Do not edit.
package io.culvert.wfp.layout.sdk;

import io.culvert.wfp.layout.FieldKind;
import io.culvert.wfp.layout.FieldLayout;
import io.culvert.wfp.layout.PointerRule;
import io.culvert.wfp.layout.StructLayout;

/**
 * The structure {@code FWPM_CLASSIFY_OPTIONS0}, since Windows Vista: 16 bytes on 64-bit Windows, 8 bytes on 32-bit Windows.
 *
 * <pre>{@code
 * struct FWPM_CLASSIFY_OPTIONS0 {     // offset (size) on 64-bit Windows, then on 32-bit Windows
 *     UINT32 numOptions;              // 0 (4), 0 (4)
 *     FWPM_CLASSIFY_OPTION0* options; // 8 (8), 4 (4)
 * };
 * }</pre>
 */
public final class FWPM_CLASSIFY_OPTIONS0 {
    /** {@code UINT32 numOptions}. */
    public static final FieldLayout numOptions = FieldLayout.of("FWPM_CLASSIFY_OPTIONS0", "numOptions", "UINT32", FieldKind.UINT32)
            .win64(0, 4)
            .win32(0, 4)
            .since("Windows Vista")
            .build();

    /** {@code FWPM_CLASSIFY_OPTION0* options}, counted by {@code numOptions}. */
    public static final FieldLayout options = FieldLayout.of("FWPM_CLASSIFY_OPTIONS0", "options", "FWPM_CLASSIFY_OPTION0*", FieldKind.POINTER_TO_STRUCT)
            .win64(8, 8)
            .win32(4, 4)
            .target(FWPM_CLASSIFY_OPTION0.LAYOUT)
            .count(numOptions)
            .pointer(PointerRule.REF)
            .since("Windows Vista")
            .build();

    /** The layout of the structure. */
    public static final StructLayout LAYOUT = StructLayout.of("FWPM_CLASSIFY_OPTIONS0")
            .win64(16, 8)
            .win32(8, 4)
            .since("Windows Vista")
            .fields(numOptions, options)
            .build();

    private FWPM_CLASSIFY_OPTIONS0() {}
}
