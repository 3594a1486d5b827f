// Generated from tools/generator/src/facts; see CONTRIBUTING.md. Do not edit.
package io.culvert.wfp.layout.sdk;

import io.culvert.wfp.layout.FieldKind;
import io.culvert.wfp.layout.FieldLayout;
import io.culvert.wfp.layout.StructLayout;

/**
 * The structure {@code IKEEXT_PRESHARED_KEY_AUTHENTICATION1}, since Windows 7: 24 bytes on 64-bit Windows, 12 bytes on 32-bit Windows.
 *
 * <pre>{@code
 * struct IKEEXT_PRESHARED_KEY_AUTHENTICATION1 { // offset (size) on 64-bit Windows, then on 32-bit Windows
 *     FWP_BYTE_BLOB presharedKey;               // 0 (16), 0 (8)
 *     UINT32 flags;                             // 16 (4), 8 (4)
 * };
 * }</pre>
 */
public final class IKEEXT_PRESHARED_KEY_AUTHENTICATION1 {
    /** {@code FWP_BYTE_BLOB presharedKey}, secret. */
    public static final FieldLayout presharedKey = FieldLayout.of("IKEEXT_PRESHARED_KEY_AUTHENTICATION1", "presharedKey", "FWP_BYTE_BLOB", FieldKind.STRUCT)
            .win64(0, 16)
            .win32(0, 8)
            .target(FWP_BYTE_BLOB.LAYOUT)
            .secret()
            .since("Windows 7")
            .build();

    /** {@code UINT32 flags}. */
    public static final FieldLayout flags = FieldLayout.of("IKEEXT_PRESHARED_KEY_AUTHENTICATION1", "flags", "UINT32", FieldKind.UINT32)
            .win64(16, 4)
            .win32(8, 4)
            .constants(IKEEXT_PSK_FLAG.TABLE)
            .since("Windows 7")
            .build();

    /** The layout of the structure. */
    public static final StructLayout LAYOUT = StructLayout.of("IKEEXT_PRESHARED_KEY_AUTHENTICATION1")
            .win64(24, 8)
            .win32(12, 4)
            .since("Windows 7")
            .fields(presharedKey, flags)
            .build();

    private IKEEXT_PRESHARED_KEY_AUTHENTICATION1() {}
}
