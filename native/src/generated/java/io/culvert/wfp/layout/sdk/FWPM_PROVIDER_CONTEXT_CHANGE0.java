// Generated from tools/generator/src/facts; see CONTRIBUTING.md. Do not edit.
package io.culvert.wfp.layout.sdk;

import io.culvert.wfp.layout.FieldKind;
import io.culvert.wfp.layout.FieldLayout;
import io.culvert.wfp.layout.StructLayout;

/**
 * The structure {@code FWPM_PROVIDER_CONTEXT_CHANGE0}, since Windows Vista: 32 bytes on 64-bit Windows, 32 bytes on 32-bit Windows.
 *
 * <pre>{@code
 * struct FWPM_PROVIDER_CONTEXT_CHANGE0 { // offset (size) on 64-bit Windows, then on 32-bit Windows
 *     FWPM_CHANGE_TYPE changeType;       // 0 (4), 0 (4)
 *     GUID providerContextKey;           // 4 (16), 4 (16)
 *     UINT64 providerContextId;          // 24 (8), 24 (8)
 * };
 * }</pre>
 */
public final class FWPM_PROVIDER_CONTEXT_CHANGE0 {
    /** {@code FWPM_CHANGE_TYPE changeType}. */
    public static final FieldLayout changeType = FieldLayout.of("FWPM_PROVIDER_CONTEXT_CHANGE0", "changeType", "FWPM_CHANGE_TYPE", FieldKind.ENUM32)
            .win64(0, 4)
            .win32(0, 4)
            .constants(FWPM_CHANGE_TYPE.TABLE)
            .since("Windows Vista")
            .build();

    /** {@code GUID providerContextKey}. */
    public static final FieldLayout providerContextKey = FieldLayout.of("FWPM_PROVIDER_CONTEXT_CHANGE0", "providerContextKey", "GUID", FieldKind.STRUCT)
            .win64(4, 16)
            .win32(4, 16)
            .target(GUID.LAYOUT)
            .since("Windows Vista")
            .build();

    /** {@code UINT64 providerContextId}. */
    public static final FieldLayout providerContextId = FieldLayout.of("FWPM_PROVIDER_CONTEXT_CHANGE0", "providerContextId", "UINT64", FieldKind.UINT64)
            .win64(24, 8)
            .win32(24, 8)
            .since("Windows Vista")
            .build();

    /** The layout of the structure. */
    public static final StructLayout LAYOUT = StructLayout.of("FWPM_PROVIDER_CONTEXT_CHANGE0")
            .win64(32, 8)
            .win32(32, 8)
            .since("Windows Vista")
            .fields(changeType, providerContextKey, providerContextId)
            .build();

    private FWPM_PROVIDER_CONTEXT_CHANGE0() {}
}
