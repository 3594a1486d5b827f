// Generated from tools/generator/src/facts; see CONTRIBUTING.md. Do not edit.
package io.culvert.wfp.layout.sdk;

import io.culvert.wfp.layout.FieldKind;
import io.culvert.wfp.layout.FieldLayout;
import io.culvert.wfp.layout.StructLayout;

/**
 * The structure {@code IPSEC_SA_CONTEXT_SUBSCRIPTION0}, since Windows 8 (unguarded in header; functions guarded NTDDI_WIN8): 32 bytes on 64-bit Windows, 24 bytes on 32-bit Windows.
 *
 * <pre>{@code
 * struct IPSEC_SA_CONTEXT_SUBSCRIPTION0 {            // offset (size) on 64-bit Windows, then on 32-bit Windows
 *     IPSEC_SA_CONTEXT_ENUM_TEMPLATE0* enumTemplate; // 0 (8), 0 (4)
 *     UINT32 flags;                                  // 8 (4), 4 (4)
 *     GUID sessionKey;                               // 12 (16), 8 (16)
 * };
 * }</pre>
 */
public final class IPSEC_SA_CONTEXT_SUBSCRIPTION0 {
    /** {@code IPSEC_SA_CONTEXT_ENUM_TEMPLATE0* enumTemplate}. */
    public static final FieldLayout enumTemplate = FieldLayout.of("IPSEC_SA_CONTEXT_SUBSCRIPTION0", "enumTemplate", "IPSEC_SA_CONTEXT_ENUM_TEMPLATE0*", FieldKind.POINTER_TO_STRUCT)
            .win64(0, 8)
            .win32(0, 4)
            .target(IPSEC_SA_CONTEXT_ENUM_TEMPLATE0.LAYOUT)
            .since("Windows 8 (unguarded in header; functions guarded NTDDI_WIN8)")
            .build();

    /** {@code UINT32 flags}. */
    public static final FieldLayout flags = FieldLayout.of("IPSEC_SA_CONTEXT_SUBSCRIPTION0", "flags", "UINT32", FieldKind.UINT32)
            .win64(8, 4)
            .win32(4, 4)
            .since("Windows 8 (unguarded in header; functions guarded NTDDI_WIN8)")
            .build();

    /** {@code GUID sessionKey}. */
    public static final FieldLayout sessionKey = FieldLayout.of("IPSEC_SA_CONTEXT_SUBSCRIPTION0", "sessionKey", "GUID", FieldKind.STRUCT)
            .win64(12, 16)
            .win32(8, 16)
            .target(GUID.LAYOUT)
            .since("Windows 8 (unguarded in header; functions guarded NTDDI_WIN8)")
            .build();

    /** The layout of the structure. */
    public static final StructLayout LAYOUT = StructLayout.of("IPSEC_SA_CONTEXT_SUBSCRIPTION0")
            .win64(32, 8)
            .win32(24, 4)
            .since("Windows 8 (unguarded in header; functions guarded NTDDI_WIN8)")
            .fields(enumTemplate, flags, sessionKey)
            .build();

    private IPSEC_SA_CONTEXT_SUBSCRIPTION0() {}
}
