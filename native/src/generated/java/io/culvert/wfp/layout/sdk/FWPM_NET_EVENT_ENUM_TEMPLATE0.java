// Generated from tools/generator/src/facts; see CONTRIBUTING.md. Do not edit.
package io.culvert.wfp.layout.sdk;

import io.culvert.wfp.layout.FieldKind;
import io.culvert.wfp.layout.FieldLayout;
import io.culvert.wfp.layout.PointerRule;
import io.culvert.wfp.layout.StructLayout;

/**
 * The structure {@code FWPM_NET_EVENT_ENUM_TEMPLATE0}, since Windows Vista: 32 bytes on 64-bit Windows, 24 bytes on 32-bit Windows.
 *
 * <pre>{@code
 * struct FWPM_NET_EVENT_ENUM_TEMPLATE0 {       // offset (size) on 64-bit Windows, then on 32-bit Windows
 *     FILETIME startTime;                      // 0 (8), 0 (8)
 *     FILETIME endTime;                        // 8 (8), 8 (8)
 *     UINT32 numFilterConditions;              // 16 (4), 16 (4)
 *     FWPM_FILTER_CONDITION0* filterCondition; // 24 (8), 20 (4)
 * };
 * }</pre>
 */
public final class FWPM_NET_EVENT_ENUM_TEMPLATE0 {
    /** {@code FILETIME startTime}. */
    public static final FieldLayout startTime = FieldLayout.of("FWPM_NET_EVENT_ENUM_TEMPLATE0", "startTime", "FILETIME", FieldKind.STRUCT)
            .win64(0, 8)
            .win32(0, 8)
            .target(FILETIME.LAYOUT)
            .since("Windows Vista")
            .build();

    /** {@code FILETIME endTime}. */
    public static final FieldLayout endTime = FieldLayout.of("FWPM_NET_EVENT_ENUM_TEMPLATE0", "endTime", "FILETIME", FieldKind.STRUCT)
            .win64(8, 8)
            .win32(8, 8)
            .target(FILETIME.LAYOUT)
            .since("Windows Vista")
            .build();

    /** {@code UINT32 numFilterConditions}. */
    public static final FieldLayout numFilterConditions = FieldLayout.of("FWPM_NET_EVENT_ENUM_TEMPLATE0", "numFilterConditions", "UINT32", FieldKind.UINT32)
            .win64(16, 4)
            .win32(16, 4)
            .since("Windows Vista")
            .build();

    /** {@code FWPM_FILTER_CONDITION0* filterCondition}, counted by {@code numFilterConditions}. */
    public static final FieldLayout filterCondition = FieldLayout.of("FWPM_NET_EVENT_ENUM_TEMPLATE0", "filterCondition", "FWPM_FILTER_CONDITION0*", FieldKind.POINTER_TO_STRUCT)
            .win64(24, 8)
            .win32(20, 4)
            .target(FWPM_FILTER_CONDITION0.LAYOUT)
            .count(numFilterConditions)
            .pointer(PointerRule.UNIQUE)
            .since("Windows Vista")
            .build();

    /** The layout of the structure. */
    public static final StructLayout LAYOUT = StructLayout.of("FWPM_NET_EVENT_ENUM_TEMPLATE0")
            .win64(32, 8)
            .win32(24, 4)
            .since("Windows Vista")
            .fields(startTime, endTime, numFilterConditions, filterCondition)
            .build();

    private FWPM_NET_EVENT_ENUM_TEMPLATE0() {}
}
