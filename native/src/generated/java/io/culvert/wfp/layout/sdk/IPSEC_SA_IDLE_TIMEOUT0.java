// Generated from tools/generator/src/facts; see CONTRIBUTING.md. Do not edit.
package io.culvert.wfp.layout.sdk;

import io.culvert.wfp.layout.FieldKind;
import io.culvert.wfp.layout.FieldLayout;
import io.culvert.wfp.layout.StructLayout;

/**
 * The structure {@code IPSEC_SA_IDLE_TIMEOUT0}, since Windows Vista: 8 bytes on 64-bit Windows, 8 bytes on 32-bit Windows.
 *
 * <pre>{@code
 * struct IPSEC_SA_IDLE_TIMEOUT0 {        // offset (size) on 64-bit Windows, then on 32-bit Windows
 *     UINT32 idleTimeoutSeconds;         // 0 (4), 0 (4)
 *     UINT32 idleTimeoutSecondsFailOver; // 4 (4), 4 (4)
 * };
 * }</pre>
 */
public final class IPSEC_SA_IDLE_TIMEOUT0 {
    /** {@code UINT32 idleTimeoutSeconds}. */
    public static final FieldLayout idleTimeoutSeconds = FieldLayout.of("IPSEC_SA_IDLE_TIMEOUT0", "idleTimeoutSeconds", "UINT32", FieldKind.UINT32)
            .win64(0, 4)
            .win32(0, 4)
            .since("Windows Vista")
            .build();

    /** {@code UINT32 idleTimeoutSecondsFailOver}. */
    public static final FieldLayout idleTimeoutSecondsFailOver = FieldLayout.of("IPSEC_SA_IDLE_TIMEOUT0", "idleTimeoutSecondsFailOver", "UINT32", FieldKind.UINT32)
            .win64(4, 4)
            .win32(4, 4)
            .since("Windows Vista")
            .build();

    /** The layout of the structure. */
    public static final StructLayout LAYOUT = StructLayout.of("IPSEC_SA_IDLE_TIMEOUT0")
            .win64(8, 4)
            .win32(8, 4)
            .since("Windows Vista")
            .fields(idleTimeoutSeconds, idleTimeoutSecondsFailOver)
            .build();

    private IPSEC_SA_IDLE_TIMEOUT0() {}
}
