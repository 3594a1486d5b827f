// Generated from tools/generator/src/facts; see CONTRIBUTING.md. Do not edit.
package io.culvert.wfp.layout.sdk;

import io.culvert.wfp.layout.FieldKind;
import io.culvert.wfp.layout.FieldLayout;
import io.culvert.wfp.layout.PointerRule;
import io.culvert.wfp.layout.StructLayout;

/**
 * The structure {@code FWP_BYTE_BLOB}, since Windows Vista: 16 bytes on 64-bit Windows, 8 bytes on 32-bit Windows.
 *
 * <pre>{@code
 * struct FWP_BYTE_BLOB { // offset (size) on 64-bit Windows, then on 32-bit Windows
 *     UINT32 size;       // 0 (4), 0 (4)
 *     UINT8* data;       // 8 (8), 4 (4)
 * };
 * }</pre>
 */
public final class FWP_BYTE_BLOB {
    /** {@code UINT32 size}. */
    public static final FieldLayout size = FieldLayout.of("FWP_BYTE_BLOB", "size", "UINT32", FieldKind.UINT32)
            .win64(0, 4)
            .win32(0, 4)
            .since("Windows Vista")
            .build();

    /** {@code UINT8* data}, counted by {@code size}. */
    public static final FieldLayout data = FieldLayout.of("FWP_BYTE_BLOB", "data", "UINT8*", FieldKind.POINTER_TO_BYTES)
            .win64(8, 8)
            .win32(4, 4)
            .elements(FieldKind.UINT8)
            .count(size)
            .pointer(PointerRule.UNIQUE)
            .since("Windows Vista")
            .build();

    /** The layout of the structure. */
    public static final StructLayout LAYOUT = StructLayout.of("FWP_BYTE_BLOB")
            .win64(16, 8)
            .win32(8, 4)
            .since("Windows Vista")
            .fields(size, data)
            .build();

    private FWP_BYTE_BLOB() {}
}
