// Generated from tools/generator/src/facts; see CONTRIBUTING.md. Do not edit.
package io.culvert.wfp.layout.sdk;

import io.culvert.wfp.layout.AddressForm;
import io.culvert.wfp.layout.FieldKind;
import io.culvert.wfp.layout.FieldLayout;
import io.culvert.wfp.layout.StructLayout;

/**
 * The structure {@code IPSEC_TRAFFIC0}, since Windows Vista: 56 bytes on 64-bit Windows, 56 bytes on 32-bit Windows.
 *
 * <pre>{@code
 * struct IPSEC_TRAFFIC0 {             // offset (size) on 64-bit Windows, then on 32-bit Windows
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
 * };
 * }</pre>
 */
public final class IPSEC_TRAFFIC0 {
    /** {@code FWP_IP_VERSION ipVersion}. */
    public static final FieldLayout ipVersion = FieldLayout.of("IPSEC_TRAFFIC0", "ipVersion", "FWP_IP_VERSION", FieldKind.ENUM32)
            .win64(0, 4)
            .win32(0, 4)
            .constants(FWP_IP_VERSION.TABLE)
            .since("Windows Vista")
            .build();

    /** {@code UINT32 localV4Address}. */
    public static final FieldLayout localV4Address = FieldLayout.of("IPSEC_TRAFFIC0", "localV4Address", "UINT32", FieldKind.UINT32)
            .win64(4, 4)
            .win32(4, 4)
            .address(AddressForm.IPV4)
            .arm("u1", ipVersion, -1L, FWP_IP_VERSION.FWP_IP_VERSION_V4)
            .since("Windows Vista")
            .build();

    /** {@code UINT8 localV6Address[16]}. */
    public static final FieldLayout localV6Address = FieldLayout.of("IPSEC_TRAFFIC0", "localV6Address", "UINT8[16]", FieldKind.BYTES)
            .win64(4, 16)
            .win32(4, 16)
            .elements(FieldKind.UINT8)
            .address(AddressForm.IPV6)
            .arm("u1", ipVersion, -1L, FWP_IP_VERSION.FWP_IP_VERSION_V6)
            .since("Windows Vista")
            .build();

    /** {@code UINT32 remoteV4Address}. */
    public static final FieldLayout remoteV4Address = FieldLayout.of("IPSEC_TRAFFIC0", "remoteV4Address", "UINT32", FieldKind.UINT32)
            .win64(20, 4)
            .win32(20, 4)
            .address(AddressForm.IPV4)
            .arm("u2", ipVersion, -1L, FWP_IP_VERSION.FWP_IP_VERSION_V4)
            .since("Windows Vista")
            .build();

    /** {@code UINT8 remoteV6Address[16]}. */
    public static final FieldLayout remoteV6Address = FieldLayout.of("IPSEC_TRAFFIC0", "remoteV6Address", "UINT8[16]", FieldKind.BYTES)
            .win64(20, 16)
            .win32(20, 16)
            .elements(FieldKind.UINT8)
            .address(AddressForm.IPV6)
            .arm("u2", ipVersion, -1L, FWP_IP_VERSION.FWP_IP_VERSION_V6)
            .since("Windows Vista")
            .build();

    /** {@code IPSEC_TRAFFIC_TYPE trafficType}. */
    public static final FieldLayout trafficType = FieldLayout.of("IPSEC_TRAFFIC0", "trafficType", "IPSEC_TRAFFIC_TYPE", FieldKind.ENUM32)
            .win64(36, 4)
            .win32(36, 4)
            .constants(IPSEC_TRAFFIC_TYPE.TABLE)
            .since("Windows Vista")
            .build();

    /** {@code UINT64 ipsecFilterId}. */
    public static final FieldLayout ipsecFilterId = FieldLayout.of("IPSEC_TRAFFIC0", "ipsecFilterId", "UINT64", FieldKind.UINT64)
            .win64(40, 8)
            .win32(40, 8)
            .arm("u3", trafficType, -1L, IPSEC_TRAFFIC_TYPE.IPSEC_TRAFFIC_TYPE_TRANSPORT)
            .since("Windows Vista")
            .build();

    /** {@code UINT64 tunnelPolicyId}. */
    public static final FieldLayout tunnelPolicyId = FieldLayout.of("IPSEC_TRAFFIC0", "tunnelPolicyId", "UINT64", FieldKind.UINT64)
            .win64(40, 8)
            .win32(40, 8)
            .arm("u3", trafficType, -1L, IPSEC_TRAFFIC_TYPE.IPSEC_TRAFFIC_TYPE_TUNNEL)
            .since("Windows Vista")
            .build();

    /** {@code UINT16 remotePort}. */
    public static final FieldLayout remotePort = FieldLayout.of("IPSEC_TRAFFIC0", "remotePort", "UINT16", FieldKind.UINT16)
            .win64(48, 2)
            .win32(48, 2)
            .since("Windows Vista")
            .build();

    /** The layout of the structure. */
    public static final StructLayout LAYOUT = StructLayout.of("IPSEC_TRAFFIC0")
            .win64(56, 8)
            .win32(56, 8)
            .since("Windows Vista")
            .fields(ipVersion, localV4Address, localV6Address, remoteV4Address, remoteV6Address, trafficType, ipsecFilterId, tunnelPolicyId, remotePort)
            .union("u1", ipVersion, -1L)
            .union("u2", ipVersion, -1L)
            .union("u3", trafficType, -1L)
            .build();

    private IPSEC_TRAFFIC0() {}
}
