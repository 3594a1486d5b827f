// Generated from tools/generator/src/facts; see CONTRIBUTING.md. Do not edit.
package io.culvert.wfp.layout.sdk;

import io.culvert.wfp.layout.FieldKind;
import io.culvert.wfp.layout.FieldLayout;
import io.culvert.wfp.layout.PointerRule;
import io.culvert.wfp.layout.StructLayout;

/**
 * The structure {@code IKEEXT_CREDENTIALS2}, since Windows 8: 16 bytes on 64-bit Windows, 8 bytes on 32-bit Windows.
 *
 * <pre>{@code
 * struct IKEEXT_CREDENTIALS2 {              // offset (size) on 64-bit Windows, then on 32-bit Windows
 *     UINT32 numCredentials;                // 0 (4), 0 (4)
 *     IKEEXT_CREDENTIAL_PAIR2* credentials; // 8 (8), 4 (4)
 * };
 * }</pre>
 */
public final class IKEEXT_CREDENTIALS2 {
    /** {@code UINT32 numCredentials}. */
    public static final FieldLayout numCredentials = FieldLayout.of("IKEEXT_CREDENTIALS2", "numCredentials", "UINT32", FieldKind.UINT32)
            .win64(0, 4)
            .win32(0, 4)
            .since("Windows 8")
            .build();

    /** {@code IKEEXT_CREDENTIAL_PAIR2* credentials}, counted by {@code numCredentials}. */
    public static final FieldLayout credentials = FieldLayout.of("IKEEXT_CREDENTIALS2", "credentials", "IKEEXT_CREDENTIAL_PAIR2*", FieldKind.POINTER_TO_STRUCT)
            .win64(8, 8)
            .win32(4, 4)
            .target(IKEEXT_CREDENTIAL_PAIR2.LAYOUT)
            .count(numCredentials)
            .pointer(PointerRule.REF)
            .since("Windows 8")
            .build();

    /** The layout of the structure. */
    public static final StructLayout LAYOUT = StructLayout.of("IKEEXT_CREDENTIALS2")
            .win64(16, 8)
            .win32(8, 4)
            .since("Windows 8")
            .fields(numCredentials, credentials)
            .build();

    private IKEEXT_CREDENTIALS2() {}
}
