// Generated from tools/generator/src/facts; see CONTRIBUTING.md. Do not edit.
package io.culvert.wfp.layout.sdk;

import io.culvert.wfp.layout.FieldKind;
import io.culvert.wfp.layout.FieldLayout;
import io.culvert.wfp.layout.StructLayout;

/**
 * The structure {@code IPSEC_SA_CONTEXT_CHANGE0}, since Windows 8 (unguarded in header; functions guarded NTDDI_WIN8): 16 bytes on 64-bit Windows, 16 bytes on 32-bit Windows.
 *
 * <pre>{@code
 * struct IPSEC_SA_CONTEXT_CHANGE0 {            // offset (size) on 64-bit Windows, then on 32-bit Windows
 *     IPSEC_SA_CONTEXT_EVENT_TYPE0 changeType; // 0 (4), 0 (4)
 *     UINT64 saContextId;                      // 8 (8), 8 (8)
 * };
 * }</pre>
 */
public final class IPSEC_SA_CONTEXT_CHANGE0 {
    /** {@code IPSEC_SA_CONTEXT_EVENT_TYPE0 changeType}. */
    public static final FieldLayout changeType = FieldLayout.of("IPSEC_SA_CONTEXT_CHANGE0", "changeType", "IPSEC_SA_CONTEXT_EVENT_TYPE0", FieldKind.ENUM32)
            .win64(0, 4)
            .win32(0, 4)
            .constants(IPSEC_SA_CONTEXT_EVENT_TYPE0.TABLE)
            .since("Windows 8 (unguarded in header; functions guarded NTDDI_WIN8)")
            .build();

    /** {@code UINT64 saContextId}. */
    public static final FieldLayout saContextId = FieldLayout.of("IPSEC_SA_CONTEXT_CHANGE0", "saContextId", "UINT64", FieldKind.UINT64)
            .win64(8, 8)
            .win32(8, 8)
            .since("Windows 8 (unguarded in header; functions guarded NTDDI_WIN8)")
            .build();

    /** The layout of the structure. */
    public static final StructLayout LAYOUT = StructLayout.of("IPSEC_SA_CONTEXT_CHANGE0")
            .win64(16, 8)
            .win32(16, 8)
            .since("Windows 8 (unguarded in header; functions guarded NTDDI_WIN8)")
            .fields(changeType, saContextId)
            .build();

    private IPSEC_SA_CONTEXT_CHANGE0() {}
}
