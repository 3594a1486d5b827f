// Generated from tools/generator/src/facts; see CONTRIBUTING.md. Do not edit.
package io.culvert.wfp.layout.sdk;

import io.culvert.wfp.layout.FieldKind;
import io.culvert.wfp.layout.FieldLayout;
import io.culvert.wfp.layout.PointerRule;
import io.culvert.wfp.layout.StructLayout;

/**
 * The structure {@code IPSEC_SA_CONTEXT0}, since Windows Vista: 24 bytes on 64-bit Windows, 16 bytes on 32-bit Windows.
 *
 * <pre>{@code
 * struct IPSEC_SA_CONTEXT0 {         // offset (size) on 64-bit Windows, then on 32-bit Windows
 *     UINT64 saContextId;            // 0 (8), 0 (8)
 *     IPSEC_SA_DETAILS0* inboundSa;  // 8 (8), 8 (4)
 *     IPSEC_SA_DETAILS0* outboundSa; // 16 (8), 12 (4)
 * };
 * }</pre>
 */
public final class IPSEC_SA_CONTEXT0 {
    /** {@code UINT64 saContextId}. */
    public static final FieldLayout saContextId = FieldLayout.of("IPSEC_SA_CONTEXT0", "saContextId", "UINT64", FieldKind.UINT64)
            .win64(0, 8)
            .win32(0, 8)
            .since("Windows Vista")
            .build();

    /** {@code IPSEC_SA_DETAILS0* inboundSa}. */
    public static final FieldLayout inboundSa = FieldLayout.of("IPSEC_SA_CONTEXT0", "inboundSa", "IPSEC_SA_DETAILS0*", FieldKind.POINTER_TO_STRUCT)
            .win64(8, 8)
            .win32(8, 4)
            .target(IPSEC_SA_DETAILS0.LAYOUT)
            .pointer(PointerRule.UNIQUE)
            .since("Windows Vista")
            .build();

    /** {@code IPSEC_SA_DETAILS0* outboundSa}. */
    public static final FieldLayout outboundSa = FieldLayout.of("IPSEC_SA_CONTEXT0", "outboundSa", "IPSEC_SA_DETAILS0*", FieldKind.POINTER_TO_STRUCT)
            .win64(16, 8)
            .win32(12, 4)
            .target(IPSEC_SA_DETAILS0.LAYOUT)
            .pointer(PointerRule.UNIQUE)
            .since("Windows Vista")
            .build();

    /** The layout of the structure. */
    public static final StructLayout LAYOUT = StructLayout.of("IPSEC_SA_CONTEXT0")
            .win64(24, 8)
            .win32(16, 8)
            .since("Windows Vista")
            .fields(saContextId, inboundSa, outboundSa)
            .build();

    private IPSEC_SA_CONTEXT0() {}
}
