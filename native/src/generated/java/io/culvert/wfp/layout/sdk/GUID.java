// Generated from tools/generator/src/facts; see CONTRIBUTING.md. Do not edit.
package io.culvert.wfp.layout.sdk;

import io.culvert.wfp.layout.FieldKind;
import io.culvert.wfp.layout.FieldLayout;
import io.culvert.wfp.layout.StructLayout;

/**
 * The structure {@code GUID}, since Windows Vista (older): 16 bytes on 64-bit Windows, 16 bytes on 32-bit Windows.
 *
 * <pre>{@code
 * struct GUID {       // offset (size) on 64-bit Windows, then on 32-bit Windows
 *     UINT32 Data1;   // 0 (4), 0 (4)
 *     UINT16 Data2;   // 4 (2), 4 (2)
 *     UINT16 Data3;   // 6 (2), 6 (2)
 *     UINT8 Data4[8]; // 8 (8), 8 (8)
 * };
 * }</pre>
 */
public final class GUID {
    /** {@code UINT32 Data1}. */
    public static final FieldLayout Data1 = FieldLayout.of("GUID", "Data1", "UINT32", FieldKind.UINT32)
            .win64(0, 4)
            .win32(0, 4)
            .since("Windows Vista (older)")
            .build();

    /** {@code UINT16 Data2}. */
    public static final FieldLayout Data2 = FieldLayout.of("GUID", "Data2", "UINT16", FieldKind.UINT16)
            .win64(4, 2)
            .win32(4, 2)
            .since("Windows Vista (older)")
            .build();

    /** {@code UINT16 Data3}. */
    public static final FieldLayout Data3 = FieldLayout.of("GUID", "Data3", "UINT16", FieldKind.UINT16)
            .win64(6, 2)
            .win32(6, 2)
            .since("Windows Vista (older)")
            .build();

    /** {@code UINT8 Data4[8]}. */
    public static final FieldLayout Data4 = FieldLayout.of("GUID", "Data4", "UINT8[8]", FieldKind.BYTES)
            .win64(8, 8)
            .win32(8, 8)
            .elements(FieldKind.UINT8)
            .since("Windows Vista (older)")
            .build();

    /** The layout of the structure. */
    public static final StructLayout LAYOUT = StructLayout.of("GUID")
            .win64(16, 4)
            .win32(16, 4)
            .since("Windows Vista (older)")
            .fields(Data1, Data2, Data3, Data4)
            .build();

    private GUID() {}
}
