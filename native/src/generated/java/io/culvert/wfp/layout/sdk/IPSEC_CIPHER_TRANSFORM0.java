// Generated from tools/generator/src/facts; see CONTRIBUTING.md. Do not edit.
package io.culvert.wfp.layout.sdk;

import io.culvert.wfp.layout.FieldKind;
import io.culvert.wfp.layout.FieldLayout;
import io.culvert.wfp.layout.PointerRule;
import io.culvert.wfp.layout.StructLayout;

/**
 * The structure {@code IPSEC_CIPHER_TRANSFORM0}, since Windows Vista: 16 bytes on 64-bit Windows, 12 bytes on 32-bit Windows.
 *
 * <pre>{@code
 * struct IPSEC_CIPHER_TRANSFORM0 {                  // offset (size) on 64-bit Windows, then on 32-bit Windows
 *     IPSEC_CIPHER_TRANSFORM_ID0 cipherTransformId; // 0 (8), 0 (8)
 *     IPSEC_CRYPTO_MODULE_ID* cryptoModuleId;       // 8 (8), 8 (4)
 * };
 * }</pre>
 */
public final class IPSEC_CIPHER_TRANSFORM0 {
    /** {@code IPSEC_CIPHER_TRANSFORM_ID0 cipherTransformId}. */
    public static final FieldLayout cipherTransformId = FieldLayout.of("IPSEC_CIPHER_TRANSFORM0", "cipherTransformId", "IPSEC_CIPHER_TRANSFORM_ID0", FieldKind.STRUCT)
            .win64(0, 8)
            .win32(0, 8)
            .target(IPSEC_CIPHER_TRANSFORM_ID0.LAYOUT)
            .since("Windows Vista")
            .build();

    /** {@code IPSEC_CRYPTO_MODULE_ID* cryptoModuleId}. */
    public static final FieldLayout cryptoModuleId = FieldLayout.of("IPSEC_CIPHER_TRANSFORM0", "cryptoModuleId", "IPSEC_CRYPTO_MODULE_ID*", FieldKind.POINTER_TO_STRUCT)
            .win64(8, 8)
            .win32(8, 4)
            .target(GUID.LAYOUT)
            .pointer(PointerRule.UNIQUE)
            .since("Windows Vista")
            .build();

    /** The layout of the structure. */
    public static final StructLayout LAYOUT = StructLayout.of("IPSEC_CIPHER_TRANSFORM0")
            .win64(16, 8)
            .win32(12, 4)
            .since("Windows Vista")
            .fields(cipherTransformId, cryptoModuleId)
            .build();

    private IPSEC_CIPHER_TRANSFORM0() {}
}
