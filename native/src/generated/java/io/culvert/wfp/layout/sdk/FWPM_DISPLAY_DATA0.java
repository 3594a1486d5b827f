// Generated from tools/generator/src/facts; see CONTRIBUTING.md. Do not edit.
package io.culvert.wfp.layout.sdk;

import io.culvert.wfp.layout.FieldKind;
import io.culvert.wfp.layout.FieldLayout;
import io.culvert.wfp.layout.PointerRule;
import io.culvert.wfp.layout.StructLayout;

/**
 * The structure {@code FWPM_DISPLAY_DATA0}, since Windows Vista: 16 bytes on 64-bit Windows, 8 bytes on 32-bit Windows.
 *
 * <pre>{@code
 * struct FWPM_DISPLAY_DATA0 { // offset (size) on 64-bit Windows, then on 32-bit Windows
 *     wchar_t* name;          // 0 (8), 0 (4)
 *     wchar_t* description;   // 8 (8), 4 (4)
 * };
 * }</pre>
 */
public final class FWPM_DISPLAY_DATA0 {
    /** {@code wchar_t* name}. */
    public static final FieldLayout name = FieldLayout.of("FWPM_DISPLAY_DATA0", "name", "wchar_t*", FieldKind.POINTER_TO_UTF16)
            .win64(0, 8)
            .win32(0, 4)
            .elements(FieldKind.UINT16)
            .pointer(PointerRule.UNIQUE)
            .since("Windows Vista")
            .build();

    /** {@code wchar_t* description}. */
    public static final FieldLayout description = FieldLayout.of("FWPM_DISPLAY_DATA0", "description", "wchar_t*", FieldKind.POINTER_TO_UTF16)
            .win64(8, 8)
            .win32(4, 4)
            .elements(FieldKind.UINT16)
            .pointer(PointerRule.UNIQUE)
            .since("Windows Vista")
            .build();

    /** The layout of the structure. */
    public static final StructLayout LAYOUT = StructLayout.of("FWPM_DISPLAY_DATA0")
            .win64(16, 8)
            .win32(8, 4)
            .since("Windows Vista")
            .fields(name, description)
            .build();

    private FWPM_DISPLAY_DATA0() {}
}
