// Generated from tools/generator/src/facts; see CONTRIBUTING.md. Do not edit.
package io.culvert.wfp.layout.sdk;

import io.culvert.wfp.layout.FieldKind;
import io.culvert.wfp.layout.FieldLayout;
import io.culvert.wfp.layout.StructLayout;

/**
 * The structure {@code IPSEC_SA_AUTH_AND_CIPHER_INFORMATION0}, since Windows Vista: 64 bytes on 64-bit Windows, 40 bytes on 32-bit Windows.
 *
 * <pre>{@code
 * struct IPSEC_SA_AUTH_AND_CIPHER_INFORMATION0 {        // offset (size) on 64-bit Windows, then on 32-bit Windows
 *     IPSEC_SA_CIPHER_INFORMATION0 saCipherInformation; // 0 (32), 0 (20)
 *     IPSEC_SA_AUTH_INFORMATION0 saAuthInformation;     // 32 (32), 20 (20)
 * };
 * }</pre>
 */
public final class IPSEC_SA_AUTH_AND_CIPHER_INFORMATION0 {
    /** {@code IPSEC_SA_CIPHER_INFORMATION0 saCipherInformation}. */
    public static final FieldLayout saCipherInformation = FieldLayout.of("IPSEC_SA_AUTH_AND_CIPHER_INFORMATION0", "saCipherInformation", "IPSEC_SA_CIPHER_INFORMATION0", FieldKind.STRUCT)
            .win64(0, 32)
            .win32(0, 20)
            .target(IPSEC_SA_CIPHER_INFORMATION0.LAYOUT)
            .since("Windows Vista")
            .build();

    /** {@code IPSEC_SA_AUTH_INFORMATION0 saAuthInformation}. */
    public static final FieldLayout saAuthInformation = FieldLayout.of("IPSEC_SA_AUTH_AND_CIPHER_INFORMATION0", "saAuthInformation", "IPSEC_SA_AUTH_INFORMATION0", FieldKind.STRUCT)
            .win64(32, 32)
            .win32(20, 20)
            .target(IPSEC_SA_AUTH_INFORMATION0.LAYOUT)
            .since("Windows Vista")
            .build();

    /** The layout of the structure. */
    public static final StructLayout LAYOUT = StructLayout.of("IPSEC_SA_AUTH_AND_CIPHER_INFORMATION0")
            .win64(64, 8)
            .win32(40, 4)
            .since("Windows Vista")
            .fields(saCipherInformation, saAuthInformation)
            .build();

    private IPSEC_SA_AUTH_AND_CIPHER_INFORMATION0() {}
}
