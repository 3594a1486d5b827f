// Generated from tools/generator/src/facts; see CONTRIBUTING.md. Do not edit.
package io.culvert.wfp.layout.sdk;

import io.culvert.wfp.layout.FieldKind;
import io.culvert.wfp.layout.FieldLayout;
import io.culvert.wfp.layout.PointerRule;
import io.culvert.wfp.layout.StructLayout;

/**
 * The structure {@code IPSEC_ADDRESS_INFO0}, since Windows Vista: 32 bytes on 64-bit Windows, 16 bytes on 32-bit Windows.
 *
 * <pre>{@code
 * struct IPSEC_ADDRESS_INFO0 {       // offset (size) on 64-bit Windows, then on 32-bit Windows
 *     UINT32 numV4Addresses;         // 0 (4), 0 (4)
 *     UINT32* v4Addresses;           // 8 (8), 4 (4)
 *     UINT32 numV6Addresses;         // 16 (4), 8 (4)
 *     FWP_BYTE_ARRAY16* v6Addresses; // 24 (8), 12 (4)
 * };
 * }</pre>
 */
public final class IPSEC_ADDRESS_INFO0 {
    /** {@code UINT32 numV4Addresses}. */
    public static final FieldLayout numV4Addresses = FieldLayout.of("IPSEC_ADDRESS_INFO0", "numV4Addresses", "UINT32", FieldKind.UINT32)
            .win64(0, 4)
            .win32(0, 4)
            .since("Windows Vista")
            .build();

    /** {@code UINT32* v4Addresses}, counted by {@code numV4Addresses}. */
    public static final FieldLayout v4Addresses = FieldLayout.of("IPSEC_ADDRESS_INFO0", "v4Addresses", "UINT32*", FieldKind.POINTER_TO_SCALAR)
            .win64(8, 8)
            .win32(4, 4)
            .elements(FieldKind.UINT32)
            .count(numV4Addresses)
            .pointer(PointerRule.UNIQUE)
            .since("Windows Vista")
            .build();

    /** {@code UINT32 numV6Addresses}. */
    public static final FieldLayout numV6Addresses = FieldLayout.of("IPSEC_ADDRESS_INFO0", "numV6Addresses", "UINT32", FieldKind.UINT32)
            .win64(16, 4)
            .win32(8, 4)
            .since("Windows Vista")
            .build();

    /** {@code FWP_BYTE_ARRAY16* v6Addresses}, counted by {@code numV6Addresses}. */
    public static final FieldLayout v6Addresses = FieldLayout.of("IPSEC_ADDRESS_INFO0", "v6Addresses", "FWP_BYTE_ARRAY16*", FieldKind.POINTER_TO_STRUCT)
            .win64(24, 8)
            .win32(12, 4)
            .target(FWP_BYTE_ARRAY16.LAYOUT)
            .count(numV6Addresses)
            .pointer(PointerRule.UNIQUE)
            .since("Windows Vista")
            .build();

    /** The layout of the structure. */
    public static final StructLayout LAYOUT = StructLayout.of("IPSEC_ADDRESS_INFO0")
            .win64(32, 8)
            .win32(16, 4)
            .since("Windows Vista")
            .fields(numV4Addresses, v4Addresses, numV6Addresses, v6Addresses)
            .build();

    private IPSEC_ADDRESS_INFO0() {}
}
