// Generated from tools/generator/src/facts; see CONTRIBUTING.md. Do not edit.
package io.culvert.wfp.layout.sdk;

import io.culvert.wfp.layout.FieldKind;
import io.culvert.wfp.layout.FieldLayout;
import io.culvert.wfp.layout.StructLayout;

/**
 * The structure {@code FWPM_FILTER_CONDITION0}, since Windows Vista: 40 bytes on 64-bit Windows, 28 bytes on 32-bit Windows.
 *
 * <pre>{@code
 * struct FWPM_FILTER_CONDITION0 {          // offset (size) on 64-bit Windows, then on 32-bit Windows
 *     GUID fieldKey;                       // 0 (16), 0 (16)
 *     FWP_MATCH_TYPE matchType;            // 16 (4), 16 (4)
 *     FWP_CONDITION_VALUE0 conditionValue; // 24 (16), 20 (8)
 * };
 * }</pre>
 */
public final class FWPM_FILTER_CONDITION0 {
    /** {@code GUID fieldKey}. */
    public static final FieldLayout fieldKey = FieldLayout.of("FWPM_FILTER_CONDITION0", "fieldKey", "GUID", FieldKind.STRUCT)
            .win64(0, 16)
            .win32(0, 16)
            .target(GUID.LAYOUT)
            .since("Windows Vista")
            .build();

    /** {@code FWP_MATCH_TYPE matchType}. */
    public static final FieldLayout matchType = FieldLayout.of("FWPM_FILTER_CONDITION0", "matchType", "FWP_MATCH_TYPE", FieldKind.ENUM32)
            .win64(16, 4)
            .win32(16, 4)
            .constants(FWP_MATCH_TYPE.TABLE)
            .since("Windows Vista")
            .build();

    /** {@code FWP_CONDITION_VALUE0 conditionValue}. */
    public static final FieldLayout conditionValue = FieldLayout.of("FWPM_FILTER_CONDITION0", "conditionValue", "FWP_CONDITION_VALUE0", FieldKind.STRUCT)
            .win64(24, 16)
            .win32(20, 8)
            .target(FWP_CONDITION_VALUE0.LAYOUT)
            .since("Windows Vista")
            .build();

    /** The layout of the structure. */
    public static final StructLayout LAYOUT = StructLayout.of("FWPM_FILTER_CONDITION0")
            .win64(40, 8)
            .win32(28, 4)
            .since("Windows Vista")
            .fields(fieldKey, matchType, conditionValue)
            .build();

    private FWPM_FILTER_CONDITION0() {}
}
