// Generated from tools/generator/src/facts; see CONTRIBUTING.md. Do not edit.
package io.culvert.wfp.layout.sdk;

import io.culvert.wfp.layout.FieldKind;
import io.culvert.wfp.layout.FieldLayout;
import io.culvert.wfp.layout.PointerRule;
import io.culvert.wfp.layout.StructLayout;

/**
 * The structure {@code IKEEXT_NAME_CREDENTIAL0}, since Windows Vista: 8 bytes on 64-bit Windows, 4 bytes on 32-bit Windows.
 *
 * <pre>{@code
 * struct IKEEXT_NAME_CREDENTIAL0 { // offset (size) on 64-bit Windows, then on 32-bit Windows
 *     wchar_t* principalName;      // 0 (8), 0 (4)
 * };
 * }</pre>
 */
public final class IKEEXT_NAME_CREDENTIAL0 {
    /** {@code wchar_t* principalName}. */
    public static final FieldLayout principalName = FieldLayout.of("IKEEXT_NAME_CREDENTIAL0", "principalName", "wchar_t*", FieldKind.POINTER_TO_UTF16)
            .win64(0, 8)
            .win32(0, 4)
            .elements(FieldKind.UINT16)
            .pointer(PointerRule.REF)
            .since("Windows Vista")
            .build();

    /** The layout of the structure. */
    public static final StructLayout LAYOUT = StructLayout.of("IKEEXT_NAME_CREDENTIAL0")
            .win64(8, 8)
            .win32(4, 4)
            .since("Windows Vista")
            .fields(principalName)
            .build();

    private IKEEXT_NAME_CREDENTIAL0() {}
}
