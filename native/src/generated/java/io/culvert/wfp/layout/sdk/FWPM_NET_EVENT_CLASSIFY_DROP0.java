// Generated from tools/generator/src/facts; see CONTRIBUTING.md. Do not edit.
package io.culvert.wfp.layout.sdk;

import io.culvert.wfp.layout.FieldKind;
import io.culvert.wfp.layout.FieldLayout;
import io.culvert.wfp.layout.StructLayout;

/**
 * The structure {@code FWPM_NET_EVENT_CLASSIFY_DROP0}, since Windows Vista: 16 bytes on 64-bit Windows, 16 bytes on 32-bit Windows.
 *
 * <pre>{@code
 * struct FWPM_NET_EVENT_CLASSIFY_DROP0 { // offset (size) on 64-bit Windows, then on 32-bit Windows
 *     UINT64 filterId;                   // 0 (8), 0 (8)
 *     UINT16 layerId;                    // 8 (2), 8 (2)
 * };
 * }</pre>
 */
public final class FWPM_NET_EVENT_CLASSIFY_DROP0 {
    /** {@code UINT64 filterId}. */
    public static final FieldLayout filterId = FieldLayout.of("FWPM_NET_EVENT_CLASSIFY_DROP0", "filterId", "UINT64", FieldKind.UINT64)
            .win64(0, 8)
            .win32(0, 8)
            .since("Windows Vista")
            .build();

    /** {@code UINT16 layerId}. */
    public static final FieldLayout layerId = FieldLayout.of("FWPM_NET_EVENT_CLASSIFY_DROP0", "layerId", "UINT16", FieldKind.UINT16)
            .win64(8, 2)
            .win32(8, 2)
            .since("Windows Vista")
            .build();

    /** The layout of the structure. */
    public static final StructLayout LAYOUT = StructLayout.of("FWPM_NET_EVENT_CLASSIFY_DROP0")
            .win64(16, 8)
            .win32(16, 8)
            .since("Windows Vista")
            .fields(filterId, layerId)
            .build();

    private FWPM_NET_EVENT_CLASSIFY_DROP0() {}
}
