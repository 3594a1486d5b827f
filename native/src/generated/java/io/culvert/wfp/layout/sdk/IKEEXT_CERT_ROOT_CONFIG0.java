// Generated from tools/generator/src/facts; see CONTRIBUTING.md. Do not edit.
package io.culvert.wfp.layout.sdk;

import io.culvert.wfp.layout.FieldKind;
import io.culvert.wfp.layout.FieldLayout;
import io.culvert.wfp.layout.StructLayout;

/**
 * The structure {@code IKEEXT_CERT_ROOT_CONFIG0}, since Windows Vista: 24 bytes on 64-bit Windows, 12 bytes on 32-bit Windows.
 *
 * <pre>{@code
 * struct IKEEXT_CERT_ROOT_CONFIG0 { // offset (size) on 64-bit Windows, then on 32-bit Windows
 *     FWP_BYTE_BLOB certData;       // 0 (16), 0 (8)
 *     UINT32 flags;                 // 16 (4), 8 (4)
 * };
 * }</pre>
 */
public final class IKEEXT_CERT_ROOT_CONFIG0 {
    /** {@code FWP_BYTE_BLOB certData}. */
    public static final FieldLayout certData = FieldLayout.of("IKEEXT_CERT_ROOT_CONFIG0", "certData", "FWP_BYTE_BLOB", FieldKind.STRUCT)
            .win64(0, 16)
            .win32(0, 8)
            .target(FWP_BYTE_BLOB.LAYOUT)
            .since("Windows Vista")
            .build();

    /** {@code UINT32 flags}. */
    public static final FieldLayout flags = FieldLayout.of("IKEEXT_CERT_ROOT_CONFIG0", "flags", "UINT32", FieldKind.UINT32)
            .win64(16, 4)
            .win32(8, 4)
            .constants(IKEEXT_CERT_FLAG.TABLE)
            .since("Windows Vista")
            .build();

    /** The layout of the structure. */
    public static final StructLayout LAYOUT = StructLayout.of("IKEEXT_CERT_ROOT_CONFIG0")
            .win64(24, 8)
            .win32(12, 4)
            .since("Windows Vista")
            .fields(certData, flags)
            .build();

    private IKEEXT_CERT_ROOT_CONFIG0() {}
}
