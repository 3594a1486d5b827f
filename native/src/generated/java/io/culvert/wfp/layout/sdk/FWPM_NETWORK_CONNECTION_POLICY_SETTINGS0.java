// Generated from tools/generator/src/facts; see CONTRIBUTING.md. Do not edit.
package io.culvert.wfp.layout.sdk;

import io.culvert.wfp.layout.FieldKind;
import io.culvert.wfp.layout.FieldLayout;
import io.culvert.wfp.layout.PointerRule;
import io.culvert.wfp.layout.StructLayout;

/**
 * The structure {@code FWPM_NETWORK_CONNECTION_POLICY_SETTINGS0}, since Windows 11 22H2 (unguarded in header; functions guarded NTDDI_WIN10_NI): 16 bytes on 64-bit Windows, 8 bytes on 32-bit Windows.
 *
 * <pre>{@code
 * struct FWPM_NETWORK_CONNECTION_POLICY_SETTINGS0 {      // offset (size) on 64-bit Windows, then on 32-bit Windows
 *     UINT32 numSettings;                                // 0 (4), 0 (4)
 *     FWPM_NETWORK_CONNECTION_POLICY_SETTING0* settings; // 8 (8), 4 (4)
 * };
 * }</pre>
 */
public final class FWPM_NETWORK_CONNECTION_POLICY_SETTINGS0 {
    /** {@code UINT32 numSettings}. */
    public static final FieldLayout numSettings = FieldLayout.of("FWPM_NETWORK_CONNECTION_POLICY_SETTINGS0", "numSettings", "UINT32", FieldKind.UINT32)
            .win64(0, 4)
            .win32(0, 4)
            .since("Windows 11 22H2 (unguarded in header; functions guarded NTDDI_WIN10_NI)")
            .build();

    /** {@code FWPM_NETWORK_CONNECTION_POLICY_SETTING0* settings}, counted by {@code numSettings}. */
    public static final FieldLayout settings = FieldLayout.of("FWPM_NETWORK_CONNECTION_POLICY_SETTINGS0", "settings", "FWPM_NETWORK_CONNECTION_POLICY_SETTING0*", FieldKind.POINTER_TO_STRUCT)
            .win64(8, 8)
            .win32(4, 4)
            .target(FWPM_NETWORK_CONNECTION_POLICY_SETTING0.LAYOUT)
            .count(numSettings)
            .pointer(PointerRule.REF)
            .since("Windows 11 22H2 (unguarded in header; functions guarded NTDDI_WIN10_NI)")
            .build();

    /** The layout of the structure. */
    public static final StructLayout LAYOUT = StructLayout.of("FWPM_NETWORK_CONNECTION_POLICY_SETTINGS0")
            .win64(16, 8)
            .win32(8, 4)
            .since("Windows 11 22H2 (unguarded in header; functions guarded NTDDI_WIN10_NI)")
            .fields(numSettings, settings)
            .build();

    private FWPM_NETWORK_CONNECTION_POLICY_SETTINGS0() {}
}
