// Generated from tools/generator/src/facts; see CONTRIBUTING.md. Do not edit.
package io.culvert.wfp.layout.sdk;

import io.culvert.wfp.layout.FieldKind;
import io.culvert.wfp.layout.FieldLayout;
import io.culvert.wfp.layout.PointerRule;
import io.culvert.wfp.layout.StructLayout;

/**
 * The structure {@code FWPM_FILTER_ENUM_TEMPLATE0}, since Windows Vista: 72 bytes on 64-bit Windows, 48 bytes on 32-bit Windows.
 *
 * <pre>{@code
 * struct FWPM_FILTER_ENUM_TEMPLATE0 {                                // offset (size) on 64-bit Windows, then on 32-bit Windows
 *     GUID* providerKey;                                             // 0 (8), 0 (4)
 *     GUID layerKey;                                                 // 8 (16), 4 (16)
 *     FWP_FILTER_ENUM_TYPE enumType;                                 // 24 (4), 20 (4)
 *     UINT32 flags;                                                  // 28 (4), 24 (4)
 *     FWPM_PROVIDER_CONTEXT_ENUM_TEMPLATE0* providerContextTemplate; // 32 (8), 28 (4)
 *     UINT32 numFilterConditions;                                    // 40 (4), 32 (4)
 *     FWPM_FILTER_CONDITION0* filterCondition;                       // 48 (8), 36 (4)
 *     UINT32 actionMask;                                             // 56 (4), 40 (4)
 *     GUID* calloutKey;                                              // 64 (8), 44 (4)
 * };
 * }</pre>
 */
public final class FWPM_FILTER_ENUM_TEMPLATE0 {
    /** {@code GUID* providerKey}. */
    public static final FieldLayout providerKey = FieldLayout.of("FWPM_FILTER_ENUM_TEMPLATE0", "providerKey", "GUID*", FieldKind.POINTER_TO_STRUCT)
            .win64(0, 8)
            .win32(0, 4)
            .target(GUID.LAYOUT)
            .pointer(PointerRule.UNIQUE)
            .since("Windows Vista")
            .build();

    /** {@code GUID layerKey}. */
    public static final FieldLayout layerKey = FieldLayout.of("FWPM_FILTER_ENUM_TEMPLATE0", "layerKey", "GUID", FieldKind.STRUCT)
            .win64(8, 16)
            .win32(4, 16)
            .target(GUID.LAYOUT)
            .since("Windows Vista")
            .build();

    /** {@code FWP_FILTER_ENUM_TYPE enumType}. */
    public static final FieldLayout enumType = FieldLayout.of("FWPM_FILTER_ENUM_TEMPLATE0", "enumType", "FWP_FILTER_ENUM_TYPE", FieldKind.ENUM32)
            .win64(24, 4)
            .win32(20, 4)
            .constants(FWP_FILTER_ENUM_TYPE.TABLE)
            .since("Windows Vista")
            .build();

    /** {@code UINT32 flags}. */
    public static final FieldLayout flags = FieldLayout.of("FWPM_FILTER_ENUM_TEMPLATE0", "flags", "UINT32", FieldKind.UINT32)
            .win64(28, 4)
            .win32(24, 4)
            .constants(FWP_FILTER_ENUM_FLAG.TABLE)
            .since("Windows Vista")
            .build();

    /** {@code FWPM_PROVIDER_CONTEXT_ENUM_TEMPLATE0* providerContextTemplate}. */
    public static final FieldLayout providerContextTemplate = FieldLayout.of("FWPM_FILTER_ENUM_TEMPLATE0", "providerContextTemplate", "FWPM_PROVIDER_CONTEXT_ENUM_TEMPLATE0*", FieldKind.POINTER_TO_STRUCT)
            .win64(32, 8)
            .win32(28, 4)
            .target(FWPM_PROVIDER_CONTEXT_ENUM_TEMPLATE0.LAYOUT)
            .pointer(PointerRule.UNIQUE)
            .since("Windows Vista")
            .build();

    /** {@code UINT32 numFilterConditions}. */
    public static final FieldLayout numFilterConditions = FieldLayout.of("FWPM_FILTER_ENUM_TEMPLATE0", "numFilterConditions", "UINT32", FieldKind.UINT32)
            .win64(40, 4)
            .win32(32, 4)
            .since("Windows Vista")
            .build();

    /** {@code FWPM_FILTER_CONDITION0* filterCondition}, counted by {@code numFilterConditions}. */
    public static final FieldLayout filterCondition = FieldLayout.of("FWPM_FILTER_ENUM_TEMPLATE0", "filterCondition", "FWPM_FILTER_CONDITION0*", FieldKind.POINTER_TO_STRUCT)
            .win64(48, 8)
            .win32(36, 4)
            .target(FWPM_FILTER_CONDITION0.LAYOUT)
            .count(numFilterConditions)
            .pointer(PointerRule.UNIQUE)
            .since("Windows Vista")
            .build();

    /** {@code UINT32 actionMask}. */
    public static final FieldLayout actionMask = FieldLayout.of("FWPM_FILTER_ENUM_TEMPLATE0", "actionMask", "UINT32", FieldKind.UINT32)
            .win64(56, 4)
            .win32(40, 4)
            .since("Windows Vista")
            .build();

    /** {@code GUID* calloutKey}. */
    public static final FieldLayout calloutKey = FieldLayout.of("FWPM_FILTER_ENUM_TEMPLATE0", "calloutKey", "GUID*", FieldKind.POINTER_TO_STRUCT)
            .win64(64, 8)
            .win32(44, 4)
            .target(GUID.LAYOUT)
            .pointer(PointerRule.UNIQUE)
            .since("Windows Vista")
            .build();

    /** The layout of the structure. */
    public static final StructLayout LAYOUT = StructLayout.of("FWPM_FILTER_ENUM_TEMPLATE0")
            .win64(72, 8)
            .win32(48, 4)
            .since("Windows Vista")
            .fields(providerKey, layerKey, enumType, flags, providerContextTemplate, numFilterConditions, filterCondition, actionMask, calloutKey)
            .build();

    private FWPM_FILTER_ENUM_TEMPLATE0() {}
}
