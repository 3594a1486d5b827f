// Generated from tools/generator/src/facts; see CONTRIBUTING.md. Do not edit.
package io.culvert.wfp.layout.sdk;

import io.culvert.wfp.layout.FieldKind;
import io.culvert.wfp.layout.FieldLayout;
import io.culvert.wfp.layout.StructLayout;

/**
 * The structure {@code FWPM_PROVIDER_CHANGE0}, since Windows Vista: 20 bytes on 64-bit Windows, 20 bytes on 32-bit Windows.
 *
 * <pre>{@code
 * struct FWPM_PROVIDER_CHANGE0 {   // offset (size) on 64-bit Windows, then on 32-bit Windows
 *     FWPM_CHANGE_TYPE changeType; // 0 (4), 0 (4)
 *     GUID providerKey;            // 4 (16), 4 (16)
 * };
 * }</pre>
 */
public final class FWPM_PROVIDER_CHANGE0 {
    /** {@code FWPM_CHANGE_TYPE changeType}. */
    public static final FieldLayout changeType = FieldLayout.of("FWPM_PROVIDER_CHANGE0", "changeType", "FWPM_CHANGE_TYPE", FieldKind.ENUM32)
            .win64(0, 4)
            .win32(0, 4)
            .constants(FWPM_CHANGE_TYPE.TABLE)
            .since("Windows Vista")
            .build();

    /** {@code GUID providerKey}. */
    public static final FieldLayout providerKey = FieldLayout.of("FWPM_PROVIDER_CHANGE0", "providerKey", "GUID", FieldKind.STRUCT)
            .win64(4, 16)
            .win32(4, 16)
            .target(GUID.LAYOUT)
            .since("Windows Vista")
            .build();

    /** The layout of the structure. */
    public static final StructLayout LAYOUT = StructLayout.of("FWPM_PROVIDER_CHANGE0")
            .win64(20, 4)
            .win32(20, 4)
            .since("Windows Vista")
            .fields(changeType, providerKey)
            .build();

    private FWPM_PROVIDER_CHANGE0() {}
}
