// Generated from tools/generator/src/facts; see CONTRIBUTING.md. Do not edit.
package io.culvert.wfp.layout.sdk;

import io.culvert.wfp.layout.AddressForm;
import io.culvert.wfp.layout.FieldKind;
import io.culvert.wfp.layout.FieldLayout;
import io.culvert.wfp.layout.StructLayout;

/**
 * The structure {@code FWP_V4_ADDR_AND_MASK}, since Windows Vista: 8 bytes on 64-bit Windows, 8 bytes on 32-bit Windows.
 *
 * <pre>{@code
 * struct FWP_V4_ADDR_AND_MASK { // offset (size) on 64-bit Windows, then on 32-bit Windows
 *     UINT32 addr;              // 0 (4), 0 (4)
 *     UINT32 mask;              // 4 (4), 4 (4)
 * };
 * }</pre>
 */
public final class FWP_V4_ADDR_AND_MASK {
    /** {@code UINT32 addr}. */
    public static final FieldLayout addr = FieldLayout.of("FWP_V4_ADDR_AND_MASK", "addr", "UINT32", FieldKind.UINT32)
            .win64(0, 4)
            .win32(0, 4)
            .address(AddressForm.IPV4)
            .since("Windows Vista")
            .build();

    /** {@code UINT32 mask}. */
    public static final FieldLayout mask = FieldLayout.of("FWP_V4_ADDR_AND_MASK", "mask", "UINT32", FieldKind.UINT32)
            .win64(4, 4)
            .win32(4, 4)
            .address(AddressForm.IPV4)
            .since("Windows Vista")
            .build();

    /** The layout of the structure. */
    public static final StructLayout LAYOUT = StructLayout.of("FWP_V4_ADDR_AND_MASK")
            .win64(8, 4)
            .win32(8, 4)
            .since("Windows Vista")
            .fields(addr, mask)
            .build();

    private FWP_V4_ADDR_AND_MASK() {}
}
