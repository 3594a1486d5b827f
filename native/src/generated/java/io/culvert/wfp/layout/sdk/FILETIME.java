// Generated from tools/generator/src/facts; see CONTRIBUTING.md. Do not edit.
package io.culvert.wfp.layout.sdk;

import io.culvert.wfp.layout.FieldKind;
import io.culvert.wfp.layout.FieldLayout;
import io.culvert.wfp.layout.StructLayout;

/**
 * The structure {@code FILETIME}, since Windows Vista (older): 8 bytes on 64-bit Windows, 8 bytes on 32-bit Windows.
 *
 * <pre>{@code
 * struct FILETIME {         // offset (size) on 64-bit Windows, then on 32-bit Windows
 *     DWORD dwLowDateTime;  // 0 (4), 0 (4)
 *     DWORD dwHighDateTime; // 4 (4), 4 (4)
 * };
 * }</pre>
 */
public final class FILETIME {
    /** {@code DWORD dwLowDateTime}. */
    public static final FieldLayout dwLowDateTime = FieldLayout.of("FILETIME", "dwLowDateTime", "DWORD", FieldKind.UINT32)
            .win64(0, 4)
            .win32(0, 4)
            .since("Windows Vista (older)")
            .build();

    /** {@code DWORD dwHighDateTime}. */
    public static final FieldLayout dwHighDateTime = FieldLayout.of("FILETIME", "dwHighDateTime", "DWORD", FieldKind.UINT32)
            .win64(4, 4)
            .win32(4, 4)
            .since("Windows Vista (older)")
            .build();

    /** The layout of the structure. */
    public static final StructLayout LAYOUT = StructLayout.of("FILETIME")
            .win64(8, 4)
            .win32(8, 4)
            .since("Windows Vista (older)")
            .fields(dwLowDateTime, dwHighDateTime)
            .build();

    private FILETIME() {}
}
