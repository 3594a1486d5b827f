// Generated from tools/generator/src/facts; see CONTRIBUTING.md. Do not edit.
package io.culvert.wfp.layout.sdk;

import io.culvert.wfp.layout.FieldKind;
import io.culvert.wfp.layout.FieldLayout;
import io.culvert.wfp.layout.PointerRule;
import io.culvert.wfp.layout.StructLayout;

/**
 * The structure {@code FWPM_PROVIDER0}, since Windows Vista: 64 bytes on 64-bit Windows, 40 bytes on 32-bit Windows.
 *
 * <pre>{@code
 * struct FWPM_PROVIDER0 {             // offset (size) on 64-bit Windows, then on 32-bit Windows
 *     GUID providerKey;               // 0 (16), 0 (16)
 *     FWPM_DISPLAY_DATA0 displayData; // 16 (16), 16 (8)
 *     UINT32 flags;                   // 32 (4), 24 (4)
 *     FWP_BYTE_BLOB providerData;     // 40 (16), 28 (8)
 *     wchar_t* serviceName;           // 56 (8), 36 (4)
 * };
 * }</pre>
 */
public final class FWPM_PROVIDER0 {
    /** {@code GUID providerKey}. */
    public static final FieldLayout providerKey = FieldLayout.of("FWPM_PROVIDER0", "providerKey", "GUID", FieldKind.STRUCT)
            .win64(0, 16)
            .win32(0, 16)
            .target(GUID.LAYOUT)
            .since("Windows Vista")
            .build();

    /** {@code FWPM_DISPLAY_DATA0 displayData}. */
    public static final FieldLayout displayData = FieldLayout.of("FWPM_PROVIDER0", "displayData", "FWPM_DISPLAY_DATA0", FieldKind.STRUCT)
            .win64(16, 16)
            .win32(16, 8)
            .target(FWPM_DISPLAY_DATA0.LAYOUT)
            .since("Windows Vista")
            .build();

    /** {@code UINT32 flags}. */
    public static final FieldLayout flags = FieldLayout.of("FWPM_PROVIDER0", "flags", "UINT32", FieldKind.UINT32)
            .win64(32, 4)
            .win32(24, 4)
            .constants(FWPM_PROVIDER_FLAG.TABLE)
            .since("Windows Vista")
            .build();

    /** {@code FWP_BYTE_BLOB providerData}. */
    public static final FieldLayout providerData = FieldLayout.of("FWPM_PROVIDER0", "providerData", "FWP_BYTE_BLOB", FieldKind.STRUCT)
            .win64(40, 16)
            .win32(28, 8)
            .target(FWP_BYTE_BLOB.LAYOUT)
            .since("Windows Vista")
            .build();

    /** {@code wchar_t* serviceName}. */
    public static final FieldLayout serviceName = FieldLayout.of("FWPM_PROVIDER0", "serviceName", "wchar_t*", FieldKind.POINTER_TO_UTF16)
            .win64(56, 8)
            .win32(36, 4)
            .elements(FieldKind.UINT16)
            .pointer(PointerRule.UNIQUE)
            .since("Windows Vista")
            .build();

    /** The layout of the structure. */
    public static final StructLayout LAYOUT = StructLayout.of("FWPM_PROVIDER0")
            .win64(64, 8)
            .win32(40, 4)
            .since("Windows Vista")
            .fields(providerKey, displayData, flags, providerData, serviceName)
            .build();

    private FWPM_PROVIDER0() {}
}
