// Generated from tools/generator/src/facts; see CONTRIBUTING.md. Do not edit.
package io.culvert.wfp.layout.sdk;

import io.culvert.wfp.layout.AddressForm;
import io.culvert.wfp.layout.FieldKind;
import io.culvert.wfp.layout.FieldLayout;
import io.culvert.wfp.layout.StructLayout;

/**
 * The structure {@code IPSEC_TRAFFIC_SELECTOR0}, since Windows 10 1709 (unguarded in header; used only by IPSEC_TUNNEL_POLICY3): 44 bytes on 64-bit Windows, 44 bytes on 32-bit Windows.
 *
 * <pre>{@code
 * struct IPSEC_TRAFFIC_SELECTOR0 {  // offset (size) on 64-bit Windows, then on 32-bit Windows
 *     UINT8 protocolId;             // 0 (1), 0 (1)
 *     UINT16 portStart;             // 2 (2), 2 (2)
 *     UINT16 portEnd;               // 4 (2), 4 (2)
 *     FWP_IP_VERSION ipVersion;     // 8 (4), 8 (4)
 *     union {                       // u1, decided by ipVersion
 *         UINT32 startV4Address;    // 12 (4), 12 (4) if FWP_IP_VERSION_V4
 *         UINT8 startV6Address[16]; // 12 (16), 12 (16) if FWP_IP_VERSION_V6
 *     };
 *     union {                       // u2, decided by ipVersion
 *         UINT32 endV4Address;      // 28 (4), 28 (4) if FWP_IP_VERSION_V4
 *         UINT8 endV6Address[16];   // 28 (16), 28 (16) if FWP_IP_VERSION_V6
 *     };
 * };
 * }</pre>
 */
public final class IPSEC_TRAFFIC_SELECTOR0 {
    /** {@code UINT8 protocolId}. */
    public static final FieldLayout protocolId = FieldLayout.of("IPSEC_TRAFFIC_SELECTOR0", "protocolId", "UINT8", FieldKind.UINT8)
            .win64(0, 1)
            .win32(0, 1)
            .since("Windows 10 1709 (unguarded in header; used only by IPSEC_TUNNEL_POLICY3)")
            .build();

    /** {@code UINT16 portStart}. */
    public static final FieldLayout portStart = FieldLayout.of("IPSEC_TRAFFIC_SELECTOR0", "portStart", "UINT16", FieldKind.UINT16)
            .win64(2, 2)
            .win32(2, 2)
            .since("Windows 10 1709 (unguarded in header; used only by IPSEC_TUNNEL_POLICY3)")
            .build();

    /** {@code UINT16 portEnd}. */
    public static final FieldLayout portEnd = FieldLayout.of("IPSEC_TRAFFIC_SELECTOR0", "portEnd", "UINT16", FieldKind.UINT16)
            .win64(4, 2)
            .win32(4, 2)
            .since("Windows 10 1709 (unguarded in header; used only by IPSEC_TUNNEL_POLICY3)")
            .build();

    /** {@code FWP_IP_VERSION ipVersion}. */
    public static final FieldLayout ipVersion = FieldLayout.of("IPSEC_TRAFFIC_SELECTOR0", "ipVersion", "FWP_IP_VERSION", FieldKind.ENUM32)
            .win64(8, 4)
            .win32(8, 4)
            .constants(FWP_IP_VERSION.TABLE)
            .since("Windows 10 1709 (unguarded in header; used only by IPSEC_TUNNEL_POLICY3)")
            .build();

    /** {@code UINT32 startV4Address}. */
    public static final FieldLayout startV4Address = FieldLayout.of("IPSEC_TRAFFIC_SELECTOR0", "startV4Address", "UINT32", FieldKind.UINT32)
            .win64(12, 4)
            .win32(12, 4)
            .address(AddressForm.IPV4)
            .arm("u1", ipVersion, -1L, FWP_IP_VERSION.FWP_IP_VERSION_V4)
            .since("Windows 10 1709 (unguarded in header; used only by IPSEC_TUNNEL_POLICY3)")
            .build();

    /** {@code UINT8 startV6Address[16]}. */
    public static final FieldLayout startV6Address = FieldLayout.of("IPSEC_TRAFFIC_SELECTOR0", "startV6Address", "UINT8[16]", FieldKind.BYTES)
            .win64(12, 16)
            .win32(12, 16)
            .elements(FieldKind.UINT8)
            .address(AddressForm.IPV6)
            .arm("u1", ipVersion, -1L, FWP_IP_VERSION.FWP_IP_VERSION_V6)
            .since("Windows 10 1709 (unguarded in header; used only by IPSEC_TUNNEL_POLICY3)")
            .build();

    /** {@code UINT32 endV4Address}. */
    public static final FieldLayout endV4Address = FieldLayout.of("IPSEC_TRAFFIC_SELECTOR0", "endV4Address", "UINT32", FieldKind.UINT32)
            .win64(28, 4)
            .win32(28, 4)
            .address(AddressForm.IPV4)
            .arm("u2", ipVersion, -1L, FWP_IP_VERSION.FWP_IP_VERSION_V4)
            .since("Windows 10 1709 (unguarded in header; used only by IPSEC_TUNNEL_POLICY3)")
            .build();

    /** {@code UINT8 endV6Address[16]}. */
    public static final FieldLayout endV6Address = FieldLayout.of("IPSEC_TRAFFIC_SELECTOR0", "endV6Address", "UINT8[16]", FieldKind.BYTES)
            .win64(28, 16)
            .win32(28, 16)
            .elements(FieldKind.UINT8)
            .address(AddressForm.IPV6)
            .arm("u2", ipVersion, -1L, FWP_IP_VERSION.FWP_IP_VERSION_V6)
            .since("Windows 10 1709 (unguarded in header; used only by IPSEC_TUNNEL_POLICY3)")
            .build();

    /** The layout of the structure. */
    public static final StructLayout LAYOUT = StructLayout.of("IPSEC_TRAFFIC_SELECTOR0")
            .win64(44, 4)
            .win32(44, 4)
            .since("Windows 10 1709 (unguarded in header; used only by IPSEC_TUNNEL_POLICY3)")
            .fields(protocolId, portStart, portEnd, ipVersion, startV4Address, startV6Address, endV4Address, endV6Address)
            .union("u1", ipVersion, -1L)
            .union("u2", ipVersion, -1L)
            .build();

    private IPSEC_TRAFFIC_SELECTOR0() {}
}
