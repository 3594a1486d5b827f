// Generated from tools/generator/src/facts; see CONTRIBUTING.md. Do not edit.
package io.culvert.wfp.layout.sdk;

import io.culvert.wfp.layout.FieldKind;
import io.culvert.wfp.layout.FieldLayout;
import io.culvert.wfp.layout.StructLayout;

/**
 * The structure {@code IPSEC_KEY_MANAGER0}, since Windows 8: 40 bytes on 64-bit Windows, 32 bytes on 32-bit Windows.
 *
 * <pre>{@code
 * struct IPSEC_KEY_MANAGER0 {         // offset (size) on 64-bit Windows, then on 32-bit Windows
 *     GUID keyManagerKey;             // 0 (16), 0 (16)
 *     FWPM_DISPLAY_DATA0 displayData; // 16 (16), 16 (8)
 *     UINT32 flags;                   // 32 (4), 24 (4)
 *     UINT8 keyDictationTimeoutHint;  // 36 (1), 28 (1)
 * };
 * }</pre>
 */
public final class IPSEC_KEY_MANAGER0 {
    /** {@code GUID keyManagerKey}. */
    public static final FieldLayout keyManagerKey = FieldLayout.of("IPSEC_KEY_MANAGER0", "keyManagerKey", "GUID", FieldKind.STRUCT)
            .win64(0, 16)
            .win32(0, 16)
            .target(GUID.LAYOUT)
            .since("Windows 8")
            .build();

    /** {@code FWPM_DISPLAY_DATA0 displayData}. */
    public static final FieldLayout displayData = FieldLayout.of("IPSEC_KEY_MANAGER0", "displayData", "FWPM_DISPLAY_DATA0", FieldKind.STRUCT)
            .win64(16, 16)
            .win32(16, 8)
            .target(FWPM_DISPLAY_DATA0.LAYOUT)
            .since("Windows 8")
            .build();

    /** {@code UINT32 flags}. */
    public static final FieldLayout flags = FieldLayout.of("IPSEC_KEY_MANAGER0", "flags", "UINT32", FieldKind.UINT32)
            .win64(32, 4)
            .win32(24, 4)
            .constants(IPSEC_KEY_MANAGER_FLAG.TABLE)
            .since("Windows 8")
            .build();

    /** {@code UINT8 keyDictationTimeoutHint}. */
    public static final FieldLayout keyDictationTimeoutHint = FieldLayout.of("IPSEC_KEY_MANAGER0", "keyDictationTimeoutHint", "UINT8", FieldKind.UINT8)
            .win64(36, 1)
            .win32(28, 1)
            .since("Windows 8")
            .build();

    /** The layout of the structure. */
    public static final StructLayout LAYOUT = StructLayout.of("IPSEC_KEY_MANAGER0")
            .win64(40, 8)
            .win32(32, 4)
            .since("Windows 8")
            .fields(keyManagerKey, displayData, flags, keyDictationTimeoutHint)
            .build();

    private IPSEC_KEY_MANAGER0() {}
}
