// Generated from tools/generator/src/facts; see CONTRIBUTING.md. Do not edit.
package io.culvert.wfp.layout.sdk;

import io.culvert.wfp.layout.FieldKind;
import io.culvert.wfp.layout.FieldLayout;
import io.culvert.wfp.layout.StructLayout;

/**
 * The structure {@code IKEEXT_KERBEROS_AUTHENTICATION0}, since Windows Vista: 4 bytes on 64-bit Windows, 4 bytes on 32-bit Windows.
 *
 * <pre>{@code
 * struct IKEEXT_KERBEROS_AUTHENTICATION0 { // offset (size) on 64-bit Windows, then on 32-bit Windows
 *     UINT32 flags;                        // 0 (4), 0 (4)
 * };
 * }</pre>
 */
public final class IKEEXT_KERBEROS_AUTHENTICATION0 {
    /** {@code UINT32 flags}. */
    public static final FieldLayout flags = FieldLayout.of("IKEEXT_KERBEROS_AUTHENTICATION0", "flags", "UINT32", FieldKind.UINT32)
            .win64(0, 4)
            .win32(0, 4)
            .constants(IKEEXT_KERB_AUTH.TABLE)
            .since("Windows Vista")
            .build();

    /** The layout of the structure. */
    public static final StructLayout LAYOUT = StructLayout.of("IKEEXT_KERBEROS_AUTHENTICATION0")
            .win64(4, 4)
            .win32(4, 4)
            .since("Windows Vista")
            .fields(flags)
            .build();

    private IKEEXT_KERBEROS_AUTHENTICATION0() {}
}
