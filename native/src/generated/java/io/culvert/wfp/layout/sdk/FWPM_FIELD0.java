// Generated from tools/generator/src/facts; see CONTRIBUTING.md. Do not edit.
package io.culvert.wfp.layout.sdk;

import io.culvert.wfp.layout.FieldKind;
import io.culvert.wfp.layout.FieldLayout;
import io.culvert.wfp.layout.PointerRule;
import io.culvert.wfp.layout.StructLayout;

/**
 * The structure {@code FWPM_FIELD0}, since Windows Vista: 16 bytes on 64-bit Windows, 12 bytes on 32-bit Windows.
 *
 * <pre>{@code
 * struct FWPM_FIELD0 {        // offset (size) on 64-bit Windows, then on 32-bit Windows
 *     GUID* fieldKey;         // 0 (8), 0 (4)
 *     FWPM_FIELD_TYPE type;   // 8 (4), 4 (4)
 *     FWP_DATA_TYPE dataType; // 12 (4), 8 (4)
 * };
 * }</pre>
 */
public final class FWPM_FIELD0 {
    /** {@code GUID* fieldKey}. */
    public static final FieldLayout fieldKey = FieldLayout.of("FWPM_FIELD0", "fieldKey", "GUID*", FieldKind.POINTER_TO_STRUCT)
            .win64(0, 8)
            .win32(0, 4)
            .target(GUID.LAYOUT)
            .pointer(PointerRule.REF)
            .since("Windows Vista")
            .build();

    /** {@code FWPM_FIELD_TYPE type}. */
    public static final FieldLayout type = FieldLayout.of("FWPM_FIELD0", "type", "FWPM_FIELD_TYPE", FieldKind.ENUM32)
            .win64(8, 4)
            .win32(4, 4)
            .constants(FWPM_FIELD_TYPE.TABLE)
            .since("Windows Vista")
            .build();

    /** {@code FWP_DATA_TYPE dataType}. */
    public static final FieldLayout dataType = FieldLayout.of("FWPM_FIELD0", "dataType", "FWP_DATA_TYPE", FieldKind.ENUM32)
            .win64(12, 4)
            .win32(8, 4)
            .constants(FWP_DATA_TYPE.TABLE)
            .since("Windows Vista")
            .build();

    /** The layout of the structure. */
    public static final StructLayout LAYOUT = StructLayout.of("FWPM_FIELD0")
            .win64(16, 8)
            .win32(12, 4)
            .since("Windows Vista")
            .fields(fieldKey, type, dataType)
            .build();

    private FWPM_FIELD0() {}
}
