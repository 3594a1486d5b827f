// Generated from tools/generator/src/facts; see CONTRIBUTING.md. Do not edit.
package io.culvert.wfp.layout.sdk;

import io.culvert.wfp.layout.FieldKind;
import io.culvert.wfp.layout.FieldLayout;
import io.culvert.wfp.layout.PointerRule;
import io.culvert.wfp.layout.StructLayout;

/**
 * The structure {@code IPSEC_SA_DETAILS1}, since Windows 7: 224 bytes on 64-bit Windows, 200 bytes on 32-bit Windows.
 *
 * <pre>{@code
 * struct IPSEC_SA_DETAILS1 {                             // offset (size) on 64-bit Windows, then on 32-bit Windows
 *     FWP_IP_VERSION ipVersion;                          // 0 (4), 0 (4)
 *     FWP_DIRECTION saDirection;                         // 4 (4), 4 (4)
 *     IPSEC_TRAFFIC1 traffic;                            // 8 (72), 8 (72)
 *     IPSEC_SA_BUNDLE1 saBundle;                         // 80 (112), 80 (96)
 *     union {                                            // u1, decided by ipVersion
 *         IPSEC_V4_UDP_ENCAPSULATION0* udpEncapsulation; // 192 (8), 176 (4) if FWP_IP_VERSION_V4
 *                                                        // nothing if FWP_IP_VERSION_V6
 *     };
 *     FWPM_FILTER0* transportFilter;                     // 200 (8), 180 (4)
 *     IPSEC_VIRTUAL_IF_TUNNEL_INFO0 virtualIfTunnelInfo; // 208 (16), 184 (16)
 * };
 * }</pre>
 */
public final class IPSEC_SA_DETAILS1 {
    /** {@code FWP_IP_VERSION ipVersion}. */
    public static final FieldLayout ipVersion = FieldLayout.of("IPSEC_SA_DETAILS1", "ipVersion", "FWP_IP_VERSION", FieldKind.ENUM32)
            .win64(0, 4)
            .win32(0, 4)
            .constants(FWP_IP_VERSION.TABLE)
            .since("Windows 7")
            .build();

    /** {@code FWP_DIRECTION saDirection}. */
    public static final FieldLayout saDirection = FieldLayout.of("IPSEC_SA_DETAILS1", "saDirection", "FWP_DIRECTION", FieldKind.ENUM32)
            .win64(4, 4)
            .win32(4, 4)
            .constants(FWP_DIRECTION.TABLE)
            .since("Windows 7")
            .build();

    /** {@code IPSEC_TRAFFIC1 traffic}. */
    public static final FieldLayout traffic = FieldLayout.of("IPSEC_SA_DETAILS1", "traffic", "IPSEC_TRAFFIC1", FieldKind.STRUCT)
            .win64(8, 72)
            .win32(8, 72)
            .target(IPSEC_TRAFFIC1.LAYOUT)
            .since("Windows 7")
            .build();

    /** {@code IPSEC_SA_BUNDLE1 saBundle}. */
    public static final FieldLayout saBundle = FieldLayout.of("IPSEC_SA_DETAILS1", "saBundle", "IPSEC_SA_BUNDLE1", FieldKind.STRUCT)
            .win64(80, 112)
            .win32(80, 96)
            .target(IPSEC_SA_BUNDLE1.LAYOUT)
            .since("Windows 7")
            .build();

    /** {@code IPSEC_V4_UDP_ENCAPSULATION0* udpEncapsulation}. */
    public static final FieldLayout udpEncapsulation = FieldLayout.of("IPSEC_SA_DETAILS1", "udpEncapsulation", "IPSEC_V4_UDP_ENCAPSULATION0*", FieldKind.POINTER_TO_STRUCT)
            .win64(192, 8)
            .win32(176, 4)
            .target(IPSEC_V4_UDP_ENCAPSULATION0.LAYOUT)
            .pointer(PointerRule.UNIQUE)
            .arm("u1", ipVersion, -1L, FWP_IP_VERSION.FWP_IP_VERSION_V4)
            .since("Windows 7")
            .build();

    /** {@code FWPM_FILTER0* transportFilter}. */
    public static final FieldLayout transportFilter = FieldLayout.of("IPSEC_SA_DETAILS1", "transportFilter", "FWPM_FILTER0*", FieldKind.POINTER_TO_STRUCT)
            .win64(200, 8)
            .win32(180, 4)
            .target(FWPM_FILTER0.LAYOUT)
            .pointer(PointerRule.UNIQUE)
            .since("Windows 7")
            .build();

    /** {@code IPSEC_VIRTUAL_IF_TUNNEL_INFO0 virtualIfTunnelInfo}. */
    public static final FieldLayout virtualIfTunnelInfo = FieldLayout.of("IPSEC_SA_DETAILS1", "virtualIfTunnelInfo", "IPSEC_VIRTUAL_IF_TUNNEL_INFO0", FieldKind.STRUCT)
            .win64(208, 16)
            .win32(184, 16)
            .target(IPSEC_VIRTUAL_IF_TUNNEL_INFO0.LAYOUT)
            .since("Windows 7")
            .build();

    /** The layout of the structure. */
    public static final StructLayout LAYOUT = StructLayout.of("IPSEC_SA_DETAILS1")
            .win64(224, 8)
            .win32(200, 8)
            .since("Windows 7")
            .fields(ipVersion, saDirection, traffic, saBundle, udpEncapsulation, transportFilter, virtualIfTunnelInfo)
            .union("u1", ipVersion, -1L, FWP_IP_VERSION.FWP_IP_VERSION_V6)
            .build();

    private IPSEC_SA_DETAILS1() {}
}
