// Generated from tools/generator/src/facts; see CONTRIBUTING.md. Do not edit.
package io.culvert.wfp.layout.sdk;

import io.culvert.wfp.layout.AddressForm;
import io.culvert.wfp.layout.FieldKind;
import io.culvert.wfp.layout.FieldLayout;
import io.culvert.wfp.layout.StructLayout;

/**
 * The structure {@code FWP_BYTE_ARRAY16}, since Windows Vista: 16 bytes on 64-bit Windows, 16 bytes on 32-bit Windows.
 *
 * <pre>{@code
 * struct FWP_BYTE_ARRAY16 {  // offset (size) on 64-bit Windows, then on 32-bit Windows
 *     UINT8 byteArray16[16]; // 0 (16), 0 (16)
 * };
 * }</pre>
 */
public final class FWP_BYTE_ARRAY16 {
    /** {@code UINT8 byteArray16[16]}. */
    public static final FieldLayout byteArray16 = FieldLayout.of("FWP_BYTE_ARRAY16", "byteArray16", "UINT8[16]", FieldKind.BYTES)
            .win64(0, 16)
            .win32(0, 16)
            .elements(FieldKind.UINT8)
            .address(AddressForm.IPV6)
            .since("Windows Vista")
            .build();

    /** The layout of the structure. */
    public static final StructLayout LAYOUT = StructLayout.of("FWP_BYTE_ARRAY16")
            .win64(16, 1)
            .win32(16, 1)
            .since("Windows Vista")
            .fields(byteArray16)
            .build();

    private FWP_BYTE_ARRAY16() {}
}
