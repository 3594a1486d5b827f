// Generated from tools/generator/src/facts; see CONTRIBUTING.md. Do not edit.
package io.culvert.wfp.layout.sdk;

import io.culvert.wfp.layout.FieldKind;
import io.culvert.wfp.layout.FieldLayout;
import io.culvert.wfp.layout.PointerRule;
import io.culvert.wfp.layout.StructLayout;

/**
 * The structure {@code IPSEC_TRAFFIC_SELECTOR_POLICY0}, since Windows 10 1709 (unguarded in header; used only by IPSEC_TUNNEL_POLICY3): 32 bytes on 64-bit Windows, 20 bytes on 32-bit Windows.
 *
 * <pre>{@code
 * struct IPSEC_TRAFFIC_SELECTOR_POLICY0 {              // offset (size) on 64-bit Windows, then on 32-bit Windows
 *     UINT32 flags;                                    // 0 (4), 0 (4)
 *     UINT32 numLocalTrafficSelectors;                 // 4 (4), 4 (4)
 *     IPSEC_TRAFFIC_SELECTOR0* localTrafficSelectors;  // 8 (8), 8 (4)
 *     UINT32 numRemoteTrafficSelectors;                // 16 (4), 12 (4)
 *     IPSEC_TRAFFIC_SELECTOR0* remoteTrafficSelectors; // 24 (8), 16 (4)
 * };
 * }</pre>
 */
public final class IPSEC_TRAFFIC_SELECTOR_POLICY0 {
    /** {@code UINT32 flags}. */
    public static final FieldLayout flags = FieldLayout.of("IPSEC_TRAFFIC_SELECTOR_POLICY0", "flags", "UINT32", FieldKind.UINT32)
            .win64(0, 4)
            .win32(0, 4)
            .since("Windows 10 1709 (unguarded in header; used only by IPSEC_TUNNEL_POLICY3)")
            .build();

    /** {@code UINT32 numLocalTrafficSelectors}. */
    public static final FieldLayout numLocalTrafficSelectors = FieldLayout.of("IPSEC_TRAFFIC_SELECTOR_POLICY0", "numLocalTrafficSelectors", "UINT32", FieldKind.UINT32)
            .win64(4, 4)
            .win32(4, 4)
            .since("Windows 10 1709 (unguarded in header; used only by IPSEC_TUNNEL_POLICY3)")
            .build();

    /** {@code IPSEC_TRAFFIC_SELECTOR0* localTrafficSelectors}, counted by {@code numLocalTrafficSelectors}. */
    public static final FieldLayout localTrafficSelectors = FieldLayout.of("IPSEC_TRAFFIC_SELECTOR_POLICY0", "localTrafficSelectors", "IPSEC_TRAFFIC_SELECTOR0*", FieldKind.POINTER_TO_STRUCT)
            .win64(8, 8)
            .win32(8, 4)
            .target(IPSEC_TRAFFIC_SELECTOR0.LAYOUT)
            .count(numLocalTrafficSelectors)
            .pointer(PointerRule.UNIQUE)
            .since("Windows 10 1709 (unguarded in header; used only by IPSEC_TUNNEL_POLICY3)")
            .build();

    /** {@code UINT32 numRemoteTrafficSelectors}. */
    public static final FieldLayout numRemoteTrafficSelectors = FieldLayout.of("IPSEC_TRAFFIC_SELECTOR_POLICY0", "numRemoteTrafficSelectors", "UINT32", FieldKind.UINT32)
            .win64(16, 4)
            .win32(12, 4)
            .since("Windows 10 1709 (unguarded in header; used only by IPSEC_TUNNEL_POLICY3)")
            .build();

    /** {@code IPSEC_TRAFFIC_SELECTOR0* remoteTrafficSelectors}, counted by {@code numRemoteTrafficSelectors}. */
    public static final FieldLayout remoteTrafficSelectors = FieldLayout.of("IPSEC_TRAFFIC_SELECTOR_POLICY0", "remoteTrafficSelectors", "IPSEC_TRAFFIC_SELECTOR0*", FieldKind.POINTER_TO_STRUCT)
            .win64(24, 8)
            .win32(16, 4)
            .target(IPSEC_TRAFFIC_SELECTOR0.LAYOUT)
            .count(numRemoteTrafficSelectors)
            .pointer(PointerRule.UNIQUE)
            .since("Windows 10 1709 (unguarded in header; used only by IPSEC_TUNNEL_POLICY3)")
            .build();

    /** The layout of the structure. */
    public static final StructLayout LAYOUT = StructLayout.of("IPSEC_TRAFFIC_SELECTOR_POLICY0")
            .win64(32, 8)
            .win32(20, 4)
            .since("Windows 10 1709 (unguarded in header; used only by IPSEC_TUNNEL_POLICY3)")
            .fields(flags, numLocalTrafficSelectors, localTrafficSelectors, numRemoteTrafficSelectors, remoteTrafficSelectors)
            .build();

    private IPSEC_TRAFFIC_SELECTOR_POLICY0() {}
}
