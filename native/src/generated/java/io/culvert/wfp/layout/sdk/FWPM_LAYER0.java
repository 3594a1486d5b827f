// Generated from tools/generator/src/facts; see CONTRIBUTING.md. Do not edit.
package io.culvert.wfp.layout.sdk;

import io.culvert.wfp.layout.FieldKind;
import io.culvert.wfp.layout.FieldLayout;
import io.culvert.wfp.layout.PointerRule;
import io.culvert.wfp.layout.StructLayout;

/**
 * The structure {@code FWPM_LAYER0}, since Windows Vista: 72 bytes on 64-bit Windows, 56 bytes on 32-bit Windows.
 *
 * <pre>{@code
 * struct FWPM_LAYER0 {                // offset (size) on 64-bit Windows, then on 32-bit Windows
 *     GUID layerKey;                  // 0 (16), 0 (16)
 *     FWPM_DISPLAY_DATA0 displayData; // 16 (16), 16 (8)
 *     UINT32 flags;                   // 32 (4), 24 (4)
 *     UINT32 numFields;               // 36 (4), 28 (4)
 *     FWPM_FIELD0* field;             // 40 (8), 32 (4)
 *     GUID defaultSubLayerKey;        // 48 (16), 36 (16)
 *     UINT16 layerId;                 // 64 (2), 52 (2)
 * };
 * }</pre>
 */
public final class FWPM_LAYER0 {
    /** {@code GUID layerKey}. */
    public static final FieldLayout layerKey = FieldLayout.of("FWPM_LAYER0", "layerKey", "GUID", FieldKind.STRUCT)
            .win64(0, 16)
            .win32(0, 16)
            .target(GUID.LAYOUT)
            .since("Windows Vista")
            .build();

    /** {@code FWPM_DISPLAY_DATA0 displayData}. */
    public static final FieldLayout displayData = FieldLayout.of("FWPM_LAYER0", "displayData", "FWPM_DISPLAY_DATA0", FieldKind.STRUCT)
            .win64(16, 16)
            .win32(16, 8)
            .target(FWPM_DISPLAY_DATA0.LAYOUT)
            .since("Windows Vista")
            .build();

    /** {@code UINT32 flags}. */
    public static final FieldLayout flags = FieldLayout.of("FWPM_LAYER0", "flags", "UINT32", FieldKind.UINT32)
            .win64(32, 4)
            .win32(24, 4)
            .constants(FWPM_LAYER_FLAG.TABLE)
            .since("Windows Vista")
            .build();

    /** {@code UINT32 numFields}. */
    public static final FieldLayout numFields = FieldLayout.of("FWPM_LAYER0", "numFields", "UINT32", FieldKind.UINT32)
            .win64(36, 4)
            .win32(28, 4)
            .since("Windows Vista")
            .build();

    /** {@code FWPM_FIELD0* field}, counted by {@code numFields}. */
    public static final FieldLayout field = FieldLayout.of("FWPM_LAYER0", "field", "FWPM_FIELD0*", FieldKind.POINTER_TO_STRUCT)
            .win64(40, 8)
            .win32(32, 4)
            .target(FWPM_FIELD0.LAYOUT)
            .count(numFields)
            .pointer(PointerRule.REF)
            .since("Windows Vista")
            .build();

    /** {@code GUID defaultSubLayerKey}. */
    public static final FieldLayout defaultSubLayerKey = FieldLayout.of("FWPM_LAYER0", "defaultSubLayerKey", "GUID", FieldKind.STRUCT)
            .win64(48, 16)
            .win32(36, 16)
            .target(GUID.LAYOUT)
            .since("Windows Vista")
            .build();

    /** {@code UINT16 layerId}. */
    public static final FieldLayout layerId = FieldLayout.of("FWPM_LAYER0", "layerId", "UINT16", FieldKind.UINT16)
            .win64(64, 2)
            .win32(52, 2)
            .since("Windows Vista")
            .build();

    /** The layout of the structure. */
    public static final StructLayout LAYOUT = StructLayout.of("FWPM_LAYER0")
            .win64(72, 8)
            .win32(56, 4)
            .since("Windows Vista")
            .fields(layerKey, displayData, flags, numFields, field, defaultSubLayerKey, layerId)
            .build();

    private FWPM_LAYER0() {}
}
