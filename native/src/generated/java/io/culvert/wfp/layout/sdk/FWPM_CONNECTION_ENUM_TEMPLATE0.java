// Generated from tools/generator/src/facts; see CONTRIBUTING.md. Do not edit.
package io.culvert.wfp.layout.sdk;

import io.culvert.wfp.layout.FieldKind;
import io.culvert.wfp.layout.FieldLayout;
import io.culvert.wfp.layout.StructLayout;

/**
 * The structure {@code FWPM_CONNECTION_ENUM_TEMPLATE0}, since Windows 8: 16 bytes on 64-bit Windows, 16 bytes on 32-bit Windows.
 *
 * <pre>{@code
 * struct FWPM_CONNECTION_ENUM_TEMPLATE0 { // offset (size) on 64-bit Windows, then on 32-bit Windows
 *     UINT64 connectionId;                // 0 (8), 0 (8)
 *     UINT32 flags;                       // 8 (4), 8 (4)
 * };
 * }</pre>
 */
public final class FWPM_CONNECTION_ENUM_TEMPLATE0 {
    /** {@code UINT64 connectionId}. */
    public static final FieldLayout connectionId = FieldLayout.of("FWPM_CONNECTION_ENUM_TEMPLATE0", "connectionId", "UINT64", FieldKind.UINT64)
            .win64(0, 8)
            .win32(0, 8)
            .since("Windows 8")
            .build();

    /** {@code UINT32 flags}. */
    public static final FieldLayout flags = FieldLayout.of("FWPM_CONNECTION_ENUM_TEMPLATE0", "flags", "UINT32", FieldKind.UINT32)
            .win64(8, 4)
            .win32(8, 4)
            .constants(FWPM_CONNECTION_ENUM_FLAG.TABLE)
            .since("Windows 8")
            .build();

    /** The layout of the structure. */
    public static final StructLayout LAYOUT = StructLayout.of("FWPM_CONNECTION_ENUM_TEMPLATE0")
            .win64(16, 8)
            .win32(16, 8)
            .since("Windows 8")
            .fields(connectionId, flags)
            .build();

    private FWPM_CONNECTION_ENUM_TEMPLATE0() {}
}
