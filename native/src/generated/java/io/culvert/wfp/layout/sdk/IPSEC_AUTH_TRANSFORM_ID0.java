// Generated from tools/generator/src/facts; see CONTRIBUTING.md. Do not edit.
package io.culvert.wfp.layout.sdk;

import io.culvert.wfp.layout.FieldKind;
import io.culvert.wfp.layout.FieldLayout;
import io.culvert.wfp.layout.StructLayout;

/**
 * The structure {@code IPSEC_AUTH_TRANSFORM_ID0}, since Windows Vista: 8 bytes on 64-bit Windows, 8 bytes on 32-bit Windows.
 *
 * <pre>{@code
 * struct IPSEC_AUTH_TRANSFORM_ID0 { // offset (size) on 64-bit Windows, then on 32-bit Windows
 *     IPSEC_AUTH_TYPE authType;     // 0 (4), 0 (4)
 *     IPSEC_AUTH_CONFIG authConfig; // 4 (1), 4 (1)
 * };
 * }</pre>
 */
public final class IPSEC_AUTH_TRANSFORM_ID0 {
    /** {@code IPSEC_AUTH_TYPE authType}. */
    public static final FieldLayout authType = FieldLayout.of("IPSEC_AUTH_TRANSFORM_ID0", "authType", "IPSEC_AUTH_TYPE", FieldKind.ENUM32)
            .win64(0, 4)
            .win32(0, 4)
            .constants(IPSEC_AUTH_TYPE.TABLE)
            .since("Windows Vista")
            .build();

    /** {@code IPSEC_AUTH_CONFIG authConfig}. */
    public static final FieldLayout authConfig = FieldLayout.of("IPSEC_AUTH_TRANSFORM_ID0", "authConfig", "IPSEC_AUTH_CONFIG", FieldKind.UINT8)
            .win64(4, 1)
            .win32(4, 1)
            .constants(IPSEC_AUTH_CONFIG.TABLE)
            .since("Windows Vista")
            .build();

    /** The layout of the structure. */
    public static final StructLayout LAYOUT = StructLayout.of("IPSEC_AUTH_TRANSFORM_ID0")
            .win64(8, 4)
            .win32(8, 4)
            .since("Windows Vista")
            .fields(authType, authConfig)
            .build();

    private IPSEC_AUTH_TRANSFORM_ID0() {}
}
