// Generated from tools/generator/src/facts; see CONTRIBUTING.md. Do not edit.
package io.culvert.wfp.layout.sdk;

import io.culvert.wfp.layout.FieldKind;
import io.culvert.wfp.layout.FieldLayout;
import io.culvert.wfp.layout.PointerRule;
import io.culvert.wfp.layout.StructLayout;

/**
 * The structure {@code IPSEC_SA0}, since Windows Vista: 16 bytes on 64-bit Windows, 12 bytes on 32-bit Windows.
 *
 * <pre>{@code
 * struct IPSEC_SA0 {                                                          // offset (size) on 64-bit Windows, then on 32-bit Windows
 *     IPSEC_SA_SPI spi;                                                       // 0 (4), 0 (4)
 *     IPSEC_TRANSFORM_TYPE saTransformType;                                   // 4 (4), 4 (4)
 *     union {                                                                 // u1, decided by saTransformType
 *         IPSEC_SA_AUTH_INFORMATION0* ahInformation;                          // 8 (8), 8 (4) if IPSEC_TRANSFORM_AH
 *         IPSEC_SA_AUTH_INFORMATION0* espAuthInformation;                     // 8 (8), 8 (4) if IPSEC_TRANSFORM_ESP_AUTH
 *         IPSEC_SA_CIPHER_INFORMATION0* espCipherInformation;                 // 8 (8), 8 (4) if IPSEC_TRANSFORM_ESP_CIPHER
 *         IPSEC_SA_AUTH_AND_CIPHER_INFORMATION0* espAuthAndCipherInformation; // 8 (8), 8 (4) if IPSEC_TRANSFORM_ESP_AUTH_AND_CIPHER
 *         IPSEC_SA_AUTH_INFORMATION0* espAuthFwInformation;                   // 8 (8), 8 (4) if IPSEC_TRANSFORM_ESP_AUTH_FW
 *     };
 * };
 * }</pre>
 */
public final class IPSEC_SA0 {
    /** {@code IPSEC_SA_SPI spi}. */
    public static final FieldLayout spi = FieldLayout.of("IPSEC_SA0", "spi", "IPSEC_SA_SPI", FieldKind.UINT32)
            .win64(0, 4)
            .win32(0, 4)
            .since("Windows Vista")
            .build();

    /** {@code IPSEC_TRANSFORM_TYPE saTransformType}. */
    public static final FieldLayout saTransformType = FieldLayout.of("IPSEC_SA0", "saTransformType", "IPSEC_TRANSFORM_TYPE", FieldKind.ENUM32)
            .win64(4, 4)
            .win32(4, 4)
            .constants(IPSEC_TRANSFORM_TYPE.TABLE)
            .since("Windows Vista")
            .build();

    /** {@code IPSEC_SA_AUTH_INFORMATION0* ahInformation}. */
    public static final FieldLayout ahInformation = FieldLayout.of("IPSEC_SA0", "ahInformation", "IPSEC_SA_AUTH_INFORMATION0*", FieldKind.POINTER_TO_STRUCT)
            .win64(8, 8)
            .win32(8, 4)
            .target(IPSEC_SA_AUTH_INFORMATION0.LAYOUT)
            .pointer(PointerRule.UNIQUE)
            .arm("u1", saTransformType, -1L, IPSEC_TRANSFORM_TYPE.IPSEC_TRANSFORM_AH)
            .since("Windows Vista")
            .build();

    /** {@code IPSEC_SA_AUTH_INFORMATION0* espAuthInformation}. */
    public static final FieldLayout espAuthInformation = FieldLayout.of("IPSEC_SA0", "espAuthInformation", "IPSEC_SA_AUTH_INFORMATION0*", FieldKind.POINTER_TO_STRUCT)
            .win64(8, 8)
            .win32(8, 4)
            .target(IPSEC_SA_AUTH_INFORMATION0.LAYOUT)
            .pointer(PointerRule.UNIQUE)
            .arm("u1", saTransformType, -1L, IPSEC_TRANSFORM_TYPE.IPSEC_TRANSFORM_ESP_AUTH)
            .since("Windows Vista")
            .build();

    /** {@code IPSEC_SA_CIPHER_INFORMATION0* espCipherInformation}. */
    public static final FieldLayout espCipherInformation = FieldLayout.of("IPSEC_SA0", "espCipherInformation", "IPSEC_SA_CIPHER_INFORMATION0*", FieldKind.POINTER_TO_STRUCT)
            .win64(8, 8)
            .win32(8, 4)
            .target(IPSEC_SA_CIPHER_INFORMATION0.LAYOUT)
            .pointer(PointerRule.UNIQUE)
            .arm("u1", saTransformType, -1L, IPSEC_TRANSFORM_TYPE.IPSEC_TRANSFORM_ESP_CIPHER)
            .since("Windows Vista")
            .build();

    /** {@code IPSEC_SA_AUTH_AND_CIPHER_INFORMATION0* espAuthAndCipherInformation}. */
    public static final FieldLayout espAuthAndCipherInformation = FieldLayout.of("IPSEC_SA0", "espAuthAndCipherInformation", "IPSEC_SA_AUTH_AND_CIPHER_INFORMATION0*", FieldKind.POINTER_TO_STRUCT)
            .win64(8, 8)
            .win32(8, 4)
            .target(IPSEC_SA_AUTH_AND_CIPHER_INFORMATION0.LAYOUT)
            .pointer(PointerRule.UNIQUE)
            .arm("u1", saTransformType, -1L, IPSEC_TRANSFORM_TYPE.IPSEC_TRANSFORM_ESP_AUTH_AND_CIPHER)
            .since("Windows Vista")
            .build();

    /** {@code IPSEC_SA_AUTH_INFORMATION0* espAuthFwInformation}. */
    public static final FieldLayout espAuthFwInformation = FieldLayout.of("IPSEC_SA0", "espAuthFwInformation", "IPSEC_SA_AUTH_INFORMATION0*", FieldKind.POINTER_TO_STRUCT)
            .win64(8, 8)
            .win32(8, 4)
            .target(IPSEC_SA_AUTH_INFORMATION0.LAYOUT)
            .pointer(PointerRule.UNIQUE)
            .arm("u1", saTransformType, -1L, IPSEC_TRANSFORM_TYPE.IPSEC_TRANSFORM_ESP_AUTH_FW)
            .since("Windows Vista")
            .build();

    /** The layout of the structure. */
    public static final StructLayout LAYOUT = StructLayout.of("IPSEC_SA0")
            .win64(16, 8)
            .win32(12, 4)
            .since("Windows Vista")
            .fields(spi, saTransformType, ahInformation, espAuthInformation, espCipherInformation, espAuthAndCipherInformation, espAuthFwInformation)
            .union("u1", saTransformType, -1L)
            .build();

    private IPSEC_SA0() {}
}
