// Generated from tools/generator/src/facts; see CONTRIBUTING.md. Do not edit.
package io.culvert.wfp.layout.sdk;

import io.culvert.wfp.layout.FieldKind;
import io.culvert.wfp.layout.FieldLayout;
import io.culvert.wfp.layout.PointerRule;
import io.culvert.wfp.layout.StructLayout;

/**
 * The structure {@code FWPM_SUBLAYER0}, since Windows Vista: 72 bytes on 64-bit Windows, 44 bytes on 32-bit Windows.
 *
 * <pre>{@code
 * struct FWPM_SUBLAYER0 {             // offset (size) on 64-bit Windows, then on 32-bit Windows
 *     GUID subLayerKey;               // 0 (16), 0 (16)
 *     FWPM_DISPLAY_DATA0 displayData; // 16 (16), 16 (8)
 *     UINT32 flags;                   // 32 (4), 24 (4)
 *     GUID* providerKey;              // 40 (8), 28 (4)
 *     FWP_BYTE_BLOB providerData;     // 48 (16), 32 (8)
 *     UINT16 weight;                  // 64 (2), 40 (2)
 * };
 * }</pre>
 */
public final class FWPM_SUBLAYER0 {
    /** {@code GUID subLayerKey}. */
    public static final FieldLayout subLayerKey = FieldLayout.of("FWPM_SUBLAYER0", "subLayerKey", "GUID", FieldKind.STRUCT)
            .win64(0, 16)
            .win32(0, 16)
            .target(GUID.LAYOUT)
            .since("Windows Vista")
            .build();

    /** {@code FWPM_DISPLAY_DATA0 displayData}. */
    public static final FieldLayout displayData = FieldLayout.of("FWPM_SUBLAYER0", "displayData", "FWPM_DISPLAY_DATA0", FieldKind.STRUCT)
            .win64(16, 16)
            .win32(16, 8)
            .target(FWPM_DISPLAY_DATA0.LAYOUT)
            .since("Windows Vista")
            .build();

    /** {@code UINT32 flags}. */
    public static final FieldLayout flags = FieldLayout.of("FWPM_SUBLAYER0", "flags", "UINT32", FieldKind.UINT32)
            .win64(32, 4)
            .win32(24, 4)
            .constants(FWPM_SUBLAYER_FLAG.TABLE)
            .since("Windows Vista")
            .build();

    /** {@code GUID* providerKey}. */
    public static final FieldLayout providerKey = FieldLayout.of("FWPM_SUBLAYER0", "providerKey", "GUID*", FieldKind.POINTER_TO_STRUCT)
            .win64(40, 8)
            .win32(28, 4)
            .target(GUID.LAYOUT)
            .pointer(PointerRule.UNIQUE)
            .since("Windows Vista")
            .build();

    /** {@code FWP_BYTE_BLOB providerData}. */
    public static final FieldLayout providerData = FieldLayout.of("FWPM_SUBLAYER0", "providerData", "FWP_BYTE_BLOB", FieldKind.STRUCT)
            .win64(48, 16)
            .win32(32, 8)
            .target(FWP_BYTE_BLOB.LAYOUT)
            .since("Windows Vista")
            .build();

    /** {@code UINT16 weight}. */
    public static final FieldLayout weight = FieldLayout.of("FWPM_SUBLAYER0", "weight", "UINT16", FieldKind.UINT16)
            .win64(64, 2)
            .win32(40, 2)
            .since("Windows Vista")
            .build();

    /** The layout of the structure. */
    public static final StructLayout LAYOUT = StructLayout.of("FWPM_SUBLAYER0")
            .win64(72, 8)
            .win32(44, 4)
            .since("Windows Vista")
            .fields(subLayerKey, displayData, flags, providerKey, providerData, weight)
            .build();

    private FWPM_SUBLAYER0() {}
}
