// Generated from tools/generator/src/facts; see CONTRIBUTING.md. Do not edit.
package io.culvert.wfp.layout.sdk;

import io.culvert.wfp.layout.FieldKind;
import io.culvert.wfp.layout.FieldLayout;
import io.culvert.wfp.layout.PointerRule;
import io.culvert.wfp.layout.StructLayout;

/**
 * The structure {@code IKEEXT_CERTIFICATE_CRITERIA0}, since Windows 8: 56 bytes on 64-bit Windows, 28 bytes on 32-bit Windows.
 *
 * <pre>{@code
 * struct IKEEXT_CERTIFICATE_CRITERIA0 { // offset (size) on 64-bit Windows, then on 32-bit Windows
 *     FWP_BYTE_BLOB certData;           // 0 (16), 0 (8)
 *     FWP_BYTE_BLOB certHash;           // 16 (16), 8 (8)
 *     IKEEXT_CERT_EKUS0* eku;           // 32 (8), 16 (4)
 *     IKEEXT_CERT_NAME0* name;          // 40 (8), 20 (4)
 *     UINT32 flags;                     // 48 (4), 24 (4)
 * };
 * }</pre>
 */
public final class IKEEXT_CERTIFICATE_CRITERIA0 {
    /** {@code FWP_BYTE_BLOB certData}. */
    public static final FieldLayout certData = FieldLayout.of("IKEEXT_CERTIFICATE_CRITERIA0", "certData", "FWP_BYTE_BLOB", FieldKind.STRUCT)
            .win64(0, 16)
            .win32(0, 8)
            .target(FWP_BYTE_BLOB.LAYOUT)
            .since("Windows 8")
            .build();

    /** {@code FWP_BYTE_BLOB certHash}. */
    public static final FieldLayout certHash = FieldLayout.of("IKEEXT_CERTIFICATE_CRITERIA0", "certHash", "FWP_BYTE_BLOB", FieldKind.STRUCT)
            .win64(16, 16)
            .win32(8, 8)
            .target(FWP_BYTE_BLOB.LAYOUT)
            .since("Windows 8")
            .build();

    /** {@code IKEEXT_CERT_EKUS0* eku}. */
    public static final FieldLayout eku = FieldLayout.of("IKEEXT_CERTIFICATE_CRITERIA0", "eku", "IKEEXT_CERT_EKUS0*", FieldKind.POINTER_TO_STRUCT)
            .win64(32, 8)
            .win32(16, 4)
            .target(IKEEXT_CERT_EKUS0.LAYOUT)
            .pointer(PointerRule.UNIQUE)
            .since("Windows 8")
            .build();

    /** {@code IKEEXT_CERT_NAME0* name}. */
    public static final FieldLayout name = FieldLayout.of("IKEEXT_CERTIFICATE_CRITERIA0", "name", "IKEEXT_CERT_NAME0*", FieldKind.POINTER_TO_STRUCT)
            .win64(40, 8)
            .win32(20, 4)
            .target(IKEEXT_CERT_NAME0.LAYOUT)
            .pointer(PointerRule.UNIQUE)
            .since("Windows 8")
            .build();

    /** {@code UINT32 flags}. */
    public static final FieldLayout flags = FieldLayout.of("IKEEXT_CERTIFICATE_CRITERIA0", "flags", "UINT32", FieldKind.UINT32)
            .win64(48, 4)
            .win32(24, 4)
            .constants(IKEEXT_CERT_FLAG.TABLE)
            .since("Windows 8")
            .build();

    /** The layout of the structure. */
    public static final StructLayout LAYOUT = StructLayout.of("IKEEXT_CERTIFICATE_CRITERIA0")
            .win64(56, 8)
            .win32(28, 4)
            .since("Windows 8")
            .fields(certData, certHash, eku, name, flags)
            .build();

    private IKEEXT_CERTIFICATE_CRITERIA0() {}
}
