// Generated from tools/generator/src/facts; see CONTRIBUTING.md. Do not edit.
package io.culvert.wfp.layout.sdk;

import io.culvert.wfp.layout.FieldKind;
import io.culvert.wfp.layout.FieldLayout;
import io.culvert.wfp.layout.StructLayout;

/**
 * The structure {@code IKEEXT_CERTIFICATE_CREDENTIAL1}, since Windows 7: 56 bytes on 64-bit Windows, 28 bytes on 32-bit Windows.
 *
 * <pre>{@code
 * struct IKEEXT_CERTIFICATE_CREDENTIAL1 { // offset (size) on 64-bit Windows, then on 32-bit Windows
 *     FWP_BYTE_BLOB subjectName;          // 0 (16), 0 (8)
 *     FWP_BYTE_BLOB certHash;             // 16 (16), 8 (8)
 *     UINT32 flags;                       // 32 (4), 16 (4)
 *     FWP_BYTE_BLOB certificate;          // 40 (16), 20 (8)
 * };
 * }</pre>
 */
public final class IKEEXT_CERTIFICATE_CREDENTIAL1 {
    /** {@code FWP_BYTE_BLOB subjectName}. */
    public static final FieldLayout subjectName = FieldLayout.of("IKEEXT_CERTIFICATE_CREDENTIAL1", "subjectName", "FWP_BYTE_BLOB", FieldKind.STRUCT)
            .win64(0, 16)
            .win32(0, 8)
            .target(FWP_BYTE_BLOB.LAYOUT)
            .since("Windows 7")
            .build();

    /** {@code FWP_BYTE_BLOB certHash}. */
    public static final FieldLayout certHash = FieldLayout.of("IKEEXT_CERTIFICATE_CREDENTIAL1", "certHash", "FWP_BYTE_BLOB", FieldKind.STRUCT)
            .win64(16, 16)
            .win32(8, 8)
            .target(FWP_BYTE_BLOB.LAYOUT)
            .since("Windows 7")
            .build();

    /** {@code UINT32 flags}. */
    public static final FieldLayout flags = FieldLayout.of("IKEEXT_CERTIFICATE_CREDENTIAL1", "flags", "UINT32", FieldKind.UINT32)
            .win64(32, 4)
            .win32(16, 4)
            .constants(IKEEXT_CERT_CREDENTIAL_FLAG.TABLE)
            .since("Windows 7")
            .build();

    /** {@code FWP_BYTE_BLOB certificate}. */
    public static final FieldLayout certificate = FieldLayout.of("IKEEXT_CERTIFICATE_CREDENTIAL1", "certificate", "FWP_BYTE_BLOB", FieldKind.STRUCT)
            .win64(40, 16)
            .win32(20, 8)
            .target(FWP_BYTE_BLOB.LAYOUT)
            .since("Windows 7")
            .build();

    /** The layout of the structure. */
    public static final StructLayout LAYOUT = StructLayout.of("IKEEXT_CERTIFICATE_CREDENTIAL1")
            .win64(56, 8)
            .win32(28, 4)
            .since("Windows 7")
            .fields(subjectName, certHash, flags, certificate)
            .build();

    private IKEEXT_CERTIFICATE_CREDENTIAL1() {}
}
