// Generated from tools/generator/src/facts; see CONTRIBUTING.md. Do not edit.
package io.culvert.wfp.layout.sdk;

import io.culvert.wfp.layout.FieldKind;
import io.culvert.wfp.layout.FieldLayout;
import io.culvert.wfp.layout.StructLayout;

/**
 * The structure {@code FWP_BYTE_ARRAY6}, since Windows 7 (unguarded in header; documents say Windows 7): 6 bytes on 64-bit Windows, 6 bytes on 32-bit Windows.
 *
 * <pre>{@code
 * struct FWP_BYTE_ARRAY6 { // offset (size) on 64-bit Windows, then on 32-bit Windows
 *     UINT8 byteArray6[6]; // 0 (6), 0 (6)
 * };
 * }</pre>
 */
public final class FWP_BYTE_ARRAY6 {
    /** {@code UINT8 byteArray6[6]}. */
    public static final FieldLayout byteArray6 = FieldLayout.of("FWP_BYTE_ARRAY6", "byteArray6", "UINT8[6]", FieldKind.BYTES)
            .win64(0, 6)
            .win32(0, 6)
            .elements(FieldKind.UINT8)
            .since("Windows 7 (unguarded in header; documents say Windows 7)")
            .build();

    /** The layout of the structure. */
    public static final StructLayout LAYOUT = StructLayout.of("FWP_BYTE_ARRAY6")
            .win64(6, 1)
            .win32(6, 1)
            .since("Windows 7 (unguarded in header; documents say Windows 7)")
            .fields(byteArray6)
            .build();

    private FWP_BYTE_ARRAY6() {}
}
