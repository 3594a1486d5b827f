// Generated from tools/generator/src/facts; see CONTRIBUTING.md. Do not edit.
package io.culvert.wfp.layout.sdk;

import io.culvert.wfp.layout.FieldKind;
import io.culvert.wfp.layout.FieldLayout;
import io.culvert.wfp.layout.StructLayout;

/**
 * The structure {@code IPSEC_SA_AUTH_INFORMATION0}, since Windows Vista: 32 bytes on 64-bit Windows, 20 bytes on 32-bit Windows.
 *
 * <pre>{@code
 * struct IPSEC_SA_AUTH_INFORMATION0 {      // offset (size) on 64-bit Windows, then on 32-bit Windows
 *     IPSEC_AUTH_TRANSFORM0 authTransform; // 0 (16), 0 (12)
 *     FWP_BYTE_BLOB authKey;               // 16 (16), 12 (8)
 * };
 * }</pre>
 */
public final class IPSEC_SA_AUTH_INFORMATION0 {
    /** {@code IPSEC_AUTH_TRANSFORM0 authTransform}. */
    public static final FieldLayout authTransform = FieldLayout.of("IPSEC_SA_AUTH_INFORMATION0", "authTransform", "IPSEC_AUTH_TRANSFORM0", FieldKind.STRUCT)
            .win64(0, 16)
            .win32(0, 12)
            .target(IPSEC_AUTH_TRANSFORM0.LAYOUT)
            .since("Windows Vista")
            .build();

    /** {@code FWP_BYTE_BLOB authKey}, secret. */
    public static final FieldLayout authKey = FieldLayout.of("IPSEC_SA_AUTH_INFORMATION0", "authKey", "FWP_BYTE_BLOB", FieldKind.STRUCT)
            .win64(16, 16)
            .win32(12, 8)
            .target(FWP_BYTE_BLOB.LAYOUT)
            .secret()
            .since("Windows Vista")
            .build();

    /** The layout of the structure. */
    public static final StructLayout LAYOUT = StructLayout.of("IPSEC_SA_AUTH_INFORMATION0")
            .win64(32, 8)
            .win32(20, 4)
            .since("Windows Vista")
            .fields(authTransform, authKey)
            .build();

    private IPSEC_SA_AUTH_INFORMATION0() {}
}
