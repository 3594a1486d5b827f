// Generated from tools/generator/src/facts; see CONTRIBUTING.md. Do not edit.
package io.culvert.wfp.layout.sdk;

import io.culvert.wfp.layout.FieldKind;
import io.culvert.wfp.layout.FieldLayout;
import io.culvert.wfp.layout.StructLayout;

/**
 * The structure {@code IKEEXT_IP_VERSION_SPECIFIC_COMMON_STATISTICS0}, since Windows Vista: 8 bytes on 64-bit Windows, 8 bytes on 32-bit Windows.
 *
 * <pre>{@code
 * struct IKEEXT_IP_VERSION_SPECIFIC_COMMON_STATISTICS0 { // offset (size) on 64-bit Windows, then on 32-bit Windows
 *     UINT32 totalSocketReceiveFailures;                 // 0 (4), 0 (4)
 *     UINT32 totalSocketSendFailures;                    // 4 (4), 4 (4)
 * };
 * }</pre>
 */
public final class IKEEXT_IP_VERSION_SPECIFIC_COMMON_STATISTICS0 {
    /** {@code UINT32 totalSocketReceiveFailures}. */
    public static final FieldLayout totalSocketReceiveFailures = FieldLayout.of("IKEEXT_IP_VERSION_SPECIFIC_COMMON_STATISTICS0", "totalSocketReceiveFailures", "UINT32", FieldKind.UINT32)
            .win64(0, 4)
            .win32(0, 4)
            .since("Windows Vista")
            .build();

    /** {@code UINT32 totalSocketSendFailures}. */
    public static final FieldLayout totalSocketSendFailures = FieldLayout.of("IKEEXT_IP_VERSION_SPECIFIC_COMMON_STATISTICS0", "totalSocketSendFailures", "UINT32", FieldKind.UINT32)
            .win64(4, 4)
            .win32(4, 4)
            .since("Windows Vista")
            .build();

    /** The layout of the structure. */
    public static final StructLayout LAYOUT = StructLayout.of("IKEEXT_IP_VERSION_SPECIFIC_COMMON_STATISTICS0")
            .win64(8, 4)
            .win32(8, 4)
            .since("Windows Vista")
            .fields(totalSocketReceiveFailures, totalSocketSendFailures)
            .build();

    private IKEEXT_IP_VERSION_SPECIFIC_COMMON_STATISTICS0() {}
}
