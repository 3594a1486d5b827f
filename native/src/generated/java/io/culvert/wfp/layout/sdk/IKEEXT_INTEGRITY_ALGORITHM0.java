// Generated from tools/generator/src/facts; see CONTRIBUTING.md. Do not edit.
package io.culvert.wfp.layout.sdk;

import io.culvert.wfp.layout.FieldKind;
import io.culvert.wfp.layout.FieldLayout;
import io.culvert.wfp.layout.StructLayout;

/**
 * The structure {@code IKEEXT_INTEGRITY_ALGORITHM0}, since Windows Vista: 4 bytes on 64-bit Windows, 4 bytes on 32-bit Windows.
 *
 * <pre>{@code
 * struct IKEEXT_INTEGRITY_ALGORITHM0 {      // offset (size) on 64-bit Windows, then on 32-bit Windows
 *     IKEEXT_INTEGRITY_TYPE algoIdentifier; // 0 (4), 0 (4)
 * };
 * }</pre>
 */
public final class IKEEXT_INTEGRITY_ALGORITHM0 {
    /** {@code IKEEXT_INTEGRITY_TYPE algoIdentifier}. */
    public static final FieldLayout algoIdentifier = FieldLayout.of("IKEEXT_INTEGRITY_ALGORITHM0", "algoIdentifier", "IKEEXT_INTEGRITY_TYPE", FieldKind.ENUM32)
            .win64(0, 4)
            .win32(0, 4)
            .constants(IKEEXT_INTEGRITY_TYPE.TABLE)
            .since("Windows Vista")
            .build();

    /** The layout of the structure. */
    public static final StructLayout LAYOUT = StructLayout.of("IKEEXT_INTEGRITY_ALGORITHM0")
            .win64(4, 4)
            .win32(4, 4)
            .since("Windows Vista")
            .fields(algoIdentifier)
            .build();

    private IKEEXT_INTEGRITY_ALGORITHM0() {}
}
