// Generated from tools/generator/src/facts; see CONTRIBUTING.md. Do not edit.
package io.culvert.wfp.layout.sdk;

import io.culvert.wfp.layout.FieldKind;
import io.culvert.wfp.layout.FieldLayout;
import io.culvert.wfp.layout.PointerRule;
import io.culvert.wfp.layout.StructLayout;

/**
 * The structure {@code IPSEC_SA_TRANSFORM0}, since Windows Vista: 16 bytes on 64-bit Windows, 8 bytes on 32-bit Windows.
 *
 * <pre>{@code
 * struct IPSEC_SA_TRANSFORM0 {                                         // offset (size) on 64-bit Windows, then on 32-bit Windows
 *     IPSEC_TRANSFORM_TYPE ipsecTransformType;                         // 0 (4), 0 (4)
 *     union {                                                          // u1, decided by ipsecTransformType
 *         IPSEC_AUTH_TRANSFORM0* ahTransform;                          // 8 (8), 4 (4) if IPSEC_TRANSFORM_AH
 *         IPSEC_AUTH_TRANSFORM0* espAuthTransform;                     // 8 (8), 4 (4) if IPSEC_TRANSFORM_ESP_AUTH
 *         IPSEC_CIPHER_TRANSFORM0* espCipherTransform;                 // 8 (8), 4 (4) if IPSEC_TRANSFORM_ESP_CIPHER
 *         IPSEC_AUTH_AND_CIPHER_TRANSFORM0* espAuthAndCipherTransform; // 8 (8), 4 (4) if IPSEC_TRANSFORM_ESP_AUTH_AND_CIPHER
 *         IPSEC_AUTH_TRANSFORM0* espAuthFwTransform;                   // 8 (8), 4 (4) if IPSEC_TRANSFORM_ESP_AUTH_FW
 *     };
 * };
 * }</pre>
 */
public final class IPSEC_SA_TRANSFORM0 {
    /** {@code IPSEC_TRANSFORM_TYPE ipsecTransformType}. */
    public static final FieldLayout ipsecTransformType = FieldLayout.of("IPSEC_SA_TRANSFORM0", "ipsecTransformType", "IPSEC_TRANSFORM_TYPE", FieldKind.ENUM32)
            .win64(0, 4)
            .win32(0, 4)
            .constants(IPSEC_TRANSFORM_TYPE.TABLE)
            .since("Windows Vista")
            .build();

    /** {@code IPSEC_AUTH_TRANSFORM0* ahTransform}. */
    public static final FieldLayout ahTransform = FieldLayout.of("IPSEC_SA_TRANSFORM0", "ahTransform", "IPSEC_AUTH_TRANSFORM0*", FieldKind.POINTER_TO_STRUCT)
            .win64(8, 8)
            .win32(4, 4)
            .target(IPSEC_AUTH_TRANSFORM0.LAYOUT)
            .pointer(PointerRule.UNIQUE)
            .arm("u1", ipsecTransformType, -1L, IPSEC_TRANSFORM_TYPE.IPSEC_TRANSFORM_AH)
            .since("Windows Vista")
            .build();

    /** {@code IPSEC_AUTH_TRANSFORM0* espAuthTransform}. */
    public static final FieldLayout espAuthTransform = FieldLayout.of("IPSEC_SA_TRANSFORM0", "espAuthTransform", "IPSEC_AUTH_TRANSFORM0*", FieldKind.POINTER_TO_STRUCT)
            .win64(8, 8)
            .win32(4, 4)
            .target(IPSEC_AUTH_TRANSFORM0.LAYOUT)
            .pointer(PointerRule.UNIQUE)
            .arm("u1", ipsecTransformType, -1L, IPSEC_TRANSFORM_TYPE.IPSEC_TRANSFORM_ESP_AUTH)
            .since("Windows Vista")
            .build();

    /** {@code IPSEC_CIPHER_TRANSFORM0* espCipherTransform}. */
    public static final FieldLayout espCipherTransform = FieldLayout.of("IPSEC_SA_TRANSFORM0", "espCipherTransform", "IPSEC_CIPHER_TRANSFORM0*", FieldKind.POINTER_TO_STRUCT)
            .win64(8, 8)
            .win32(4, 4)
            .target(IPSEC_CIPHER_TRANSFORM0.LAYOUT)
            .pointer(PointerRule.UNIQUE)
            .arm("u1", ipsecTransformType, -1L, IPSEC_TRANSFORM_TYPE.IPSEC_TRANSFORM_ESP_CIPHER)
            .since("Windows Vista")
            .build();

    /** {@code IPSEC_AUTH_AND_CIPHER_TRANSFORM0* espAuthAndCipherTransform}. */
    public static final FieldLayout espAuthAndCipherTransform = FieldLayout.of("IPSEC_SA_TRANSFORM0", "espAuthAndCipherTransform", "IPSEC_AUTH_AND_CIPHER_TRANSFORM0*", FieldKind.POINTER_TO_STRUCT)
            .win64(8, 8)
            .win32(4, 4)
            .target(IPSEC_AUTH_AND_CIPHER_TRANSFORM0.LAYOUT)
            .pointer(PointerRule.UNIQUE)
            .arm("u1", ipsecTransformType, -1L, IPSEC_TRANSFORM_TYPE.IPSEC_TRANSFORM_ESP_AUTH_AND_CIPHER)
            .since("Windows Vista")
            .build();

    /** {@code IPSEC_AUTH_TRANSFORM0* espAuthFwTransform}. */
    public static final FieldLayout espAuthFwTransform = FieldLayout.of("IPSEC_SA_TRANSFORM0", "espAuthFwTransform", "IPSEC_AUTH_TRANSFORM0*", FieldKind.POINTER_TO_STRUCT)
            .win64(8, 8)
            .win32(4, 4)
            .target(IPSEC_AUTH_TRANSFORM0.LAYOUT)
            .pointer(PointerRule.UNIQUE)
            .arm("u1", ipsecTransformType, -1L, IPSEC_TRANSFORM_TYPE.IPSEC_TRANSFORM_ESP_AUTH_FW)
            .since("Windows 7")
            .build();

    /** The layout of the structure. */
    public static final StructLayout LAYOUT = StructLayout.of("IPSEC_SA_TRANSFORM0")
            .win64(16, 8)
            .win32(8, 4)
            .since("Windows Vista")
            .fields(ipsecTransformType, ahTransform, espAuthTransform, espCipherTransform, espAuthAndCipherTransform, espAuthFwTransform)
            .union("u1", ipsecTransformType, -1L)
            .build();

    private IPSEC_SA_TRANSFORM0() {}
}
