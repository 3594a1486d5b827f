// Generated from tools/generator/src/facts; see CONTRIBUTING.md. Do not edit.
package io.culvert.wfp.layout.sdk;

import io.culvert.wfp.layout.FieldKind;
import io.culvert.wfp.layout.FieldLayout;
import io.culvert.wfp.layout.StructLayout;

/**
 * The structure {@code IPSEC_CIPHER_TRANSFORM_ID0}, since Windows Vista: 8 bytes on 64-bit Windows, 8 bytes on 32-bit Windows.
 *
 * <pre>{@code
 * struct IPSEC_CIPHER_TRANSFORM_ID0 {   // offset (size) on 64-bit Windows, then on 32-bit Windows
 *     IPSEC_CIPHER_TYPE cipherType;     // 0 (4), 0 (4)
 *     IPSEC_CIPHER_CONFIG cipherConfig; // 4 (1), 4 (1)
 * };
 * }</pre>
 */
public final class IPSEC_CIPHER_TRANSFORM_ID0 {
    /** {@code IPSEC_CIPHER_TYPE cipherType}. */
    public static final FieldLayout cipherType = FieldLayout.of("IPSEC_CIPHER_TRANSFORM_ID0", "cipherType", "IPSEC_CIPHER_TYPE", FieldKind.ENUM32)
            .win64(0, 4)
            .win32(0, 4)
            .constants(IPSEC_CIPHER_TYPE.TABLE)
            .since("Windows Vista")
            .build();

    /** {@code IPSEC_CIPHER_CONFIG cipherConfig}. */
    public static final FieldLayout cipherConfig = FieldLayout.of("IPSEC_CIPHER_TRANSFORM_ID0", "cipherConfig", "IPSEC_CIPHER_CONFIG", FieldKind.UINT8)
            .win64(4, 1)
            .win32(4, 1)
            .constants(IPSEC_CIPHER_CONFIG.TABLE)
            .since("Windows Vista")
            .build();

    /** The layout of the structure. */
    public static final StructLayout LAYOUT = StructLayout.of("IPSEC_CIPHER_TRANSFORM_ID0")
            .win64(8, 4)
            .win32(8, 4)
            .since("Windows Vista")
            .fields(cipherType, cipherConfig)
            .build();

    private IPSEC_CIPHER_TRANSFORM_ID0() {}
}
