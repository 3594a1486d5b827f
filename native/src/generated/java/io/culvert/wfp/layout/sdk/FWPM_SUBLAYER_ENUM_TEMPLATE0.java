// Generated from tools/generator/src/facts; see CONTRIBUTING.md. Do not edit.
package io.culvert.wfp.layout.sdk;

import io.culvert.wfp.layout.FieldKind;
import io.culvert.wfp.layout.FieldLayout;
import io.culvert.wfp.layout.PointerRule;
import io.culvert.wfp.layout.StructLayout;

/**
 * The structure {@code FWPM_SUBLAYER_ENUM_TEMPLATE0}, since Windows Vista: 8 bytes on 64-bit Windows, 4 bytes on 32-bit Windows.
 *
 * <pre>{@code
 * struct FWPM_SUBLAYER_ENUM_TEMPLATE0 { // offset (size) on 64-bit Windows, then on 32-bit Windows
 *     GUID* providerKey;                // 0 (8), 0 (4)
 * };
 * }</pre>
 */
public final class FWPM_SUBLAYER_ENUM_TEMPLATE0 {
    /** {@code GUID* providerKey}. */
    public static final FieldLayout providerKey = FieldLayout.of("FWPM_SUBLAYER_ENUM_TEMPLATE0", "providerKey", "GUID*", FieldKind.POINTER_TO_STRUCT)
            .win64(0, 8)
            .win32(0, 4)
            .target(GUID.LAYOUT)
            .pointer(PointerRule.UNIQUE)
            .since("Windows Vista")
            .build();

    /** The layout of the structure. */
    public static final StructLayout LAYOUT = StructLayout.of("FWPM_SUBLAYER_ENUM_TEMPLATE0")
            .win64(8, 8)
            .win32(4, 4)
            .since("Windows Vista")
            .fields(providerKey)
            .build();

    private FWPM_SUBLAYER_ENUM_TEMPLATE0() {}
}
