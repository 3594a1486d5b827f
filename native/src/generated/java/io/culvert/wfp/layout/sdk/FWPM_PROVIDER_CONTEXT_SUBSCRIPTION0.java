// Generated from tools/generator/src/facts; see CONTRIBUTING.md. Do not edit.
package io.culvert.wfp.layout.sdk;

import io.culvert.wfp.layout.FieldKind;
import io.culvert.wfp.layout.FieldLayout;
import io.culvert.wfp.layout.PointerRule;
import io.culvert.wfp.layout.StructLayout;

/**
 * The structure {@code FWPM_PROVIDER_CONTEXT_SUBSCRIPTION0}, since Windows Vista: 32 bytes on 64-bit Windows, 24 bytes on 32-bit Windows.
 *
 * <pre>{@code
 * struct FWPM_PROVIDER_CONTEXT_SUBSCRIPTION0 {            // offset (size) on 64-bit Windows, then on 32-bit Windows
 *     FWPM_PROVIDER_CONTEXT_ENUM_TEMPLATE0* enumTemplate; // 0 (8), 0 (4)
 *     UINT32 flags;                                       // 8 (4), 4 (4)
 *     GUID sessionKey;                                    // 12 (16), 8 (16)
 * };
 * }</pre>
 */
public final class FWPM_PROVIDER_CONTEXT_SUBSCRIPTION0 {
    /** {@code FWPM_PROVIDER_CONTEXT_ENUM_TEMPLATE0* enumTemplate}. */
    public static final FieldLayout enumTemplate = FieldLayout.of("FWPM_PROVIDER_CONTEXT_SUBSCRIPTION0", "enumTemplate", "FWPM_PROVIDER_CONTEXT_ENUM_TEMPLATE0*", FieldKind.POINTER_TO_STRUCT)
            .win64(0, 8)
            .win32(0, 4)
            .target(FWPM_PROVIDER_CONTEXT_ENUM_TEMPLATE0.LAYOUT)
            .pointer(PointerRule.UNIQUE)
            .since("Windows Vista")
            .build();

    /** {@code UINT32 flags}. */
    public static final FieldLayout flags = FieldLayout.of("FWPM_PROVIDER_CONTEXT_SUBSCRIPTION0", "flags", "UINT32", FieldKind.UINT32)
            .win64(8, 4)
            .win32(4, 4)
            .constants(FWPM_SUBSCRIPTION_FLAG.TABLE)
            .since("Windows Vista")
            .build();

    /** {@code GUID sessionKey}. */
    public static final FieldLayout sessionKey = FieldLayout.of("FWPM_PROVIDER_CONTEXT_SUBSCRIPTION0", "sessionKey", "GUID", FieldKind.STRUCT)
            .win64(12, 16)
            .win32(8, 16)
            .target(GUID.LAYOUT)
            .since("Windows Vista")
            .build();

    /** The layout of the structure. */
    public static final StructLayout LAYOUT = StructLayout.of("FWPM_PROVIDER_CONTEXT_SUBSCRIPTION0")
            .win64(32, 8)
            .win32(24, 4)
            .since("Windows Vista")
            .fields(enumTemplate, flags, sessionKey)
            .build();

    private FWPM_PROVIDER_CONTEXT_SUBSCRIPTION0() {}
}
