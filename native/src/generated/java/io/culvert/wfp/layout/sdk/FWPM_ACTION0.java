// Generated from tools/generator/src/facts; see CONTRIBUTING.md. Do not edit.
package io.culvert.wfp.layout.sdk;

import io.culvert.wfp.layout.FieldKind;
import io.culvert.wfp.layout.FieldLayout;
import io.culvert.wfp.layout.StructLayout;

/**
 * The structure {@code FWPM_ACTION0}, since Windows Vista: 20 bytes on 64-bit Windows, 20 bytes on 32-bit Windows.
 *
 * <pre>{@code
 * struct FWPM_ACTION0 {     // offset (size) on 64-bit Windows, then on 32-bit Windows
 *     FWP_ACTION_TYPE type; // 0 (4), 0 (4)
 *     union {               // u1, decided by type & FWP_ACTION_FLAG_CALLOUT
 *         GUID filterType;  // 4 (16), 4 (16) if 0
 *         GUID calloutKey;  // 4 (16), 4 (16) if FWP_ACTION_FLAG_CALLOUT
 *     };
 * };
 * }</pre>
 */
public final class FWPM_ACTION0 {
    /** {@code FWP_ACTION_TYPE type}. */
    public static final FieldLayout type = FieldLayout.of("FWPM_ACTION0", "type", "FWP_ACTION_TYPE", FieldKind.UINT32)
            .win64(0, 4)
            .win32(0, 4)
            .constants(FWP_ACTION_TYPE.TABLE)
            .since("Windows Vista")
            .build();

    /** {@code GUID filterType}. */
    public static final FieldLayout filterType = FieldLayout.of("FWPM_ACTION0", "filterType", "GUID", FieldKind.STRUCT)
            .win64(4, 16)
            .win32(4, 16)
            .target(GUID.LAYOUT)
            .arm("u1", type, FWP_ACTION_TYPE.FWP_ACTION_FLAG_CALLOUT, 0)
            .since("Windows Vista")
            .build();

    /** {@code GUID calloutKey}. */
    public static final FieldLayout calloutKey = FieldLayout.of("FWPM_ACTION0", "calloutKey", "GUID", FieldKind.STRUCT)
            .win64(4, 16)
            .win32(4, 16)
            .target(GUID.LAYOUT)
            .arm("u1", type, FWP_ACTION_TYPE.FWP_ACTION_FLAG_CALLOUT, FWP_ACTION_TYPE.FWP_ACTION_FLAG_CALLOUT)
            .since("Windows Vista")
            .build();

    /** The layout of the structure. */
    public static final StructLayout LAYOUT = StructLayout.of("FWPM_ACTION0")
            .win64(20, 4)
            .win32(20, 4)
            .since("Windows Vista")
            .fields(type, filterType, calloutKey)
            .union("u1", type, FWP_ACTION_TYPE.FWP_ACTION_FLAG_CALLOUT)
            .build();

    private FWPM_ACTION0() {}
}
