// Generated from tools/generator/src/facts; see CONTRIBUTING.md. Do not edit.
package io.culvert.wfp.layout.sdk;

import io.culvert.wfp.layout.FieldKind;
import io.culvert.wfp.layout.FieldLayout;
import io.culvert.wfp.layout.StructLayout;

/**
 * The structure {@code IPSEC_SA_CONTEXT_ENUM_TEMPLATE0}, since Windows Vista: 32 bytes on 64-bit Windows, 16 bytes on 32-bit Windows.
 *
 * <pre>{@code
 * struct IPSEC_SA_CONTEXT_ENUM_TEMPLATE0 { // offset (size) on 64-bit Windows, then on 32-bit Windows
 *     FWP_CONDITION_VALUE0 localSubNet;    // 0 (16), 0 (8)
 *     FWP_CONDITION_VALUE0 remoteSubNet;   // 16 (16), 8 (8)
 * };
 * }</pre>
 */
public final class IPSEC_SA_CONTEXT_ENUM_TEMPLATE0 {
    /** {@code FWP_CONDITION_VALUE0 localSubNet}. */
    public static final FieldLayout localSubNet = FieldLayout.of("IPSEC_SA_CONTEXT_ENUM_TEMPLATE0", "localSubNet", "FWP_CONDITION_VALUE0", FieldKind.STRUCT)
            .win64(0, 16)
            .win32(0, 8)
            .target(FWP_CONDITION_VALUE0.LAYOUT)
            .since("Windows Vista")
            .build();

    /** {@code FWP_CONDITION_VALUE0 remoteSubNet}. */
    public static final FieldLayout remoteSubNet = FieldLayout.of("IPSEC_SA_CONTEXT_ENUM_TEMPLATE0", "remoteSubNet", "FWP_CONDITION_VALUE0", FieldKind.STRUCT)
            .win64(16, 16)
            .win32(8, 8)
            .target(FWP_CONDITION_VALUE0.LAYOUT)
            .since("Windows Vista")
            .build();

    /** The layout of the structure. */
    public static final StructLayout LAYOUT = StructLayout.of("IPSEC_SA_CONTEXT_ENUM_TEMPLATE0")
            .win64(32, 8)
            .win32(16, 4)
            .since("Windows Vista")
            .fields(localSubNet, remoteSubNet)
            .build();

    private IPSEC_SA_CONTEXT_ENUM_TEMPLATE0() {}
}
