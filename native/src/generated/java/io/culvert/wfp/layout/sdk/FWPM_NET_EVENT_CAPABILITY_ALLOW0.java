// Generated from tools/generator/src/facts; see CONTRIBUTING.md. Do not edit.
package io.culvert.wfp.layout.sdk;

import io.culvert.wfp.layout.FieldKind;
import io.culvert.wfp.layout.FieldLayout;
import io.culvert.wfp.layout.StructLayout;

/**
 * The structure {@code FWPM_NET_EVENT_CAPABILITY_ALLOW0}, since Windows 8: 24 bytes on 64-bit Windows, 24 bytes on 32-bit Windows.
 *
 * <pre>{@code
 * struct FWPM_NET_EVENT_CAPABILITY_ALLOW0 {                  // offset (size) on 64-bit Windows, then on 32-bit Windows
 *     FWPM_APPC_NETWORK_CAPABILITY_TYPE networkCapabilityId; // 0 (4), 0 (4)
 *     UINT64 filterId;                                       // 8 (8), 8 (8)
 *     BOOL isLoopback;                                       // 16 (4), 16 (4)
 * };
 * }</pre>
 */
public final class FWPM_NET_EVENT_CAPABILITY_ALLOW0 {
    /** {@code FWPM_APPC_NETWORK_CAPABILITY_TYPE networkCapabilityId}. */
    public static final FieldLayout networkCapabilityId = FieldLayout.of("FWPM_NET_EVENT_CAPABILITY_ALLOW0", "networkCapabilityId", "FWPM_APPC_NETWORK_CAPABILITY_TYPE", FieldKind.ENUM32)
            .win64(0, 4)
            .win32(0, 4)
            .constants(FWPM_APPC_NETWORK_CAPABILITY_TYPE.TABLE)
            .since("Windows 8")
            .build();

    /** {@code UINT64 filterId}. */
    public static final FieldLayout filterId = FieldLayout.of("FWPM_NET_EVENT_CAPABILITY_ALLOW0", "filterId", "UINT64", FieldKind.UINT64)
            .win64(8, 8)
            .win32(8, 8)
            .since("Windows 8")
            .build();

    /** {@code BOOL isLoopback}. */
    public static final FieldLayout isLoopback = FieldLayout.of("FWPM_NET_EVENT_CAPABILITY_ALLOW0", "isLoopback", "BOOL", FieldKind.INT32)
            .win64(16, 4)
            .win32(16, 4)
            .since("Windows 8")
            .build();

    /** The layout of the structure. */
    public static final StructLayout LAYOUT = StructLayout.of("FWPM_NET_EVENT_CAPABILITY_ALLOW0")
            .win64(24, 8)
            .win32(24, 8)
            .since("Windows 8")
            .fields(networkCapabilityId, filterId, isLoopback)
            .build();

    private FWPM_NET_EVENT_CAPABILITY_ALLOW0() {}
}
