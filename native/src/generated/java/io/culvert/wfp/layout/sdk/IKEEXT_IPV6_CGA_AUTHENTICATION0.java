// Generated from tools/generator/src/facts; see CONTRIBUTING.md. Do not edit.
package io.culvert.wfp.layout.sdk;

import io.culvert.wfp.layout.FieldKind;
import io.culvert.wfp.layout.FieldLayout;
import io.culvert.wfp.layout.PointerRule;
import io.culvert.wfp.layout.StructLayout;

/**
 * The structure {@code IKEEXT_IPV6_CGA_AUTHENTICATION0}, since Windows Vista: 40 bytes on 64-bit Windows, 32 bytes on 32-bit Windows.
 *
 * <pre>{@code
 * struct IKEEXT_IPV6_CGA_AUTHENTICATION0 { // offset (size) on 64-bit Windows, then on 32-bit Windows
 *     wchar_t* keyContainerName;           // 0 (8), 0 (4)
 *     wchar_t* cspName;                    // 8 (8), 4 (4)
 *     UINT32 cspType;                      // 16 (4), 8 (4)
 *     FWP_BYTE_ARRAY16 cgaModifier;        // 20 (16), 12 (16)
 *     BYTE cgaCollisionCount;              // 36 (1), 28 (1)
 * };
 * }</pre>
 */
public final class IKEEXT_IPV6_CGA_AUTHENTICATION0 {
    /** {@code wchar_t* keyContainerName}. */
    public static final FieldLayout keyContainerName = FieldLayout.of("IKEEXT_IPV6_CGA_AUTHENTICATION0", "keyContainerName", "wchar_t*", FieldKind.POINTER_TO_UTF16)
            .win64(0, 8)
            .win32(0, 4)
            .elements(FieldKind.UINT16)
            .pointer(PointerRule.REF)
            .since("Windows Vista")
            .build();

    /** {@code wchar_t* cspName}. */
    public static final FieldLayout cspName = FieldLayout.of("IKEEXT_IPV6_CGA_AUTHENTICATION0", "cspName", "wchar_t*", FieldKind.POINTER_TO_UTF16)
            .win64(8, 8)
            .win32(4, 4)
            .elements(FieldKind.UINT16)
            .pointer(PointerRule.UNIQUE)
            .since("Windows Vista")
            .build();

    /** {@code UINT32 cspType}. */
    public static final FieldLayout cspType = FieldLayout.of("IKEEXT_IPV6_CGA_AUTHENTICATION0", "cspType", "UINT32", FieldKind.UINT32)
            .win64(16, 4)
            .win32(8, 4)
            .since("Windows Vista")
            .build();

    /** {@code FWP_BYTE_ARRAY16 cgaModifier}. */
    public static final FieldLayout cgaModifier = FieldLayout.of("IKEEXT_IPV6_CGA_AUTHENTICATION0", "cgaModifier", "FWP_BYTE_ARRAY16", FieldKind.STRUCT)
            .win64(20, 16)
            .win32(12, 16)
            .target(FWP_BYTE_ARRAY16.LAYOUT)
            .since("Windows Vista")
            .build();

    /** {@code BYTE cgaCollisionCount}. */
    public static final FieldLayout cgaCollisionCount = FieldLayout.of("IKEEXT_IPV6_CGA_AUTHENTICATION0", "cgaCollisionCount", "BYTE", FieldKind.UINT8)
            .win64(36, 1)
            .win32(28, 1)
            .since("Windows Vista")
            .build();

    /** The layout of the structure. */
    public static final StructLayout LAYOUT = StructLayout.of("IKEEXT_IPV6_CGA_AUTHENTICATION0")
            .win64(40, 8)
            .win32(32, 4)
            .since("Windows Vista")
            .fields(keyContainerName, cspName, cspType, cgaModifier, cgaCollisionCount)
            .build();

    private IKEEXT_IPV6_CGA_AUTHENTICATION0() {}
}
