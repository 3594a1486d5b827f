// Generated from tools/generator/src/facts; see CONTRIBUTING.md. Do not edit.
package io.culvert.wfp.layout.sdk;

import io.culvert.wfp.layout.FieldKind;
import io.culvert.wfp.layout.FieldLayout;
import io.culvert.wfp.layout.StructLayout;

/**
 * The structure {@code FWPM_NET_EVENT_LPM_PACKET_ARRIVAL0}, since Windows 10 1809 (RS5): 4 bytes on 64-bit Windows, 4 bytes on 32-bit Windows.
 *
 * <pre>{@code
 * struct FWPM_NET_EVENT_LPM_PACKET_ARRIVAL0 { // offset (size) on 64-bit Windows, then on 32-bit Windows
 *     IPSEC_SA_SPI spi;                       // 0 (4), 0 (4)
 * };
 * }</pre>
 */
public final class FWPM_NET_EVENT_LPM_PACKET_ARRIVAL0 {
    /** {@code IPSEC_SA_SPI spi}. */
    public static final FieldLayout spi = FieldLayout.of("FWPM_NET_EVENT_LPM_PACKET_ARRIVAL0", "spi", "IPSEC_SA_SPI", FieldKind.UINT32)
            .win64(0, 4)
            .win32(0, 4)
            .since("Windows 10 1809 (RS5)")
            .build();

    /** The layout of the structure. */
    public static final StructLayout LAYOUT = StructLayout.of("FWPM_NET_EVENT_LPM_PACKET_ARRIVAL0")
            .win64(4, 4)
            .win32(4, 4)
            .since("Windows 10 1809 (RS5)")
            .fields(spi)
            .build();

    private FWPM_NET_EVENT_LPM_PACKET_ARRIVAL0() {}
}
