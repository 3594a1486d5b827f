// Generated from tools/generator/src/facts; see CONTRIBUTING.md. Do not edit.
package io.culvert.wfp.layout.sdk;

import io.culvert.wfp.layout.FieldKind;
import io.culvert.wfp.layout.FieldLayout;
import io.culvert.wfp.layout.StructLayout;

/**
 * The structure {@code FWPM_NETWORK_CONNECTION_POLICY_SETTING0}, since Windows 11 22H2 (unguarded in header; functions guarded NTDDI_WIN10_NI): 24 bytes on 64-bit Windows, 12 bytes on 32-bit Windows.
 *
 * <pre>{@code
 * struct FWPM_NETWORK_CONNECTION_POLICY_SETTING0 {     // offset (size) on 64-bit Windows, then on 32-bit Windows
 *     FWP_NETWORK_CONNECTION_POLICY_SETTING_TYPE type; // 0 (4), 0 (4)
 *     FWP_VALUE0 value;                                // 8 (16), 4 (8)
 * };
 * }</pre>
 */
public final class FWPM_NETWORK_CONNECTION_POLICY_SETTING0 {
    /** {@code FWP_NETWORK_CONNECTION_POLICY_SETTING_TYPE type}. */
    public static final FieldLayout type = FieldLayout.of("FWPM_NETWORK_CONNECTION_POLICY_SETTING0", "type", "FWP_NETWORK_CONNECTION_POLICY_SETTING_TYPE", FieldKind.ENUM32)
            .win64(0, 4)
            .win32(0, 4)
            .constants(FWP_NETWORK_CONNECTION_POLICY_SETTING_TYPE.TABLE)
            .since("Windows 11 22H2 (unguarded in header; functions guarded NTDDI_WIN10_NI)")
            .build();

    /** {@code FWP_VALUE0 value}. */
    public static final FieldLayout value = FieldLayout.of("FWPM_NETWORK_CONNECTION_POLICY_SETTING0", "value", "FWP_VALUE0", FieldKind.STRUCT)
            .win64(8, 16)
            .win32(4, 8)
            .target(FWP_VALUE0.LAYOUT)
            .since("Windows 11 22H2 (unguarded in header; functions guarded NTDDI_WIN10_NI)")
            .build();

    /** The layout of the structure. */
    public static final StructLayout LAYOUT = StructLayout.of("FWPM_NETWORK_CONNECTION_POLICY_SETTING0")
            .win64(24, 8)
            .win32(12, 4)
            .since("Windows 11 22H2 (unguarded in header; functions guarded NTDDI_WIN10_NI)")
            .fields(type, value)
            .build();

    private FWPM_NETWORK_CONNECTION_POLICY_SETTING0() {}
}
