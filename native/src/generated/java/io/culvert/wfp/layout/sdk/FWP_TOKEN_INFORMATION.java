// Generated from tools/generator/src/facts; see CONTRIBUTING.md. Do not edit.
package io.culvert.wfp.layout.sdk;

import io.culvert.wfp.layout.FieldKind;
import io.culvert.wfp.layout.FieldLayout;
import io.culvert.wfp.layout.StructLayout;

/**
 * The structure {@code FWP_TOKEN_INFORMATION}, since Windows Vista: 32 bytes on 64-bit Windows, 16 bytes on 32-bit Windows.
 *
 * <pre>{@code
 * struct FWP_TOKEN_INFORMATION {          // offset (size) on 64-bit Windows, then on 32-bit Windows
 *     ULONG sidCount;                     // 0 (4), 0 (4)
 *     PSID_AND_ATTRIBUTES sids;           // 8 (8), 4 (4)
 *     ULONG restrictedSidCount;           // 16 (4), 8 (4)
 *     PSID_AND_ATTRIBUTES restrictedSids; // 24 (8), 12 (4)
 * };
 * }</pre>
 */
public final class FWP_TOKEN_INFORMATION {
    /** {@code ULONG sidCount}. */
    public static final FieldLayout sidCount = FieldLayout.of("FWP_TOKEN_INFORMATION", "sidCount", "ULONG", FieldKind.UINT32)
            .win64(0, 4)
            .win32(0, 4)
            .since("Windows Vista")
            .build();

    /** {@code PSID_AND_ATTRIBUTES sids}, counted by {@code sidCount}. */
    public static final FieldLayout sids = FieldLayout.of("FWP_TOKEN_INFORMATION", "sids", "PSID_AND_ATTRIBUTES", FieldKind.POINTER_TO_STRUCT)
            .win64(8, 8)
            .win32(4, 4)
            .target(SID_AND_ATTRIBUTES.LAYOUT)
            .count(sidCount)
            .since("Windows Vista")
            .build();

    /** {@code ULONG restrictedSidCount}. */
    public static final FieldLayout restrictedSidCount = FieldLayout.of("FWP_TOKEN_INFORMATION", "restrictedSidCount", "ULONG", FieldKind.UINT32)
            .win64(16, 4)
            .win32(8, 4)
            .since("Windows Vista")
            .build();

    /** {@code PSID_AND_ATTRIBUTES restrictedSids}, counted by {@code restrictedSidCount}. */
    public static final FieldLayout restrictedSids = FieldLayout.of("FWP_TOKEN_INFORMATION", "restrictedSids", "PSID_AND_ATTRIBUTES", FieldKind.POINTER_TO_STRUCT)
            .win64(24, 8)
            .win32(12, 4)
            .target(SID_AND_ATTRIBUTES.LAYOUT)
            .count(restrictedSidCount)
            .since("Windows Vista")
            .build();

    /** The layout of the structure. */
    public static final StructLayout LAYOUT = StructLayout.of("FWP_TOKEN_INFORMATION")
            .win64(32, 8)
            .win32(16, 4)
            .since("Windows Vista")
            .fields(sidCount, sids, restrictedSidCount, restrictedSids)
            .build();

    private FWP_TOKEN_INFORMATION() {}
}
