// Generated from tools/generator/src/facts; see CONTRIBUTING.md. Do not edit.
package io.culvert.wfp.layout.sdk;

import io.culvert.wfp.layout.FieldKind;
import io.culvert.wfp.layout.FieldLayout;
import io.culvert.wfp.layout.PointerRule;
import io.culvert.wfp.layout.StructLayout;

/**
 * The structure {@code FWPM_PROVIDER_CONTEXT_ENUM_TEMPLATE0}, since Windows Vista: 16 bytes on 64-bit Windows, 8 bytes on 32-bit Windows.
 *
 * <pre>{@code
 * struct FWPM_PROVIDER_CONTEXT_ENUM_TEMPLATE0 {       // offset (size) on 64-bit Windows, then on 32-bit Windows
 *     GUID* providerKey;                              // 0 (8), 0 (4)
 *     FWPM_PROVIDER_CONTEXT_TYPE providerContextType; // 8 (4), 4 (4)
 * };
 * }</pre>
 */
public final class FWPM_PROVIDER_CONTEXT_ENUM_TEMPLATE0 {
    /** {@code GUID* providerKey}. */
    public static final FieldLayout providerKey = FieldLayout.of("FWPM_PROVIDER_CONTEXT_ENUM_TEMPLATE0", "providerKey", "GUID*", FieldKind.POINTER_TO_STRUCT)
            .win64(0, 8)
            .win32(0, 4)
            .target(GUID.LAYOUT)
            .pointer(PointerRule.UNIQUE)
            .since("Windows Vista")
            .build();

    /** {@code FWPM_PROVIDER_CONTEXT_TYPE providerContextType}. */
    public static final FieldLayout providerContextType = FieldLayout.of("FWPM_PROVIDER_CONTEXT_ENUM_TEMPLATE0", "providerContextType", "FWPM_PROVIDER_CONTEXT_TYPE", FieldKind.ENUM32)
            .win64(8, 4)
            .win32(4, 4)
            .constants(FWPM_PROVIDER_CONTEXT_TYPE.TABLE)
            .since("Windows Vista")
            .build();

    /** The layout of the structure. */
    public static final StructLayout LAYOUT = StructLayout.of("FWPM_PROVIDER_CONTEXT_ENUM_TEMPLATE0")
            .win64(16, 8)
            .win32(8, 4)
            .since("Windows Vista")
            .fields(providerKey, providerContextType)
            .build();

    private FWPM_PROVIDER_CONTEXT_ENUM_TEMPLATE0() {}
}
