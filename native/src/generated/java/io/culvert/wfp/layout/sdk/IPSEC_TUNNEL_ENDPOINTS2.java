// Generated from tools/generator/src/facts; see CONTRIBUTING.md. Do not edit.
package io.culvert.wfp.layout.sdk;

import io.culvert.wfp.layout.AddressForm;
import io.culvert.wfp.layout.FieldKind;
import io.culvert.wfp.layout.FieldLayout;
import io.culvert.wfp.layout.PointerRule;
import io.culvert.wfp.layout.StructLayout;

/**
 * The structure {@code IPSEC_TUNNEL_ENDPOINTS2}, since Windows 8: 72 bytes on 64-bit Windows, 64 bytes on 32-bit Windows.
 *
 * <pre>{@code
 * struct IPSEC_TUNNEL_ENDPOINTS2 {             // offset (size) on 64-bit Windows, then on 32-bit Windows
 *     FWP_IP_VERSION ipVersion;                // 0 (4), 0 (4)
 *     union {                                  // u1, decided by ipVersion
 *         UINT32 localV4Address;               // 4 (4), 4 (4) if FWP_IP_VERSION_V4
 *         UINT8 localV6Address[16];            // 4 (16), 4 (16) if FWP_IP_VERSION_V6
 *     };
 *     union {                                  // u2, decided by ipVersion
 *         UINT32 remoteV4Address;              // 20 (4), 20 (4) if FWP_IP_VERSION_V4
 *         UINT8 remoteV6Address[16];           // 20 (16), 20 (16) if FWP_IP_VERSION_V6
 *     };
 *     UINT64 localIfLuid;                      // 40 (8), 40 (8)
 *     wchar_t* remoteFqdn;                     // 48 (8), 48 (4)
 *     UINT32 numAddresses;                     // 56 (4), 52 (4)
 *     IPSEC_TUNNEL_ENDPOINT0* remoteAddresses; // 64 (8), 56 (4)
 * };
 * }</pre>
 */
public final class IPSEC_TUNNEL_ENDPOINTS2 {
    /** {@code FWP_IP_VERSION ipVersion}. */
    public static final FieldLayout ipVersion = FieldLayout.of("IPSEC_TUNNEL_ENDPOINTS2", "ipVersion", "FWP_IP_VERSION", FieldKind.ENUM32)
            .win64(0, 4)
            .win32(0, 4)
            .constants(FWP_IP_VERSION.TABLE)
            .since("Windows 8")
            .build();

    /** {@code UINT32 localV4Address}. */
    public static final FieldLayout localV4Address = FieldLayout.of("IPSEC_TUNNEL_ENDPOINTS2", "localV4Address", "UINT32", FieldKind.UINT32)
            .win64(4, 4)
            .win32(4, 4)
            .address(AddressForm.IPV4)
            .arm("u1", ipVersion, -1L, FWP_IP_VERSION.FWP_IP_VERSION_V4)
            .since("Windows 8")
            .build();

    /** {@code UINT8 localV6Address[16]}. */
    public static final FieldLayout localV6Address = FieldLayout.of("IPSEC_TUNNEL_ENDPOINTS2", "localV6Address", "UINT8[16]", FieldKind.BYTES)
            .win64(4, 16)
            .win32(4, 16)
            .elements(FieldKind.UINT8)
            .address(AddressForm.IPV6)
            .arm("u1", ipVersion, -1L, FWP_IP_VERSION.FWP_IP_VERSION_V6)
            .since("Windows 8")
            .build();

    /** {@code UINT32 remoteV4Address}. */
    public static final FieldLayout remoteV4Address = FieldLayout.of("IPSEC_TUNNEL_ENDPOINTS2", "remoteV4Address", "UINT32", FieldKind.UINT32)
            .win64(20, 4)
            .win32(20, 4)
            .address(AddressForm.IPV4)
            .arm("u2", ipVersion, -1L, FWP_IP_VERSION.FWP_IP_VERSION_V4)
            .since("Windows 8")
            .build();

    /** {@code UINT8 remoteV6Address[16]}. */
    public static final FieldLayout remoteV6Address = FieldLayout.of("IPSEC_TUNNEL_ENDPOINTS2", "remoteV6Address", "UINT8[16]", FieldKind.BYTES)
            .win64(20, 16)
            .win32(20, 16)
            .elements(FieldKind.UINT8)
            .address(AddressForm.IPV6)
            .arm("u2", ipVersion, -1L, FWP_IP_VERSION.FWP_IP_VERSION_V6)
            .since("Windows 8")
            .build();

    /** {@code UINT64 localIfLuid}. */
    public static final FieldLayout localIfLuid = FieldLayout.of("IPSEC_TUNNEL_ENDPOINTS2", "localIfLuid", "UINT64", FieldKind.UINT64)
            .win64(40, 8)
            .win32(40, 8)
            .since("Windows 8")
            .build();

    /** {@code wchar_t* remoteFqdn}. */
    public static final FieldLayout remoteFqdn = FieldLayout.of("IPSEC_TUNNEL_ENDPOINTS2", "remoteFqdn", "wchar_t*", FieldKind.POINTER_TO_UTF16)
            .win64(48, 8)
            .win32(48, 4)
            .elements(FieldKind.UINT16)
            .pointer(PointerRule.UNIQUE)
            .since("Windows 8")
            .build();

    /** {@code UINT32 numAddresses}. */
    public static final FieldLayout numAddresses = FieldLayout.of("IPSEC_TUNNEL_ENDPOINTS2", "numAddresses", "UINT32", FieldKind.UINT32)
            .win64(56, 4)
            .win32(52, 4)
            .since("Windows 8")
            .build();

    /** {@code IPSEC_TUNNEL_ENDPOINT0* remoteAddresses}, counted by {@code numAddresses}. */
    public static final FieldLayout remoteAddresses = FieldLayout.of("IPSEC_TUNNEL_ENDPOINTS2", "remoteAddresses", "IPSEC_TUNNEL_ENDPOINT0*", FieldKind.POINTER_TO_STRUCT)
            .win64(64, 8)
            .win32(56, 4)
            .target(IPSEC_TUNNEL_ENDPOINT0.LAYOUT)
            .count(numAddresses)
            .since("Windows 8")
            .build();

    /** The layout of the structure. */
    public static final StructLayout LAYOUT = StructLayout.of("IPSEC_TUNNEL_ENDPOINTS2")
            .win64(72, 8)
            .win32(64, 8)
            .since("Windows 8")
            .fields(ipVersion, localV4Address, localV6Address, remoteV4Address, remoteV6Address, localIfLuid, remoteFqdn, numAddresses, remoteAddresses)
            .union("u1", ipVersion, -1L)
            .union("u2", ipVersion, -1L)
            .build();

    private IPSEC_TUNNEL_ENDPOINTS2() {}
}
