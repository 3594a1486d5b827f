// Generated from tools/generator/src/facts; see CONTRIBUTING.md. Do not edit.
package io.culvert.wfp.layout.sdk;

import io.culvert.wfp.layout.FieldKind;
import io.culvert.wfp.layout.FieldLayout;
import io.culvert.wfp.layout.StructLayout;

/**
 * The structure {@code SID_AND_ATTRIBUTES}, since Windows Vista (older): 16 bytes on 64-bit Windows, 8 bytes on 32-bit Windows.
 *
 * <pre>{@code
 * struct SID_AND_ATTRIBUTES { // offset (size) on 64-bit Windows, then on 32-bit Windows
 *     PSID Sid;               // 0 (8), 0 (4)
 *     DWORD Attributes;       // 8 (4), 4 (4)
 * };
 * }</pre>
 */
public final class SID_AND_ATTRIBUTES {
    /** {@code PSID Sid}. */
    public static final FieldLayout Sid = FieldLayout.of("SID_AND_ATTRIBUTES", "Sid", "PSID", FieldKind.POINTER_TO_STRUCT)
            .win64(0, 8)
            .win32(0, 4)
            .target(SID.LAYOUT)
            .since("Windows Vista (older)")
            .build();

    /** {@code DWORD Attributes}. */
    public static final FieldLayout Attributes = FieldLayout.of("SID_AND_ATTRIBUTES", "Attributes", "DWORD", FieldKind.UINT32)
            .win64(8, 4)
            .win32(4, 4)
            .since("Windows Vista (older)")
            .build();

    /** The layout of the structure. */
    public static final StructLayout LAYOUT = StructLayout.of("SID_AND_ATTRIBUTES")
            .win64(16, 8)
            .win32(8, 4)
            .since("Windows Vista (older)")
            .fields(Sid, Attributes)
            .build();

    private SID_AND_ATTRIBUTES() {}
}
