// Generated from tools/generator/src/facts; see CONTRIBUTING.md. Do not edit.
package io.culvert.wfp.layout.sdk;

import io.culvert.wfp.layout.FieldKind;
import io.culvert.wfp.layout.FieldLayout;
import io.culvert.wfp.layout.StructLayout;

/**
 * The structure {@code IKEEXT_COOKIE_PAIR0}, since Windows Vista: 16 bytes on 64-bit Windows, 16 bytes on 32-bit Windows.
 *
 * <pre>{@code
 * struct IKEEXT_COOKIE_PAIR0 { // offset (size) on 64-bit Windows, then on 32-bit Windows
 *     IKEEXT_COOKIE initiator; // 0 (8), 0 (8)
 *     IKEEXT_COOKIE responder; // 8 (8), 8 (8)
 * };
 * }</pre>
 */
public final class IKEEXT_COOKIE_PAIR0 {
    /** {@code IKEEXT_COOKIE initiator}. */
    public static final FieldLayout initiator = FieldLayout.of("IKEEXT_COOKIE_PAIR0", "initiator", "IKEEXT_COOKIE", FieldKind.UINT64)
            .win64(0, 8)
            .win32(0, 8)
            .since("Windows Vista")
            .build();

    /** {@code IKEEXT_COOKIE responder}. */
    public static final FieldLayout responder = FieldLayout.of("IKEEXT_COOKIE_PAIR0", "responder", "IKEEXT_COOKIE", FieldKind.UINT64)
            .win64(8, 8)
            .win32(8, 8)
            .since("Windows Vista")
            .build();

    /** The layout of the structure. */
    public static final StructLayout LAYOUT = StructLayout.of("IKEEXT_COOKIE_PAIR0")
            .win64(16, 8)
            .win32(16, 8)
            .since("Windows Vista")
            .fields(initiator, responder)
            .build();

    private IKEEXT_COOKIE_PAIR0() {}
}
