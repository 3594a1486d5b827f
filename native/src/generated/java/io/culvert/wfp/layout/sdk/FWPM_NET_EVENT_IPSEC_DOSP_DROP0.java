// Generated from tools/generator/src/facts; see CONTRIBUTING.md. Do not edit.
package io.culvert.wfp.layout.sdk;

import io.culvert.wfp.layout.AddressForm;
import io.culvert.wfp.layout.FieldKind;
import io.culvert.wfp.layout.FieldLayout;
import io.culvert.wfp.layout.StructLayout;

/**
 * The structure {@code FWPM_NET_EVENT_IPSEC_DOSP_DROP0}, since Windows 7 (unguarded in header; used by FWPM_NET_EVENT1): 44 bytes on 64-bit Windows, 44 bytes on 32-bit Windows.
 *
 * <pre>{@code
 * struct FWPM_NET_EVENT_IPSEC_DOSP_DROP0 { // offset (size) on 64-bit Windows, then on 32-bit Windows
 *     FWP_IP_VERSION ipVersion;            // 0 (4), 0 (4)
 *     union {                              // u1, decided by ipVersion
 *         UINT32 publicHostV4Addr;         // 4 (4), 4 (4) if FWP_IP_VERSION_V4
 *         UINT8 publicHostV6Addr[16];      // 4 (16), 4 (16) if FWP_IP_VERSION_V6
 *     };
 *     union {                              // u2, decided by ipVersion
 *         UINT32 internalHostV4Addr;       // 20 (4), 20 (4) if FWP_IP_VERSION_V4
 *         UINT8 internalHostV6Addr[16];    // 20 (16), 20 (16) if FWP_IP_VERSION_V6
 *     };
 *     INT32 failureStatus;                 // 36 (4), 36 (4)
 *     FWP_DIRECTION direction;             // 40 (4), 40 (4)
 * };
 * }</pre>
 */
public final class FWPM_NET_EVENT_IPSEC_DOSP_DROP0 {
    /** {@code FWP_IP_VERSION ipVersion}. */
    public static final FieldLayout ipVersion = FieldLayout.of("FWPM_NET_EVENT_IPSEC_DOSP_DROP0", "ipVersion", "FWP_IP_VERSION", FieldKind.ENUM32)
            .win64(0, 4)
            .win32(0, 4)
            .constants(FWP_IP_VERSION.TABLE)
            .since("Windows 7 (unguarded in header; used by FWPM_NET_EVENT1)")
            .build();

    /** {@code UINT32 publicHostV4Addr}. */
    public static final FieldLayout publicHostV4Addr = FieldLayout.of("FWPM_NET_EVENT_IPSEC_DOSP_DROP0", "publicHostV4Addr", "UINT32", FieldKind.UINT32)
            .win64(4, 4)
            .win32(4, 4)
            .address(AddressForm.IPV4)
            .arm("u1", ipVersion, -1L, FWP_IP_VERSION.FWP_IP_VERSION_V4)
            .since("Windows 7 (unguarded in header; used by FWPM_NET_EVENT1)")
            .build();

    /** {@code UINT8 publicHostV6Addr[16]}. */
    public static final FieldLayout publicHostV6Addr = FieldLayout.of("FWPM_NET_EVENT_IPSEC_DOSP_DROP0", "publicHostV6Addr", "UINT8[16]", FieldKind.BYTES)
            .win64(4, 16)
            .win32(4, 16)
            .elements(FieldKind.UINT8)
            .address(AddressForm.IPV6)
            .arm("u1", ipVersion, -1L, FWP_IP_VERSION.FWP_IP_VERSION_V6)
            .since("Windows 7 (unguarded in header; used by FWPM_NET_EVENT1)")
            .build();

    /** {@code UINT32 internalHostV4Addr}. */
    public static final FieldLayout internalHostV4Addr = FieldLayout.of("FWPM_NET_EVENT_IPSEC_DOSP_DROP0", "internalHostV4Addr", "UINT32", FieldKind.UINT32)
            .win64(20, 4)
            .win32(20, 4)
            .address(AddressForm.IPV4)
            .arm("u2", ipVersion, -1L, FWP_IP_VERSION.FWP_IP_VERSION_V4)
            .since("Windows 7 (unguarded in header; used by FWPM_NET_EVENT1)")
            .build();

    /** {@code UINT8 internalHostV6Addr[16]}. */
    public static final FieldLayout internalHostV6Addr = FieldLayout.of("FWPM_NET_EVENT_IPSEC_DOSP_DROP0", "internalHostV6Addr", "UINT8[16]", FieldKind.BYTES)
            .win64(20, 16)
            .win32(20, 16)
            .elements(FieldKind.UINT8)
            .address(AddressForm.IPV6)
            .arm("u2", ipVersion, -1L, FWP_IP_VERSION.FWP_IP_VERSION_V6)
            .since("Windows 7 (unguarded in header; used by FWPM_NET_EVENT1)")
            .build();

    /** {@code INT32 failureStatus}. */
    public static final FieldLayout failureStatus = FieldLayout.of("FWPM_NET_EVENT_IPSEC_DOSP_DROP0", "failureStatus", "INT32", FieldKind.INT32)
            .win64(36, 4)
            .win32(36, 4)
            .since("Windows 7 (unguarded in header; used by FWPM_NET_EVENT1)")
            .build();

    /** {@code FWP_DIRECTION direction}. */
    public static final FieldLayout direction = FieldLayout.of("FWPM_NET_EVENT_IPSEC_DOSP_DROP0", "direction", "FWP_DIRECTION", FieldKind.ENUM32)
            .win64(40, 4)
            .win32(40, 4)
            .constants(FWP_DIRECTION.TABLE)
            .since("Windows 7 (unguarded in header; used by FWPM_NET_EVENT1)")
            .build();

    /** The layout of the structure. */
    public static final StructLayout LAYOUT = StructLayout.of("FWPM_NET_EVENT_IPSEC_DOSP_DROP0")
            .win64(44, 4)
            .win32(44, 4)
            .since("Windows 7 (unguarded in header; used by FWPM_NET_EVENT1)")
            .fields(ipVersion, publicHostV4Addr, publicHostV6Addr, internalHostV4Addr, internalHostV6Addr, failureStatus, direction)
            .union("u1", ipVersion, -1L)
            .union("u2", ipVersion, -1L)
            .build();

    private FWPM_NET_EVENT_IPSEC_DOSP_DROP0() {}
}
