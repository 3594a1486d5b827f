// Generated from tools/generator/src/facts; see CONTRIBUTING.md. Do not edit.
package io.culvert.wfp.layout.sdk;

import io.culvert.wfp.layout.AddressForm;
import io.culvert.wfp.layout.FieldKind;
import io.culvert.wfp.layout.FieldLayout;
import io.culvert.wfp.layout.StructLayout;

/**
 * The structure {@code FWP_V6_ADDR_AND_MASK}, since Windows Vista: 17 bytes on 64-bit Windows, 17 bytes on 32-bit Windows.
 *
 * <pre>{@code
 * struct FWP_V6_ADDR_AND_MASK {     // offset (size) on 64-bit Windows, then on 32-bit Windows
 *     UINT8 addr[FWP_V6_ADDR_SIZE]; // 0 (16), 0 (16)
 *     UINT8 prefixLength;           // 16 (1), 16 (1)
 * };
 * }</pre>
 */
public final class FWP_V6_ADDR_AND_MASK {
    /** {@code UINT8 addr[FWP_V6_ADDR_SIZE]}. */
    public static final FieldLayout addr = FieldLayout.of("FWP_V6_ADDR_AND_MASK", "addr", "UINT8[FWP_V6_ADDR_SIZE]", FieldKind.BYTES)
            .win64(0, 16)
            .win32(0, 16)
            .elements(FieldKind.UINT8)
            .address(AddressForm.IPV6)
            .since("Windows Vista")
            .build();

    /** {@code UINT8 prefixLength}. */
    public static final FieldLayout prefixLength = FieldLayout.of("FWP_V6_ADDR_AND_MASK", "prefixLength", "UINT8", FieldKind.UINT8)
            .win64(16, 1)
            .win32(16, 1)
            .since("Windows Vista")
            .build();

    /** The layout of the structure. */
    public static final StructLayout LAYOUT = StructLayout.of("FWP_V6_ADDR_AND_MASK")
            .win64(17, 1)
            .win32(17, 1)
            .since("Windows Vista")
            .fields(addr, prefixLength)
            .build();

    private FWP_V6_ADDR_AND_MASK() {}
}
