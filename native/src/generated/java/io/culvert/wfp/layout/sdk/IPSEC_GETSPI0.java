// Generated from tools/generator/src/facts; see CONTRIBUTING.md. Do not edit.
package io.culvert.wfp.layout.sdk;

import io.culvert.wfp.layout.FieldKind;
import io.culvert.wfp.layout.FieldLayout;
import io.culvert.wfp.layout.PointerRule;
import io.culvert.wfp.layout.StructLayout;

/**
 * The structure {@code IPSEC_GETSPI0}, since Windows Vista: 80 bytes on 64-bit Windows, 72 bytes on 32-bit Windows.
 *
 * <pre>{@code
 * struct IPSEC_GETSPI0 {                                        // offset (size) on 64-bit Windows, then on 32-bit Windows
 *     IPSEC_TRAFFIC0 inboundIpsecTraffic;                       // 0 (56), 0 (56)
 *     FWP_IP_VERSION ipVersion;                                 // 56 (4), 56 (4)
 *     union {                                                   // u1, decided by ipVersion
 *         IPSEC_V4_UDP_ENCAPSULATION0* inboundUdpEncapsulation; // 64 (8), 60 (4) if FWP_IP_VERSION_V4
 *                                                               // nothing if FWP_IP_VERSION_V6
 *     };
 *     IPSEC_CRYPTO_MODULE_ID* rngCryptoModuleID;                // 72 (8), 64 (4)
 * };
 * }</pre>
 */
public final class IPSEC_GETSPI0 {
    /** {@code IPSEC_TRAFFIC0 inboundIpsecTraffic}. */
    public static final FieldLayout inboundIpsecTraffic = FieldLayout.of("IPSEC_GETSPI0", "inboundIpsecTraffic", "IPSEC_TRAFFIC0", FieldKind.STRUCT)
            .win64(0, 56)
            .win32(0, 56)
            .target(IPSEC_TRAFFIC0.LAYOUT)
            .since("Windows Vista")
            .build();

    /** {@code FWP_IP_VERSION ipVersion}. */
    public static final FieldLayout ipVersion = FieldLayout.of("IPSEC_GETSPI0", "ipVersion", "FWP_IP_VERSION", FieldKind.ENUM32)
            .win64(56, 4)
            .win32(56, 4)
            .constants(FWP_IP_VERSION.TABLE)
            .since("Windows Vista")
            .build();

    /** {@code IPSEC_V4_UDP_ENCAPSULATION0* inboundUdpEncapsulation}. */
    public static final FieldLayout inboundUdpEncapsulation = FieldLayout.of("IPSEC_GETSPI0", "inboundUdpEncapsulation", "IPSEC_V4_UDP_ENCAPSULATION0*", FieldKind.POINTER_TO_STRUCT)
            .win64(64, 8)
            .win32(60, 4)
            .target(IPSEC_V4_UDP_ENCAPSULATION0.LAYOUT)
            .pointer(PointerRule.UNIQUE)
            .arm("u1", ipVersion, -1L, FWP_IP_VERSION.FWP_IP_VERSION_V4)
            .since("Windows Vista")
            .build();

    /** {@code IPSEC_CRYPTO_MODULE_ID* rngCryptoModuleID}. */
    public static final FieldLayout rngCryptoModuleID = FieldLayout.of("IPSEC_GETSPI0", "rngCryptoModuleID", "IPSEC_CRYPTO_MODULE_ID*", FieldKind.POINTER_TO_STRUCT)
            .win64(72, 8)
            .win32(64, 4)
            .target(GUID.LAYOUT)
            .pointer(PointerRule.UNIQUE)
            .since("Windows Vista")
            .build();

    /** The layout of the structure. */
    public static final StructLayout LAYOUT = StructLayout.of("IPSEC_GETSPI0")
            .win64(80, 8)
            .win32(72, 8)
            .since("Windows Vista")
            .fields(inboundIpsecTraffic, ipVersion, inboundUdpEncapsulation, rngCryptoModuleID)
            .union("u1", ipVersion, -1L, FWP_IP_VERSION.FWP_IP_VERSION_V6)
            .build();

    private IPSEC_GETSPI0() {}
}
