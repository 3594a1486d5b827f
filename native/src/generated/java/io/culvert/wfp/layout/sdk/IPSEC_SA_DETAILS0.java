// Generated from tools/generator/src/facts; see CONTRIBUTING.md. Do not edit.
package io.culvert.wfp.layout.sdk;

import io.culvert.wfp.layout.FieldKind;
import io.culvert.wfp.layout.FieldLayout;
import io.culvert.wfp.layout.PointerRule;
import io.culvert.wfp.layout.StructLayout;

/**
 * The structure {@code IPSEC_SA_DETAILS0}, since Windows Vista: 168 bytes on 64-bit Windows, 144 bytes on 32-bit Windows.
 *
 * <pre>{@code
 * struct IPSEC_SA_DETAILS0 {                             // offset (size) on 64-bit Windows, then on 32-bit Windows
 *     FWP_IP_VERSION ipVersion;                          // 0 (4), 0 (4)
 *     FWP_DIRECTION saDirection;                         // 4 (4), 4 (4)
 *     IPSEC_TRAFFIC0 traffic;                            // 8 (56), 8 (56)
 *     IPSEC_SA_BUNDLE0 saBundle;                         // 64 (88), 64 (72)
 *     union {                                            // u1, decided by ipVersion
 *         IPSEC_V4_UDP_ENCAPSULATION0* udpEncapsulation; // 152 (8), 136 (4) if FWP_IP_VERSION_V4
 *                                                        // nothing if FWP_IP_VERSION_V6
 *     };
 *     FWPM_FILTER0* transportFilter;                     // 160 (8), 140 (4)
 * };
 * }</pre>
 */
public final class IPSEC_SA_DETAILS0 {
    /** {@code FWP_IP_VERSION ipVersion}. */
    public static final FieldLayout ipVersion = FieldLayout.of("IPSEC_SA_DETAILS0", "ipVersion", "FWP_IP_VERSION", FieldKind.ENUM32)
            .win64(0, 4)
            .win32(0, 4)
            .constants(FWP_IP_VERSION.TABLE)
            .since("Windows Vista")
            .build();

    /** {@code FWP_DIRECTION saDirection}. */
    public static final FieldLayout saDirection = FieldLayout.of("IPSEC_SA_DETAILS0", "saDirection", "FWP_DIRECTION", FieldKind.ENUM32)
            .win64(4, 4)
            .win32(4, 4)
            .constants(FWP_DIRECTION.TABLE)
            .since("Windows Vista")
            .build();

    /** {@code IPSEC_TRAFFIC0 traffic}. */
    public static final FieldLayout traffic = FieldLayout.of("IPSEC_SA_DETAILS0", "traffic", "IPSEC_TRAFFIC0", FieldKind.STRUCT)
            .win64(8, 56)
            .win32(8, 56)
            .target(IPSEC_TRAFFIC0.LAYOUT)
            .since("Windows Vista")
            .build();

    /** {@code IPSEC_SA_BUNDLE0 saBundle}. */
    public static final FieldLayout saBundle = FieldLayout.of("IPSEC_SA_DETAILS0", "saBundle", "IPSEC_SA_BUNDLE0", FieldKind.STRUCT)
            .win64(64, 88)
            .win32(64, 72)
            .target(IPSEC_SA_BUNDLE0.LAYOUT)
            .since("Windows Vista")
            .build();

    /** {@code IPSEC_V4_UDP_ENCAPSULATION0* udpEncapsulation}. */
    public static final FieldLayout udpEncapsulation = FieldLayout.of("IPSEC_SA_DETAILS0", "udpEncapsulation", "IPSEC_V4_UDP_ENCAPSULATION0*", FieldKind.POINTER_TO_STRUCT)
            .win64(152, 8)
            .win32(136, 4)
            .target(IPSEC_V4_UDP_ENCAPSULATION0.LAYOUT)
            .pointer(PointerRule.UNIQUE)
            .arm("u1", ipVersion, -1L, FWP_IP_VERSION.FWP_IP_VERSION_V4)
            .since("Windows Vista")
            .build();

    /** {@code FWPM_FILTER0* transportFilter}. */
    public static final FieldLayout transportFilter = FieldLayout.of("IPSEC_SA_DETAILS0", "transportFilter", "FWPM_FILTER0*", FieldKind.POINTER_TO_STRUCT)
            .win64(160, 8)
            .win32(140, 4)
            .target(FWPM_FILTER0.LAYOUT)
            .pointer(PointerRule.UNIQUE)
            .since("Windows Vista")
            .build();

    /** The layout of the structure. */
    public static final StructLayout LAYOUT = StructLayout.of("IPSEC_SA_DETAILS0")
            .win64(168, 8)
            .win32(144, 8)
            .since("Windows Vista")
            .fields(ipVersion, saDirection, traffic, saBundle, udpEncapsulation, transportFilter)
            .union("u1", ipVersion, -1L, FWP_IP_VERSION.FWP_IP_VERSION_V6)
            .build();

    private IPSEC_SA_DETAILS0() {}
}
