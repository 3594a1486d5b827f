// Generated from tools/generator/src/facts; see CONTRIBUTING.md. Do not edit.
package io.culvert.wfp.layout.sdk;

import io.culvert.wfp.layout.FieldKind;
import io.culvert.wfp.layout.FieldLayout;
import io.culvert.wfp.layout.StructLayout;

/**
 * The structure {@code IKEEXT_CREDENTIAL_PAIR0}, since Windows Vista: 32 bytes on 64-bit Windows, 24 bytes on 32-bit Windows.
 *
 * <pre>{@code
 * struct IKEEXT_CREDENTIAL_PAIR0 {         // offset (size) on 64-bit Windows, then on 32-bit Windows
 *     IKEEXT_CREDENTIAL0 localCredentials; // 0 (16), 0 (12)
 *     IKEEXT_CREDENTIAL0 peerCredentials;  // 16 (16), 12 (12)
 * };
 * }</pre>
 */
public final class IKEEXT_CREDENTIAL_PAIR0 {
    /** {@code IKEEXT_CREDENTIAL0 localCredentials}. */
    public static final FieldLayout localCredentials = FieldLayout.of("IKEEXT_CREDENTIAL_PAIR0", "localCredentials", "IKEEXT_CREDENTIAL0", FieldKind.STRUCT)
            .win64(0, 16)
            .win32(0, 12)
            .target(IKEEXT_CREDENTIAL0.LAYOUT)
            .since("Windows Vista")
            .build();

    /** {@code IKEEXT_CREDENTIAL0 peerCredentials}. */
    public static final FieldLayout peerCredentials = FieldLayout.of("IKEEXT_CREDENTIAL_PAIR0", "peerCredentials", "IKEEXT_CREDENTIAL0", FieldKind.STRUCT)
            .win64(16, 16)
            .win32(12, 12)
            .target(IKEEXT_CREDENTIAL0.LAYOUT)
            .since("Windows Vista")
            .build();

    /** The layout of the structure. */
    public static final StructLayout LAYOUT = StructLayout.of("IKEEXT_CREDENTIAL_PAIR0")
            .win64(32, 8)
            .win32(24, 4)
            .since("Windows Vista")
            .fields(localCredentials, peerCredentials)
            .build();

    private IKEEXT_CREDENTIAL_PAIR0() {}
}
