// Generated from tools/generator/src/facts; see CONTRIBUTING.md. Do not edit.
package io.culvert.wfp.layout.sdk;

import io.culvert.wfp.layout.FieldKind;
import io.culvert.wfp.layout.FieldLayout;
import io.culvert.wfp.layout.StructLayout;

/**
 * The structure {@code IKEEXT_CREDENTIAL_PAIR1}, since Windows 7: 32 bytes on 64-bit Windows, 24 bytes on 32-bit Windows.
 *
 * <pre>{@code
 * struct IKEEXT_CREDENTIAL_PAIR1 {         // offset (size) on 64-bit Windows, then on 32-bit Windows
 *     IKEEXT_CREDENTIAL1 localCredentials; // 0 (16), 0 (12)
 *     IKEEXT_CREDENTIAL1 peerCredentials;  // 16 (16), 12 (12)
 * };
 * }</pre>
 */
public final class IKEEXT_CREDENTIAL_PAIR1 {
    /** {@code IKEEXT_CREDENTIAL1 localCredentials}. */
    public static final FieldLayout localCredentials = FieldLayout.of("IKEEXT_CREDENTIAL_PAIR1", "localCredentials", "IKEEXT_CREDENTIAL1", FieldKind.STRUCT)
            .win64(0, 16)
            .win32(0, 12)
            .target(IKEEXT_CREDENTIAL1.LAYOUT)
            .since("Windows 7")
            .build();

    /** {@code IKEEXT_CREDENTIAL1 peerCredentials}. */
    public static final FieldLayout peerCredentials = FieldLayout.of("IKEEXT_CREDENTIAL_PAIR1", "peerCredentials", "IKEEXT_CREDENTIAL1", FieldKind.STRUCT)
            .win64(16, 16)
            .win32(12, 12)
            .target(IKEEXT_CREDENTIAL1.LAYOUT)
            .since("Windows 7")
            .build();

    /** The layout of the structure. */
    public static final StructLayout LAYOUT = StructLayout.of("IKEEXT_CREDENTIAL_PAIR1")
            .win64(32, 8)
            .win32(24, 4)
            .since("Windows 7")
            .fields(localCredentials, peerCredentials)
            .build();

    private IKEEXT_CREDENTIAL_PAIR1() {}
}
