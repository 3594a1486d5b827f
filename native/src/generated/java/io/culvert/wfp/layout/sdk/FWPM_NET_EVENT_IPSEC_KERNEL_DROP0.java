// Generated from tools/generator/src/facts; see CONTRIBUTING.md. Do not edit.
package io.culvert.wfp.layout.sdk;

import io.culvert.wfp.layout.FieldKind;
import io.culvert.wfp.layout.FieldLayout;
import io.culvert.wfp.layout.StructLayout;

/**
 * The structure {@code FWPM_NET_EVENT_IPSEC_KERNEL_DROP0}, since Windows Vista: 32 bytes on 64-bit Windows, 32 bytes on 32-bit Windows.
 *
 * <pre>{@code
 * struct FWPM_NET_EVENT_IPSEC_KERNEL_DROP0 { // offset (size) on 64-bit Windows, then on 32-bit Windows
 *     INT32 failureStatus;                   // 0 (4), 0 (4)
 *     FWP_DIRECTION direction;               // 4 (4), 4 (4)
 *     IPSEC_SA_SPI spi;                      // 8 (4), 8 (4)
 *     UINT64 filterId;                       // 16 (8), 16 (8)
 *     UINT16 layerId;                        // 24 (2), 24 (2)
 * };
 * }</pre>
 */
public final class FWPM_NET_EVENT_IPSEC_KERNEL_DROP0 {
    /** {@code INT32 failureStatus}. */
    public static final FieldLayout failureStatus = FieldLayout.of("FWPM_NET_EVENT_IPSEC_KERNEL_DROP0", "failureStatus", "INT32", FieldKind.INT32)
            .win64(0, 4)
            .win32(0, 4)
            .since("Windows Vista")
            .build();

    /** {@code FWP_DIRECTION direction}. */
    public static final FieldLayout direction = FieldLayout.of("FWPM_NET_EVENT_IPSEC_KERNEL_DROP0", "direction", "FWP_DIRECTION", FieldKind.ENUM32)
            .win64(4, 4)
            .win32(4, 4)
            .constants(FWP_DIRECTION.TABLE)
            .since("Windows Vista")
            .build();

    /** {@code IPSEC_SA_SPI spi}. */
    public static final FieldLayout spi = FieldLayout.of("FWPM_NET_EVENT_IPSEC_KERNEL_DROP0", "spi", "IPSEC_SA_SPI", FieldKind.UINT32)
            .win64(8, 4)
            .win32(8, 4)
            .since("Windows Vista")
            .build();

    /** {@code UINT64 filterId}. */
    public static final FieldLayout filterId = FieldLayout.of("FWPM_NET_EVENT_IPSEC_KERNEL_DROP0", "filterId", "UINT64", FieldKind.UINT64)
            .win64(16, 8)
            .win32(16, 8)
            .since("Windows Vista")
            .build();

    /** {@code UINT16 layerId}. */
    public static final FieldLayout layerId = FieldLayout.of("FWPM_NET_EVENT_IPSEC_KERNEL_DROP0", "layerId", "UINT16", FieldKind.UINT16)
            .win64(24, 2)
            .win32(24, 2)
            .since("Windows Vista")
            .build();

    /** The layout of the structure. */
    public static final StructLayout LAYOUT = StructLayout.of("FWPM_NET_EVENT_IPSEC_KERNEL_DROP0")
            .win64(32, 8)
            .win32(32, 8)
            .since("Windows Vista")
            .fields(failureStatus, direction, spi, filterId, layerId)
            .build();

    private FWPM_NET_EVENT_IPSEC_KERNEL_DROP0() {}
}
