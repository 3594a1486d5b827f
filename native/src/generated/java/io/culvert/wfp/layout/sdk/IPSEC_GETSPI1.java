// Generated from tools/generator/src/facts; see CONTRIBUTING.md. Do not edit.
package io.culvert.wfp.layout.sdk;

import io.culvert.wfp.layout.FieldKind;
import io.culvert.wfp.layout.FieldLayout;
import io.culvert.wfp.layout.PointerRule;
import io.culvert.wfp.layout.StructLayout;

/**
 * The structure {@code IPSEC_GETSPI1}, since Windows 7: 96 bytes on 64-bit Windows, 88 bytes on 32-bit Windows.
 *
 * <pre>{@code
 * struct IPSEC_GETSPI1 {                                        // offset (size) on 64-bit Windows, then on 32-bit Windows
 *     IPSEC_TRAFFIC1 inboundIpsecTraffic;                       // 0 (72), 0 (72)
 *     FWP_IP_VERSION ipVersion;                                 // 72 (4), 72 (4)
 *     union {                                                   // u1, decided by ipVersion
 *         IPSEC_V4_UDP_ENCAPSULATION0* inboundUdpEncapsulation; // 80 (8), 76 (4) if FWP_IP_VERSION_V4
 *                                                               // nothing if FWP_IP_VERSION_V6
 *     };
 *     IPSEC_CRYPTO_MODULE_ID* rngCryptoModuleID;                // 88 (8), 80 (4)
 * };
 * }</pre>
 */
public final class IPSEC_GETSPI1 {
    /** {@code IPSEC_TRAFFIC1 inboundIpsecTraffic}. */
    public static final FieldLayout inboundIpsecTraffic = FieldLayout.of("IPSEC_GETSPI1", "inboundIpsecTraffic", "IPSEC_TRAFFIC1", FieldKind.STRUCT)
            .win64(0, 72)
            .win32(0, 72)
            .target(IPSEC_TRAFFIC1.LAYOUT)
            .since("Windows 7")
            .build();

    /** {@code FWP_IP_VERSION ipVersion}. */
    public static final FieldLayout ipVersion = FieldLayout.of("IPSEC_GETSPI1", "ipVersion", "FWP_IP_VERSION", FieldKind.ENUM32)
            .win64(72, 4)
            .win32(72, 4)
            .constants(FWP_IP_VERSION.TABLE)
            .since("Windows 7")
            .build();

    /** {@code IPSEC_V4_UDP_ENCAPSULATION0* inboundUdpEncapsulation}. */
    public static final FieldLayout inboundUdpEncapsulation = FieldLayout.of("IPSEC_GETSPI1", "inboundUdpEncapsulation", "IPSEC_V4_UDP_ENCAPSULATION0*", FieldKind.POINTER_TO_STRUCT)
            .win64(80, 8)
            .win32(76, 4)
            .target(IPSEC_V4_UDP_ENCAPSULATION0.LAYOUT)
            .pointer(PointerRule.UNIQUE)
            .arm("u1", ipVersion, -1L, FWP_IP_VERSION.FWP_IP_VERSION_V4)
            .since("Windows 7")
            .build();

    /** {@code IPSEC_CRYPTO_MODULE_ID* rngCryptoModuleID}. */
    public static final FieldLayout rngCryptoModuleID = FieldLayout.of("IPSEC_GETSPI1", "rngCryptoModuleID", "IPSEC_CRYPTO_MODULE_ID*", FieldKind.POINTER_TO_STRUCT)
            .win64(88, 8)
            .win32(80, 4)
            .target(GUID.LAYOUT)
            .pointer(PointerRule.UNIQUE)
            .since("Windows 7")
            .build();

    /** The layout of the structure. */
    public static final StructLayout LAYOUT = StructLayout.of("IPSEC_GETSPI1")
            .win64(96, 8)
            .win32(88, 8)
            .since("Windows 7")
            .fields(inboundIpsecTraffic, ipVersion, inboundUdpEncapsulation, rngCryptoModuleID)
            .union("u1", ipVersion, -1L, FWP_IP_VERSION.FWP_IP_VERSION_V6)
            .build();

    private IPSEC_GETSPI1() {}
}
