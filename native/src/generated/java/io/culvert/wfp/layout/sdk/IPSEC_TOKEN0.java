// Generated from tools/generator/src/facts; see CONTRIBUTING.md. Do not edit.
package io.culvert.wfp.layout.sdk;

import io.culvert.wfp.layout.FieldKind;
import io.culvert.wfp.layout.FieldLayout;
import io.culvert.wfp.layout.StructLayout;

/**
 * The structure {@code IPSEC_TOKEN0}, since Windows Vista: 24 bytes on 64-bit Windows, 24 bytes on 32-bit Windows.
 *
 * <pre>{@code
 * struct IPSEC_TOKEN0 {                // offset (size) on 64-bit Windows, then on 32-bit Windows
 *     IPSEC_TOKEN_TYPE type;           // 0 (4), 0 (4)
 *     IPSEC_TOKEN_PRINCIPAL principal; // 4 (4), 4 (4)
 *     IPSEC_TOKEN_MODE mode;           // 8 (4), 8 (4)
 *     IPSEC_TOKEN_HANDLE token;        // 16 (8), 16 (8)
 * };
 * }</pre>
 */
public final class IPSEC_TOKEN0 {
    /** {@code IPSEC_TOKEN_TYPE type}. */
    public static final FieldLayout type = FieldLayout.of("IPSEC_TOKEN0", "type", "IPSEC_TOKEN_TYPE", FieldKind.ENUM32)
            .win64(0, 4)
            .win32(0, 4)
            .constants(IPSEC_TOKEN_TYPE.TABLE)
            .since("Windows Vista")
            .build();

    /** {@code IPSEC_TOKEN_PRINCIPAL principal}. */
    public static final FieldLayout principal = FieldLayout.of("IPSEC_TOKEN0", "principal", "IPSEC_TOKEN_PRINCIPAL", FieldKind.ENUM32)
            .win64(4, 4)
            .win32(4, 4)
            .constants(IPSEC_TOKEN_PRINCIPAL.TABLE)
            .since("Windows Vista")
            .build();

    /** {@code IPSEC_TOKEN_MODE mode}. */
    public static final FieldLayout mode = FieldLayout.of("IPSEC_TOKEN0", "mode", "IPSEC_TOKEN_MODE", FieldKind.ENUM32)
            .win64(8, 4)
            .win32(8, 4)
            .constants(IPSEC_TOKEN_MODE.TABLE)
            .since("Windows Vista")
            .build();

    /** {@code IPSEC_TOKEN_HANDLE token}. */
    public static final FieldLayout token = FieldLayout.of("IPSEC_TOKEN0", "token", "IPSEC_TOKEN_HANDLE", FieldKind.UINT64)
            .win64(16, 8)
            .win32(16, 8)
            .since("Windows Vista")
            .build();

    /** The layout of the structure. */
    public static final StructLayout LAYOUT = StructLayout.of("IPSEC_TOKEN0")
            .win64(24, 8)
            .win32(24, 8)
            .since("Windows Vista")
            .fields(type, principal, mode, token)
            .build();

    private IPSEC_TOKEN0() {}
}
