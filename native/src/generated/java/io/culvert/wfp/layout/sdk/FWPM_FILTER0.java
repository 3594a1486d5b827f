// Generated from tools/generator/src/facts; see CONTRIBUTING.md. Do not edit.
package io.culvert.wfp.layout.sdk;

import io.culvert.wfp.layout.FieldKind;
import io.culvert.wfp.layout.FieldLayout;
import io.culvert.wfp.layout.PointerRule;
import io.culvert.wfp.layout.StructLayout;

/**
 * The structure {@code FWPM_FILTER0}, since Windows Vista: 200 bytes on 64-bit Windows, 152 bytes on 32-bit Windows.
 *
 * <pre>{@code
 * struct FWPM_FILTER0 {                        // offset (size) on 64-bit Windows, then on 32-bit Windows
 *     GUID filterKey;                          // 0 (16), 0 (16)
 *     FWPM_DISPLAY_DATA0 displayData;          // 16 (16), 16 (8)
 *     UINT32 flags;                            // 32 (4), 24 (4)
 *     GUID* providerKey;                       // 40 (8), 28 (4)
 *     FWP_BYTE_BLOB providerData;              // 48 (16), 32 (8)
 *     GUID layerKey;                           // 64 (16), 40 (16)
 *     GUID subLayerKey;                        // 80 (16), 56 (16)
 *     FWP_VALUE0 weight;                       // 96 (16), 72 (8)
 *     UINT32 numFilterConditions;              // 112 (4), 80 (4)
 *     FWPM_FILTER_CONDITION0* filterCondition; // 120 (8), 84 (4)
 *     FWPM_ACTION0 action;                     // 128 (20), 88 (20)
 *     union {                                  // u1, decided by flags & FWPM_FILTER_FLAG_HAS_PROVIDER_CONTEXT
 *         UINT64 rawContext;                   // 152 (8), 112 (8) if 0
 *         GUID providerContextKey;             // 152 (16), 112 (16) if FWPM_FILTER_FLAG_HAS_PROVIDER_CONTEXT
 *     };
 *     GUID* reserved;                          // 168 (8), 128 (4)
 *     UINT64 filterId;                         // 176 (8), 136 (8)
 *     FWP_VALUE0 effectiveWeight;              // 184 (16), 144 (8)
 * };
 * }</pre>
 */
public final class FWPM_FILTER0 {
    /** {@code GUID filterKey}. */
    public static final FieldLayout filterKey = FieldLayout.of("FWPM_FILTER0", "filterKey", "GUID", FieldKind.STRUCT)
            .win64(0, 16)
            .win32(0, 16)
            .target(GUID.LAYOUT)
            .since("Windows Vista")
            .build();

    /** {@code FWPM_DISPLAY_DATA0 displayData}. */
    public static final FieldLayout displayData = FieldLayout.of("FWPM_FILTER0", "displayData", "FWPM_DISPLAY_DATA0", FieldKind.STRUCT)
            .win64(16, 16)
            .win32(16, 8)
            .target(FWPM_DISPLAY_DATA0.LAYOUT)
            .since("Windows Vista")
            .build();

    /** {@code UINT32 flags}. */
    public static final FieldLayout flags = FieldLayout.of("FWPM_FILTER0", "flags", "UINT32", FieldKind.UINT32)
            .win64(32, 4)
            .win32(24, 4)
            .constants(FWPM_FILTER_FLAG.TABLE)
            .since("Windows Vista")
            .build();

    /** {@code GUID* providerKey}. */
    public static final FieldLayout providerKey = FieldLayout.of("FWPM_FILTER0", "providerKey", "GUID*", FieldKind.POINTER_TO_STRUCT)
            .win64(40, 8)
            .win32(28, 4)
            .target(GUID.LAYOUT)
            .pointer(PointerRule.UNIQUE)
            .since("Windows Vista")
            .build();

    /** {@code FWP_BYTE_BLOB providerData}. */
    public static final FieldLayout providerData = FieldLayout.of("FWPM_FILTER0", "providerData", "FWP_BYTE_BLOB", FieldKind.STRUCT)
            .win64(48, 16)
            .win32(32, 8)
            .target(FWP_BYTE_BLOB.LAYOUT)
            .since("Windows Vista")
            .build();

    /** {@code GUID layerKey}. */
    public static final FieldLayout layerKey = FieldLayout.of("FWPM_FILTER0", "layerKey", "GUID", FieldKind.STRUCT)
            .win64(64, 16)
            .win32(40, 16)
            .target(GUID.LAYOUT)
            .since("Windows Vista")
            .build();

    /** {@code GUID subLayerKey}. */
    public static final FieldLayout subLayerKey = FieldLayout.of("FWPM_FILTER0", "subLayerKey", "GUID", FieldKind.STRUCT)
            .win64(80, 16)
            .win32(56, 16)
            .target(GUID.LAYOUT)
            .since("Windows Vista")
            .build();

    /** {@code FWP_VALUE0 weight}. */
    public static final FieldLayout weight = FieldLayout.of("FWPM_FILTER0", "weight", "FWP_VALUE0", FieldKind.STRUCT)
            .win64(96, 16)
            .win32(72, 8)
            .target(FWP_VALUE0.LAYOUT)
            .since("Windows Vista")
            .build();

    /** {@code UINT32 numFilterConditions}. */
    public static final FieldLayout numFilterConditions = FieldLayout.of("FWPM_FILTER0", "numFilterConditions", "UINT32", FieldKind.UINT32)
            .win64(112, 4)
            .win32(80, 4)
            .since("Windows Vista")
            .build();

    /** {@code FWPM_FILTER_CONDITION0* filterCondition}, counted by {@code numFilterConditions}. */
    public static final FieldLayout filterCondition = FieldLayout.of("FWPM_FILTER0", "filterCondition", "FWPM_FILTER_CONDITION0*", FieldKind.POINTER_TO_STRUCT)
            .win64(120, 8)
            .win32(84, 4)
            .target(FWPM_FILTER_CONDITION0.LAYOUT)
            .count(numFilterConditions)
            .pointer(PointerRule.UNIQUE)
            .since("Windows Vista")
            .build();

    /** {@code FWPM_ACTION0 action}. */
    public static final FieldLayout action = FieldLayout.of("FWPM_FILTER0", "action", "FWPM_ACTION0", FieldKind.STRUCT)
            .win64(128, 20)
            .win32(88, 20)
            .target(FWPM_ACTION0.LAYOUT)
            .since("Windows Vista")
            .build();

    /** {@code UINT64 rawContext}. */
    public static final FieldLayout rawContext = FieldLayout.of("FWPM_FILTER0", "rawContext", "UINT64", FieldKind.UINT64)
            .win64(152, 8)
            .win32(112, 8)
            .arm("u1", flags, FWPM_FILTER_FLAG.FWPM_FILTER_FLAG_HAS_PROVIDER_CONTEXT, 0)
            .since("Windows Vista")
            .build();

    /** {@code GUID providerContextKey}. */
    public static final FieldLayout providerContextKey = FieldLayout.of("FWPM_FILTER0", "providerContextKey", "GUID", FieldKind.STRUCT)
            .win64(152, 16)
            .win32(112, 16)
            .target(GUID.LAYOUT)
            .arm("u1", flags, FWPM_FILTER_FLAG.FWPM_FILTER_FLAG_HAS_PROVIDER_CONTEXT, FWPM_FILTER_FLAG.FWPM_FILTER_FLAG_HAS_PROVIDER_CONTEXT)
            .since("Windows Vista")
            .build();

    /** {@code GUID* reserved}. */
    public static final FieldLayout reserved = FieldLayout.of("FWPM_FILTER0", "reserved", "GUID*", FieldKind.POINTER_TO_STRUCT)
            .win64(168, 8)
            .win32(128, 4)
            .target(GUID.LAYOUT)
            .pointer(PointerRule.UNIQUE)
            .since("Windows Vista")
            .build();

    /** {@code UINT64 filterId}. */
    public static final FieldLayout filterId = FieldLayout.of("FWPM_FILTER0", "filterId", "UINT64", FieldKind.UINT64)
            .win64(176, 8)
            .win32(136, 8)
            .since("Windows Vista")
            .build();

    /** {@code FWP_VALUE0 effectiveWeight}. */
    public static final FieldLayout effectiveWeight = FieldLayout.of("FWPM_FILTER0", "effectiveWeight", "FWP_VALUE0", FieldKind.STRUCT)
            .win64(184, 16)
            .win32(144, 8)
            .target(FWP_VALUE0.LAYOUT)
            .since("Windows Vista")
            .build();

    /** The layout of the structure. */
    public static final StructLayout LAYOUT = StructLayout.of("FWPM_FILTER0")
            .win64(200, 8)
            .win32(152, 8)
            .since("Windows Vista")
            .fields(filterKey, displayData, flags, providerKey, providerData, layerKey, subLayerKey, weight, numFilterConditions, filterCondition, action, rawContext, providerContextKey, reserved, filterId, effectiveWeight)
            .union("u1", flags, FWPM_FILTER_FLAG.FWPM_FILTER_FLAG_HAS_PROVIDER_CONTEXT)
            .build();

    private FWPM_FILTER0() {}
}
