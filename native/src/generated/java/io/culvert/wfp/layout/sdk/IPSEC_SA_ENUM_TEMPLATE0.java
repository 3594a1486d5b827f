// Generated from tools/generator/src/facts; see CONTRIBUTING.md. Do not edit.
package io.culvert.wfp.layout.sdk;

import io.culvert.wfp.layout.FieldKind;
import io.culvert.wfp.layout.FieldLayout;
import io.culvert.wfp.layout.StructLayout;

/**
 * The structure {@code IPSEC_SA_ENUM_TEMPLATE0}, since Windows Vista: 4 bytes on 64-bit Windows, 4 bytes on 32-bit Windows.
 *
 * <pre>{@code
 * struct IPSEC_SA_ENUM_TEMPLATE0 { // offset (size) on 64-bit Windows, then on 32-bit Windows
 *     FWP_DIRECTION saDirection;   // 0 (4), 0 (4)
 * };
 * }</pre>
 */
public final class IPSEC_SA_ENUM_TEMPLATE0 {
    /** {@code FWP_DIRECTION saDirection}. */
    public static final FieldLayout saDirection = FieldLayout.of("IPSEC_SA_ENUM_TEMPLATE0", "saDirection", "FWP_DIRECTION", FieldKind.ENUM32)
            .win64(0, 4)
            .win32(0, 4)
            .constants(FWP_DIRECTION.TABLE)
            .since("Windows Vista")
            .build();

    /** The layout of the structure. */
    public static final StructLayout LAYOUT = StructLayout.of("IPSEC_SA_ENUM_TEMPLATE0")
            .win64(4, 4)
            .win32(4, 4)
            .since("Windows Vista")
            .fields(saDirection)
            .build();

    private IPSEC_SA_ENUM_TEMPLATE0() {}
}
