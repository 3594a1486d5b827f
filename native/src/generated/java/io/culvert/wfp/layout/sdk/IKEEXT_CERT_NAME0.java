// Generated from tools/generator/src/facts; see CONTRIBUTING.md. Do not edit.
package io.culvert.wfp.layout.sdk;

import io.culvert.wfp.layout.FieldKind;
import io.culvert.wfp.layout.FieldLayout;
import io.culvert.wfp.layout.PointerRule;
import io.culvert.wfp.layout.StructLayout;

/**
 * The structure {@code IKEEXT_CERT_NAME0}, since Windows 8: 16 bytes on 64-bit Windows, 8 bytes on 32-bit Windows.
 *
 * <pre>{@code
 * struct IKEEXT_CERT_NAME0 {                   // offset (size) on 64-bit Windows, then on 32-bit Windows
 *     IKEEXT_CERT_CRITERIA_NAME_TYPE nameType; // 0 (4), 0 (4)
 *     LPWSTR certName;                         // 8 (8), 4 (4)
 * };
 * }</pre>
 */
public final class IKEEXT_CERT_NAME0 {
    /** {@code IKEEXT_CERT_CRITERIA_NAME_TYPE nameType}. */
    public static final FieldLayout nameType = FieldLayout.of("IKEEXT_CERT_NAME0", "nameType", "IKEEXT_CERT_CRITERIA_NAME_TYPE", FieldKind.ENUM32)
            .win64(0, 4)
            .win32(0, 4)
            .constants(IKEEXT_CERT_CRITERIA_NAME_TYPE.TABLE)
            .since("Windows 8")
            .build();

    /** {@code LPWSTR certName}. */
    public static final FieldLayout certName = FieldLayout.of("IKEEXT_CERT_NAME0", "certName", "LPWSTR", FieldKind.POINTER_TO_UTF16)
            .win64(8, 8)
            .win32(4, 4)
            .elements(FieldKind.UINT16)
            .pointer(PointerRule.REF)
            .since("Windows 8")
            .build();

    /** The layout of the structure. */
    public static final StructLayout LAYOUT = StructLayout.of("IKEEXT_CERT_NAME0")
            .win64(16, 8)
            .win32(8, 4)
            .since("Windows 8")
            .fields(nameType, certName)
            .build();

    private IKEEXT_CERT_NAME0() {}
}
