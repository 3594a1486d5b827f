// Generated from tools/generator/src/facts; see CONTRIBUTING.md. Do not edit.
package io.culvert.wfp.layout.sdk;

import io.culvert.wfp.layout.FieldKind;
import io.culvert.wfp.layout.FieldLayout;
import io.culvert.wfp.layout.PointerRule;
import io.culvert.wfp.layout.StructLayout;

/**
 * The structure {@code IKEEXT_SA_DETAILS1}, since Windows 7: 176 bytes on 64-bit Windows, 160 bytes on 32-bit Windows.
 *
 * <pre>{@code
 * struct IKEEXT_SA_DETAILS1 {                              // offset (size) on 64-bit Windows, then on 32-bit Windows
 *     UINT64 saId;                                         // 0 (8), 0 (8)
 *     IKEEXT_KEY_MODULE_TYPE keyModuleType;                // 8 (4), 8 (4)
 *     FWP_IP_VERSION ipVersion;                            // 12 (4), 12 (4)
 *     union {                                              // u1, decided by ipVersion
 *         IPSEC_V4_UDP_ENCAPSULATION0* v4UdpEncapsulation; // 16 (8), 16 (4) if FWP_IP_VERSION_V4
 *                                                          // nothing if FWP_IP_VERSION_V6
 *     };
 *     IKEEXT_TRAFFIC0 ikeTraffic;                          // 24 (48), 24 (48)
 *     IKEEXT_PROPOSAL0 ikeProposal;                        // 72 (28), 72 (28)
 *     IKEEXT_COOKIE_PAIR0 cookiePair;                      // 104 (16), 104 (16)
 *     IKEEXT_CREDENTIALS1 ikeCredentials;                  // 120 (16), 120 (8)
 *     GUID ikePolicyKey;                                   // 136 (16), 128 (16)
 *     UINT64 virtualIfTunnelId;                            // 152 (8), 144 (8)
 *     FWP_BYTE_BLOB correlationKey;                        // 160 (16), 152 (8)
 * };
 * }</pre>
 */
public final class IKEEXT_SA_DETAILS1 {
    /** {@code UINT64 saId}. */
    public static final FieldLayout saId = FieldLayout.of("IKEEXT_SA_DETAILS1", "saId", "UINT64", FieldKind.UINT64)
            .win64(0, 8)
            .win32(0, 8)
            .since("Windows 7")
            .build();

    /** {@code IKEEXT_KEY_MODULE_TYPE keyModuleType}. */
    public static final FieldLayout keyModuleType = FieldLayout.of("IKEEXT_SA_DETAILS1", "keyModuleType", "IKEEXT_KEY_MODULE_TYPE", FieldKind.ENUM32)
            .win64(8, 4)
            .win32(8, 4)
            .constants(IKEEXT_KEY_MODULE_TYPE.TABLE)
            .since("Windows 7")
            .build();

    /** {@code FWP_IP_VERSION ipVersion}. */
    public static final FieldLayout ipVersion = FieldLayout.of("IKEEXT_SA_DETAILS1", "ipVersion", "FWP_IP_VERSION", FieldKind.ENUM32)
            .win64(12, 4)
            .win32(12, 4)
            .constants(FWP_IP_VERSION.TABLE)
            .since("Windows 7")
            .build();

    /** {@code IPSEC_V4_UDP_ENCAPSULATION0* v4UdpEncapsulation}. */
    public static final FieldLayout v4UdpEncapsulation = FieldLayout.of("IKEEXT_SA_DETAILS1", "v4UdpEncapsulation", "IPSEC_V4_UDP_ENCAPSULATION0*", FieldKind.POINTER_TO_STRUCT)
            .win64(16, 8)
            .win32(16, 4)
            .target(IPSEC_V4_UDP_ENCAPSULATION0.LAYOUT)
            .pointer(PointerRule.UNIQUE)
            .arm("u1", ipVersion, -1L, FWP_IP_VERSION.FWP_IP_VERSION_V4)
            .since("Windows 7")
            .build();

    /** {@code IKEEXT_TRAFFIC0 ikeTraffic}. */
    public static final FieldLayout ikeTraffic = FieldLayout.of("IKEEXT_SA_DETAILS1", "ikeTraffic", "IKEEXT_TRAFFIC0", FieldKind.STRUCT)
            .win64(24, 48)
            .win32(24, 48)
            .target(IKEEXT_TRAFFIC0.LAYOUT)
            .since("Windows 7")
            .build();

    /** {@code IKEEXT_PROPOSAL0 ikeProposal}. */
    public static final FieldLayout ikeProposal = FieldLayout.of("IKEEXT_SA_DETAILS1", "ikeProposal", "IKEEXT_PROPOSAL0", FieldKind.STRUCT)
            .win64(72, 28)
            .win32(72, 28)
            .target(IKEEXT_PROPOSAL0.LAYOUT)
            .since("Windows 7")
            .build();

    /** {@code IKEEXT_COOKIE_PAIR0 cookiePair}. */
    public static final FieldLayout cookiePair = FieldLayout.of("IKEEXT_SA_DETAILS1", "cookiePair", "IKEEXT_COOKIE_PAIR0", FieldKind.STRUCT)
            .win64(104, 16)
            .win32(104, 16)
            .target(IKEEXT_COOKIE_PAIR0.LAYOUT)
            .since("Windows 7")
            .build();

    /** {@code IKEEXT_CREDENTIALS1 ikeCredentials}. */
    public static final FieldLayout ikeCredentials = FieldLayout.of("IKEEXT_SA_DETAILS1", "ikeCredentials", "IKEEXT_CREDENTIALS1", FieldKind.STRUCT)
            .win64(120, 16)
            .win32(120, 8)
            .target(IKEEXT_CREDENTIALS1.LAYOUT)
            .since("Windows 7")
            .build();

    /** {@code GUID ikePolicyKey}. */
    public static final FieldLayout ikePolicyKey = FieldLayout.of("IKEEXT_SA_DETAILS1", "ikePolicyKey", "GUID", FieldKind.STRUCT)
            .win64(136, 16)
            .win32(128, 16)
            .target(GUID.LAYOUT)
            .since("Windows 7")
            .build();

    /** {@code UINT64 virtualIfTunnelId}. */
    public static final FieldLayout virtualIfTunnelId = FieldLayout.of("IKEEXT_SA_DETAILS1", "virtualIfTunnelId", "UINT64", FieldKind.UINT64)
            .win64(152, 8)
            .win32(144, 8)
            .since("Windows 7")
            .build();

    /** {@code FWP_BYTE_BLOB correlationKey}. */
    public static final FieldLayout correlationKey = FieldLayout.of("IKEEXT_SA_DETAILS1", "correlationKey", "FWP_BYTE_BLOB", FieldKind.STRUCT)
            .win64(160, 16)
            .win32(152, 8)
            .target(FWP_BYTE_BLOB.LAYOUT)
            .since("Windows 7")
            .build();

    /** The layout of the structure. */
    public static final StructLayout LAYOUT = StructLayout.of("IKEEXT_SA_DETAILS1")
            .win64(176, 8)
            .win32(160, 8)
            .since("Windows 7")
            .fields(saId, keyModuleType, ipVersion, v4UdpEncapsulation, ikeTraffic, ikeProposal, cookiePair, ikeCredentials, ikePolicyKey, virtualIfTunnelId, correlationKey)
            .union("u1", ipVersion, -1L, FWP_IP_VERSION.FWP_IP_VERSION_V6)
            .build();

    private IKEEXT_SA_DETAILS1() {}
}
