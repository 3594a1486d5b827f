// Generated from tools/generator/src/facts; see CONTRIBUTING.md. Do not edit.
package io.culvert.wfp.layout.sdk;

import io.culvert.wfp.layout.FieldKind;
import io.culvert.wfp.layout.FieldLayout;
import io.culvert.wfp.layout.StructLayout;

/**
 * The structure {@code IPSEC_VIRTUAL_IF_TUNNEL_INFO0}, since Windows 7: 16 bytes on 64-bit Windows, 16 bytes on 32-bit Windows.
 *
 * <pre>{@code
 * struct IPSEC_VIRTUAL_IF_TUNNEL_INFO0 { // offset (size) on 64-bit Windows, then on 32-bit Windows
 *     UINT64 virtualIfTunnelId;          // 0 (8), 0 (8)
 *     UINT64 trafficSelectorId;          // 8 (8), 8 (8)
 * };
 * }</pre>
 */
public final class IPSEC_VIRTUAL_IF_TUNNEL_INFO0 {
    /** {@code UINT64 virtualIfTunnelId}. */
    public static final FieldLayout virtualIfTunnelId = FieldLayout.of("IPSEC_VIRTUAL_IF_TUNNEL_INFO0", "virtualIfTunnelId", "UINT64", FieldKind.UINT64)
            .win64(0, 8)
            .win32(0, 8)
            .since("Windows 7")
            .build();

    /** {@code UINT64 trafficSelectorId}. */
    public static final FieldLayout trafficSelectorId = FieldLayout.of("IPSEC_VIRTUAL_IF_TUNNEL_INFO0", "trafficSelectorId", "UINT64", FieldKind.UINT64)
            .win64(8, 8)
            .win32(8, 8)
            .since("Windows 7")
            .build();

    /** The layout of the structure. */
    public static final StructLayout LAYOUT = StructLayout.of("IPSEC_VIRTUAL_IF_TUNNEL_INFO0")
            .win64(16, 8)
            .win32(16, 8)
            .since("Windows 7")
            .fields(virtualIfTunnelId, trafficSelectorId)
            .build();

    private IPSEC_VIRTUAL_IF_TUNNEL_INFO0() {}
}
