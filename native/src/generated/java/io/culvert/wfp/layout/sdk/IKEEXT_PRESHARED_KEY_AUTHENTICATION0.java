// Generated from tools/generator/src/facts; see CONTRIBUTING.md. Do not edit.
package io.culvert.wfp.layout.sdk;

import io.culvert.wfp.layout.FieldKind;
import io.culvert.wfp.layout.FieldLayout;
import io.culvert.wfp.layout.StructLayout;

/**
 * The structure {@code IKEEXT_PRESHARED_KEY_AUTHENTICATION0}, since Windows Vista: 16 bytes on 64-bit Windows, 8 bytes on 32-bit Windows.
 *
 * <pre>{@code
 * struct IKEEXT_PRESHARED_KEY_AUTHENTICATION0 { // offset (size) on 64-bit Windows, then on 32-bit Windows
 *     FWP_BYTE_BLOB presharedKey;               // 0 (16), 0 (8)
 * };
 * }</pre>
 */
public final class IKEEXT_PRESHARED_KEY_AUTHENTICATION0 {
    /** {@code FWP_BYTE_BLOB presharedKey}, secret. */
    public static final FieldLayout presharedKey = FieldLayout.of("IKEEXT_PRESHARED_KEY_AUTHENTICATION0", "presharedKey", "FWP_BYTE_BLOB", FieldKind.STRUCT)
            .win64(0, 16)
            .win32(0, 8)
            .target(FWP_BYTE_BLOB.LAYOUT)
            .secret()
            .since("Windows Vista")
            .build();

    /** The layout of the structure. */
    public static final StructLayout LAYOUT = StructLayout.of("IKEEXT_PRESHARED_KEY_AUTHENTICATION0")
            .win64(16, 8)
            .win32(8, 4)
            .since("Windows Vista")
            .fields(presharedKey)
            .build();

    private IKEEXT_PRESHARED_KEY_AUTHENTICATION0() {}
}
