// Generated from tools/generator/src/facts; see CONTRIBUTING.md. Do not edit.
package io.culvert.wfp.layout.sdk;

import io.culvert.wfp.layout.AddressForm;
import io.culvert.wfp.layout.FieldKind;
import io.culvert.wfp.layout.FieldLayout;
import io.culvert.wfp.layout.StructLayout;

/**
 * The structure {@code IPSEC_TRAFFIC1}, since Windows 7: 72 bytes on 64-bit Windows, 72 bytes on 32-bit Windows.
 *
 * <pre>{@code
 * struct IPSEC_TRAFFIC1 {             // offset (size) on 64-bit Windows, then on 32-bit Windows
 *     FWP_IP_VERSION ipVersion;       // 0 (4), 0 (4)
 *     union {                         // u1, decided by ipVersion
 *         UINT32 localV4Address;      // 4 (4), 4 (4) if FWP_IP_VERSION_V4
 *         UINT8 localV6Address[16];   // 4 (16), 4 (16) if FWP_IP_VERSION_V6
 *     };
 *     union {                         // u2, decided by ipVersion
 *         UINT32 remoteV4Address;     // 20 (4), 20 (4) if FWP_IP_VERSION_V4
 *         UINT8 remoteV6Address[16];  // 20 (16), 20 (16) if FWP_IP_VERSION_V6
 *     };
 *     IPSEC_TRAFFIC_TYPE trafficType; // 36 (4), 36 (4)
 *     union {                         // u3, decided by trafficType
 *         UINT64 ipsecFilterId;       // 40 (8), 40 (8) if IPSEC_TRAFFIC_TYPE_TRANSPORT
 *         UINT64 tunnelPolicyId;      // 40 (8), 40 (8) if IPSEC_TRAFFIC_TYPE_TUNNEL
 *     };
 *     UINT16 remotePort;              // 48 (2), 48 (2)
 *     UINT16 localPort;               // 50 (2), 50 (2)
 *     UINT8 ipProtocol;               // 52 (1), 52 (1)
 *     UINT64 localIfLuid;             // 56 (8), 56 (8)
 *     UINT32 realIfProfileId;         // 64 (4), 64 (4)
 * };
 * }</pre>
 */
public final class IPSEC_TRAFFIC1 {
    /** {@code FWP_IP_VERSION ipVersion}. */
    public static final FieldLayout ipVersion = FieldLayout.of("IPSEC_TRAFFIC1", "ipVersion", "FWP_IP_VERSION", FieldKind.ENUM32)
            .win64(0, 4)
            .win32(0, 4)
            .constants(FWP_IP_VERSION.TABLE)
            .since("Windows 7")
            .build();

    /** {@code UINT32 localV4Address}. */
    public static final FieldLayout localV4Address = FieldLayout.of("IPSEC_TRAFFIC1", "localV4Address", "UINT32", FieldKind.UINT32)
            .win64(4, 4)
            .win32(4, 4)
            .address(AddressForm.IPV4)
            .arm("u1", ipVersion, -1L, FWP_IP_VERSION.FWP_IP_VERSION_V4)
            .since("Windows 7")
            .build();

    /** {@code UINT8 localV6Address[16]}. */
    public static final FieldLayout localV6Address = FieldLayout.of("IPSEC_TRAFFIC1", "localV6Address", "UINT8[16]", FieldKind.BYTES)
            .win64(4, 16)
            .win32(4, 16)
            .elements(FieldKind.UINT8)
            .address(AddressForm.IPV6)
            .arm("u1", ipVersion, -1L, FWP_IP_VERSION.FWP_IP_VERSION_V6)
            .since("Windows 7")
            .build();

    /** {@code UINT32 remoteV4Address}. */
    public static final FieldLayout remoteV4Address = FieldLayout.of("IPSEC_TRAFFIC1", "remoteV4Address", "UINT32", FieldKind.UINT32)
            .win64(20, 4)
            .win32(20, 4)
            .address(AddressForm.IPV4)
            .arm("u2", ipVersion, -1L, FWP_IP_VERSION.FWP_IP_VERSION_V4)
            .since("Windows 7")
            .build();

    /** {@code UINT8 remoteV6Address[16]}. */
    public static final FieldLayout remoteV6Address = FieldLayout.of("IPSEC_TRAFFIC1", "remoteV6Address", "UINT8[16]", FieldKind.BYTES)
            .win64(20, 16)
            .win32(20, 16)
            .elements(FieldKind.UINT8)
            .address(AddressForm.IPV6)
            .arm("u2", ipVersion, -1L, FWP_IP_VERSION.FWP_IP_VERSION_V6)
            .since("Windows 7")
            .build();

    /** {@code IPSEC_TRAFFIC_TYPE trafficType}. */
    public static final FieldLayout trafficType = FieldLayout.of("IPSEC_TRAFFIC1", "trafficType", "IPSEC_TRAFFIC_TYPE", FieldKind.ENUM32)
            .win64(36, 4)
            .win32(36, 4)
            .constants(IPSEC_TRAFFIC_TYPE.TABLE)
            .since("Windows 7")
            .build();

    /** {@code UINT64 ipsecFilterId}. */
    public static final FieldLayout ipsecFilterId = FieldLayout.of("IPSEC_TRAFFIC1", "ipsecFilterId", "UINT64", FieldKind.UINT64)
            .win64(40, 8)
            .win32(40, 8)
            .arm("u3", trafficType, -1L, IPSEC_TRAFFIC_TYPE.IPSEC_TRAFFIC_TYPE_TRANSPORT)
            .since("Windows 7")
            .build();

    /** {@code UINT64 tunnelPolicyId}. */
    public static final FieldLayout tunnelPolicyId = FieldLayout.of("IPSEC_TRAFFIC1", "tunnelPolicyId", "UINT64", FieldKind.UINT64)
            .win64(40, 8)
            .win32(40, 8)
            .arm("u3", trafficType, -1L, IPSEC_TRAFFIC_TYPE.IPSEC_TRAFFIC_TYPE_TUNNEL)
            .since("Windows 7")
            .build();

    /** {@code UINT16 remotePort}. */
    public static final FieldLayout remotePort = FieldLayout.of("IPSEC_TRAFFIC1", "remotePort", "UINT16", FieldKind.UINT16)
            .win64(48, 2)
            .win32(48, 2)
            .since("Windows 7")
            .build();

    /** {@code UINT16 localPort}. */
    public static final FieldLayout localPort = FieldLayout.of("IPSEC_TRAFFIC1", "localPort", "UINT16", FieldKind.UINT16)
            .win64(50, 2)
            .win32(50, 2)
            .since("Windows 7")
            .build();

    /** {@code UINT8 ipProtocol}. */
    public static final FieldLayout ipProtocol = FieldLayout.of("IPSEC_TRAFFIC1", "ipProtocol", "UINT8", FieldKind.UINT8)
            .win64(52, 1)
            .win32(52, 1)
            .since("Windows 7")
            .build();

    /** {@code UINT64 localIfLuid}. */
    public static final FieldLayout localIfLuid = FieldLayout.of("IPSEC_TRAFFIC1", "localIfLuid", "UINT64", FieldKind.UINT64)
            .win64(56, 8)
            .win32(56, 8)
            .since("Windows 7")
            .build();

    /** {@code UINT32 realIfProfileId}. */
    public static final FieldLayout realIfProfileId = FieldLayout.of("IPSEC_TRAFFIC1", "realIfProfileId", "UINT32", FieldKind.UINT32)
            .win64(64, 4)
            .win32(64, 4)
            .since("Windows 7")
            .build();

    /** The layout of the structure. */
    public static final StructLayout LAYOUT = StructLayout.of("IPSEC_TRAFFIC1")
            .win64(72, 8)
            .win32(72, 8)
            .since("Windows 7")
            .fields(ipVersion, localV4Address, localV6Address, remoteV4Address, remoteV6Address, trafficType, ipsecFilterId, tunnelPolicyId, remotePort, localPort, ipProtocol, localIfLuid, realIfProfileId)
            .union("u1", ipVersion, -1L)
            .union("u2", ipVersion, -1L)
            .union("u3", trafficType, -1L)
            .build();

    private IPSEC_TRAFFIC1() {}
}
