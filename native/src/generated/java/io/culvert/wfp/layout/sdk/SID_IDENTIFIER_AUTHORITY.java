// Generated from tools/generator/src/facts; see CONTRIBUTING.md. Do not edit.
package io.culvert.wfp.layout.sdk;

import io.culvert.wfp.layout.FieldKind;
import io.culvert.wfp.layout.FieldLayout;
import io.culvert.wfp.layout.StructLayout;

/**
 * The structure {@code SID_IDENTIFIER_AUTHORITY}, since Windows Vista (older): 6 bytes on 64-bit Windows, 6 bytes on 32-bit Windows.
 *
 * <pre>{@code
 * struct SID_IDENTIFIER_AUTHORITY { // offset (size) on 64-bit Windows, then on 32-bit Windows
 *     UINT8 Value[6];               // 0 (6), 0 (6)
 * };
 * }</pre>
 */
public final class SID_IDENTIFIER_AUTHORITY {
    /** {@code UINT8 Value[6]}. */
    public static final FieldLayout Value = FieldLayout.of("SID_IDENTIFIER_AUTHORITY", "Value", "UINT8[6]", FieldKind.BYTES)
            .win64(0, 6)
            .win32(0, 6)
            .elements(FieldKind.UINT8)
            .since("Windows Vista (older)")
            .build();

    /** The layout of the structure. */
    public static final StructLayout LAYOUT = StructLayout.of("SID_IDENTIFIER_AUTHORITY")
            .win64(6, 1)
            .win32(6, 1)
            .since("Windows Vista (older)")
            .fields(Value)
            .build();

    private SID_IDENTIFIER_AUTHORITY() {}
}
