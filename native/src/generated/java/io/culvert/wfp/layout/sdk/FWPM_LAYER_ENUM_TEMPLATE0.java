// Generated from tools/generator/src/facts; see CONTRIBUTING.md. Do not edit.
package io.culvert.wfp.layout.sdk;

import io.culvert.wfp.layout.FieldKind;
import io.culvert.wfp.layout.FieldLayout;
import io.culvert.wfp.layout.StructLayout;

/**
 * The structure {@code FWPM_LAYER_ENUM_TEMPLATE0}, since Windows Vista: 8 bytes on 64-bit Windows, 8 bytes on 32-bit Windows.
 *
 * <pre>{@code
 * struct FWPM_LAYER_ENUM_TEMPLATE0 { // offset (size) on 64-bit Windows, then on 32-bit Windows
 *     UINT64 reserved;               // 0 (8), 0 (8)
 * };
 * }</pre>
 */
public final class FWPM_LAYER_ENUM_TEMPLATE0 {
    /** {@code UINT64 reserved}. */
    public static final FieldLayout reserved = FieldLayout.of("FWPM_LAYER_ENUM_TEMPLATE0", "reserved", "UINT64", FieldKind.UINT64)
            .win64(0, 8)
            .win32(0, 8)
            .since("Windows Vista")
            .build();

    /** The layout of the structure. */
    public static final StructLayout LAYOUT = StructLayout.of("FWPM_LAYER_ENUM_TEMPLATE0")
            .win64(8, 8)
            .win32(8, 8)
            .since("Windows Vista")
            .fields(reserved)
            .build();

    private FWPM_LAYER_ENUM_TEMPLATE0() {}
}
