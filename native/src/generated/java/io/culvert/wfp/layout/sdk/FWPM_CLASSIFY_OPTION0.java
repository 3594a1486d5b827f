// Generated from tools/generator/src/facts; see CONTRIBUTING.md. Do not edit.
package io.culvert.wfp.layout.sdk;

import io.culvert.wfp.layout.FieldKind;
import io.culvert.wfp.layout.FieldLayout;
import io.culvert.wfp.layout.StructLayout;

/**
 * The structure {@code FWPM_CLASSIFY_OPTION0}, since Windows Vista: 24 bytes on 64-bit Windows, 12 bytes on 32-bit Windows.
 *
 * <pre>{@code
 * struct FWPM_CLASSIFY_OPTION0 {     // offset (size) on 64-bit Windows, then on 32-bit Windows
 *     FWP_CLASSIFY_OPTION_TYPE type; // 0 (4), 0 (4)
 *     FWP_VALUE0 value;              // 8 (16), 4 (8)
 * };
 * }</pre>
 */
public final class FWPM_CLASSIFY_OPTION0 {
    /** {@code FWP_CLASSIFY_OPTION_TYPE type}. */
    public static final FieldLayout type = FieldLayout.of("FWPM_CLASSIFY_OPTION0", "type", "FWP_CLASSIFY_OPTION_TYPE", FieldKind.ENUM32)
            .win64(0, 4)
            .win32(0, 4)
            .constants(FWP_CLASSIFY_OPTION_TYPE.TABLE)
            .since("Windows Vista")
            .build();

    /** {@code FWP_VALUE0 value}. */
    public static final FieldLayout value = FieldLayout.of("FWPM_CLASSIFY_OPTION0", "value", "FWP_VALUE0", FieldKind.STRUCT)
            .win64(8, 16)
            .win32(4, 8)
            .target(FWP_VALUE0.LAYOUT)
            .since("Windows Vista")
            .build();

    /** The layout of the structure. */
    public static final StructLayout LAYOUT = StructLayout.of("FWPM_CLASSIFY_OPTION0")
            .win64(24, 8)
            .win32(12, 4)
            .since("Windows Vista")
            .fields(type, value)
            .build();

    private FWPM_CLASSIFY_OPTION0() {}
}
