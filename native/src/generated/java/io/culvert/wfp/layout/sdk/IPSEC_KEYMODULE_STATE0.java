// Generated from tools/generator/src/facts; see CONTRIBUTING.md. Do not edit.
package io.culvert.wfp.layout.sdk;

import io.culvert.wfp.layout.FieldKind;
import io.culvert.wfp.layout.FieldLayout;
import io.culvert.wfp.layout.StructLayout;

/**
 * The structure {@code IPSEC_KEYMODULE_STATE0}, since Windows Vista: 32 bytes on 64-bit Windows, 24 bytes on 32-bit Windows.
 *
 * <pre>{@code
 * struct IPSEC_KEYMODULE_STATE0 { // offset (size) on 64-bit Windows, then on 32-bit Windows
 *     GUID keyModuleKey;          // 0 (16), 0 (16)
 *     FWP_BYTE_BLOB stateBlob;    // 16 (16), 16 (8)
 * };
 * }</pre>
 */
public final class IPSEC_KEYMODULE_STATE0 {
    /** {@code GUID keyModuleKey}. */
    public static final FieldLayout keyModuleKey = FieldLayout.of("IPSEC_KEYMODULE_STATE0", "keyModuleKey", "GUID", FieldKind.STRUCT)
            .win64(0, 16)
            .win32(0, 16)
            .target(GUID.LAYOUT)
            .since("Windows Vista")
            .build();

    /** {@code FWP_BYTE_BLOB stateBlob}, secret. */
    public static final FieldLayout stateBlob = FieldLayout.of("IPSEC_KEYMODULE_STATE0", "stateBlob", "FWP_BYTE_BLOB", FieldKind.STRUCT)
            .win64(16, 16)
            .win32(16, 8)
            .target(FWP_BYTE_BLOB.LAYOUT)
            .secret()
            .since("Windows Vista")
            .build();

    /** The layout of the structure. */
    public static final StructLayout LAYOUT = StructLayout.of("IPSEC_KEYMODULE_STATE0")
            .win64(32, 8)
            .win32(24, 4)
            .since("Windows Vista")
            .fields(keyModuleKey, stateBlob)
            .build();

    private IPSEC_KEYMODULE_STATE0() {}
}
