// Generated from tools/generator/src/facts; see CONTRIBUTING.md. Do not edit.
package io.culvert.wfp.layout.sdk;

import io.culvert.wfp.layout.FieldKind;
import io.culvert.wfp.layout.FieldLayout;
import io.culvert.wfp.layout.PointerRule;
import io.culvert.wfp.layout.StructLayout;

/**
 * The structure {@code IPSEC_KEYING_POLICY0}, since Windows Vista: 16 bytes on 64-bit Windows, 8 bytes on 32-bit Windows.
 *
 * <pre>{@code
 * struct IPSEC_KEYING_POLICY0 { // offset (size) on 64-bit Windows, then on 32-bit Windows
 *     UINT32 numKeyMods;        // 0 (4), 0 (4)
 *     GUID* keyModKeys;         // 8 (8), 4 (4)
 * };
 * }</pre>
 */
public final class IPSEC_KEYING_POLICY0 {
    /** {@code UINT32 numKeyMods}. */
    public static final FieldLayout numKeyMods = FieldLayout.of("IPSEC_KEYING_POLICY0", "numKeyMods", "UINT32", FieldKind.UINT32)
            .win64(0, 4)
            .win32(0, 4)
            .since("Windows Vista")
            .build();

    /** {@code GUID* keyModKeys}, counted by {@code numKeyMods}. */
    public static final FieldLayout keyModKeys = FieldLayout.of("IPSEC_KEYING_POLICY0", "keyModKeys", "GUID*", FieldKind.POINTER_TO_STRUCT)
            .win64(8, 8)
            .win32(4, 4)
            .target(GUID.LAYOUT)
            .count(numKeyMods)
            .pointer(PointerRule.REF)
            .since("Windows Vista")
            .build();

    /** The layout of the structure. */
    public static final StructLayout LAYOUT = StructLayout.of("IPSEC_KEYING_POLICY0")
            .win64(16, 8)
            .win32(8, 4)
            .since("Windows Vista")
            .fields(numKeyMods, keyModKeys)
            .build();

    private IPSEC_KEYING_POLICY0() {}
}
