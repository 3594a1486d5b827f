// Generated from tools/generator/src/facts; see CONTRIBUTING.md. Do not edit.
package io.culvert.wfp.layout.sdk;

import io.culvert.wfp.layout.FieldKind;
import io.culvert.wfp.layout.FieldLayout;
import io.culvert.wfp.layout.StructLayout;

/**
 * The structure {@code IKEEXT_CREDENTIAL_PAIR2}, since Windows 8: 32 bytes on 64-bit Windows, 24 bytes on 32-bit Windows.
 *
 * <pre>{@code
 * struct IKEEXT_CREDENTIAL_PAIR2 {         // offset (size) on 64-bit Windows, then on 32-bit Windows
 *     IKEEXT_CREDENTIAL2 localCredentials; // 0 (16), 0 (12)
 *     IKEEXT_CREDENTIAL2 peerCredentials;  // 16 (16), 12 (12)
 * };
 * }</pre>
 */
public final class IKEEXT_CREDENTIAL_PAIR2 {
    /** {@code IKEEXT_CREDENTIAL2 localCredentials}. */
    public static final FieldLayout localCredentials = FieldLayout.of("IKEEXT_CREDENTIAL_PAIR2", "localCredentials", "IKEEXT_CREDENTIAL2", FieldKind.STRUCT)
            .win64(0, 16)
            .win32(0, 12)
            .target(IKEEXT_CREDENTIAL2.LAYOUT)
            .since("Windows 8")
            .build();

    /** {@code IKEEXT_CREDENTIAL2 peerCredentials}. */
    public static final FieldLayout peerCredentials = FieldLayout.of("IKEEXT_CREDENTIAL_PAIR2", "peerCredentials", "IKEEXT_CREDENTIAL2", FieldKind.STRUCT)
            .win64(16, 16)
            .win32(12, 12)
            .target(IKEEXT_CREDENTIAL2.LAYOUT)
            .since("Windows 8")
            .build();

    /** The layout of the structure. */
    public static final StructLayout LAYOUT = StructLayout.of("IKEEXT_CREDENTIAL_PAIR2")
            .win64(32, 8)
            .win32(24, 4)
            .since("Windows 8")
            .fields(localCredentials, peerCredentials)
            .build();

    private IKEEXT_CREDENTIAL_PAIR2() {}
}
