// Generated from tools/generator/src/facts; see CONTRIBUTING.md. Do not edit.
package io.culvert.wfp.layout.sdk;

import io.culvert.wfp.layout.FieldKind;
import io.culvert.wfp.layout.FieldLayout;
import io.culvert.wfp.layout.PointerRule;
import io.culvert.wfp.layout.StructLayout;

/**
 * The structure {@code IKEEXT_CERT_EKUS0}, since Windows 8: 16 bytes on 64-bit Windows, 8 bytes on 32-bit Windows.
 *
 * <pre>{@code
 * struct IKEEXT_CERT_EKUS0 { // offset (size) on 64-bit Windows, then on 32-bit Windows
 *     ULONG numEku;          // 0 (4), 0 (4)
 *     LPSTR* eku;            // 8 (8), 4 (4)
 * };
 * }</pre>
 */
public final class IKEEXT_CERT_EKUS0 {
    /** {@code ULONG numEku}. */
    public static final FieldLayout numEku = FieldLayout.of("IKEEXT_CERT_EKUS0", "numEku", "ULONG", FieldKind.UINT32)
            .win64(0, 4)
            .win32(0, 4)
            .since("Windows 8")
            .build();

    /** {@code LPSTR* eku}, counted by {@code numEku}. */
    public static final FieldLayout eku = FieldLayout.of("IKEEXT_CERT_EKUS0", "eku", "LPSTR*", FieldKind.POINTER_TO_POINTERS)
            .win64(8, 8)
            .win32(4, 4)
            .elements(FieldKind.POINTER_TO_ASCII)
            .count(numEku)
            .pointer(PointerRule.REF)
            .since("Windows 8")
            .build();

    /** The layout of the structure. */
    public static final StructLayout LAYOUT = StructLayout.of("IKEEXT_CERT_EKUS0")
            .win64(16, 8)
            .win32(8, 4)
            .since("Windows 8")
            .fields(numEku, eku)
            .build();

    private IKEEXT_CERT_EKUS0() {}
}
