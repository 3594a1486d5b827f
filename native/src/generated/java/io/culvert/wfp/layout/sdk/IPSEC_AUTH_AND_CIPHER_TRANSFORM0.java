// Generated from tools/generator/src/facts; see CONTRIBUTING.md. Do not edit.
package io.culvert.wfp.layout.sdk;

import io.culvert.wfp.layout.FieldKind;
import io.culvert.wfp.layout.FieldLayout;
import io.culvert.wfp.layout.StructLayout;

/**
 * The structure {@code IPSEC_AUTH_AND_CIPHER_TRANSFORM0}, since Windows Vista: 32 bytes on 64-bit Windows, 24 bytes on 32-bit Windows.
 *
 * <pre>{@code
 * struct IPSEC_AUTH_AND_CIPHER_TRANSFORM0 {    // offset (size) on 64-bit Windows, then on 32-bit Windows
 *     IPSEC_AUTH_TRANSFORM0 authTransform;     // 0 (16), 0 (12)
 *     IPSEC_CIPHER_TRANSFORM0 cipherTransform; // 16 (16), 12 (12)
 * };
 * }</pre>
 */
public final class IPSEC_AUTH_AND_CIPHER_TRANSFORM0 {
    /** {@code IPSEC_AUTH_TRANSFORM0 authTransform}. */
    public static final FieldLayout authTransform = FieldLayout.of("IPSEC_AUTH_AND_CIPHER_TRANSFORM0", "authTransform", "IPSEC_AUTH_TRANSFORM0", FieldKind.STRUCT)
            .win64(0, 16)
            .win32(0, 12)
            .target(IPSEC_AUTH_TRANSFORM0.LAYOUT)
            .since("Windows Vista")
            .build();

    /** {@code IPSEC_CIPHER_TRANSFORM0 cipherTransform}. */
    public static final FieldLayout cipherTransform = FieldLayout.of("IPSEC_AUTH_AND_CIPHER_TRANSFORM0", "cipherTransform", "IPSEC_CIPHER_TRANSFORM0", FieldKind.STRUCT)
            .win64(16, 16)
            .win32(12, 12)
            .target(IPSEC_CIPHER_TRANSFORM0.LAYOUT)
            .since("Windows Vista")
            .build();

    /** The layout of the structure. */
    public static final StructLayout LAYOUT = StructLayout.of("IPSEC_AUTH_AND_CIPHER_TRANSFORM0")
            .win64(32, 8)
            .win32(24, 4)
            .since("Windows Vista")
            .fields(authTransform, cipherTransform)
            .build();

    private IPSEC_AUTH_AND_CIPHER_TRANSFORM0() {}
}
