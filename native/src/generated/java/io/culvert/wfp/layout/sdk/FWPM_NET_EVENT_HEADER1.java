// Generated from tools/generator/src/facts; see CONTRIBUTING.md. Do not edit.
package io.culvert.wfp.layout.sdk;

import io.culvert.wfp.layout.AddressForm;
import io.culvert.wfp.layout.FieldKind;
import io.culvert.wfp.layout.FieldLayout;
import io.culvert.wfp.layout.PointerRule;
import io.culvert.wfp.layout.StructLayout;

/**
 * The structure {@code FWPM_NET_EVENT_HEADER1}, since Windows 7 (unguarded in header; used by FWPM_NET_EVENT1): 144 bytes on 64-bit Windows, 128 bytes on 32-bit Windows.
 *
 * <pre>{@code
 * struct FWPM_NET_EVENT_HEADER1 {                // offset (size) on 64-bit Windows, then on 32-bit Windows
 *     FILETIME timeStamp;                        // 0 (8), 0 (8)
 *     UINT32 flags;                              // 8 (4), 8 (4)
 *     FWP_IP_VERSION ipVersion;                  // 12 (4), 12 (4)
 *     UINT8 ipProtocol;                          // 16 (1), 16 (1)
 *     union {                                    // u1, decided by ipVersion
 *         UINT32 localAddrV4;                    // 20 (4), 20 (4) if FWP_IP_VERSION_V4
 *         FWP_BYTE_ARRAY16 localAddrV6;          // 20 (16), 20 (16) if FWP_IP_VERSION_V6
 *                                                // nothing if FWP_IP_VERSION_NONE
 *     };
 *     union {                                    // u2, decided by ipVersion
 *         UINT32 remoteAddrV4;                   // 36 (4), 36 (4) if FWP_IP_VERSION_V4
 *         FWP_BYTE_ARRAY16 remoteAddrV6;         // 36 (16), 36 (16) if FWP_IP_VERSION_V6
 *                                                // nothing if FWP_IP_VERSION_NONE
 *     };
 *     UINT16 localPort;                          // 52 (2), 52 (2)
 *     UINT16 remotePort;                         // 54 (2), 54 (2)
 *     UINT32 scopeId;                            // 56 (4), 56 (4)
 *     FWP_BYTE_BLOB appId;                       // 64 (16), 60 (8)
 *     SID* userId;                               // 80 (8), 68 (4)
 *     union {                                    // u3, decided by ipVersion
 *         struct {                               // if FWP_IP_VERSION_NONE
 *             FWP_AF reserved1;                  // 88 (4), 72 (4)
 *             union {                            // u4, decided by reserved1
 *                 struct {                       // if FWP_AF_ETHER
 *                     FWP_BYTE_ARRAY6 reserved2; // 96 (6), 80 (6)
 *                     FWP_BYTE_ARRAY6 reserved3; // 102 (6), 86 (6)
 *                     UINT32 reserved4;          // 108 (4), 92 (4)
 *                     UINT32 reserved5;          // 112 (4), 96 (4)
 *                     UINT16 reserved6;          // 116 (2), 100 (2)
 *                     UINT32 reserved7;          // 120 (4), 104 (4)
 *                     UINT32 reserved8;          // 124 (4), 108 (4)
 *                     UINT16 reserved9;          // 128 (2), 112 (2)
 *                     UINT64 reserved10;         // 136 (8), 120 (8)
 *                 };
 *             };
 *         };
 *                                                // nothing if FWP_IP_VERSION_V4, FWP_IP_VERSION_V6
 *     };
 * };
 * }</pre>
 */
public final class FWPM_NET_EVENT_HEADER1 {
    /** {@code FILETIME timeStamp}. */
    public static final FieldLayout timeStamp = FieldLayout.of("FWPM_NET_EVENT_HEADER1", "timeStamp", "FILETIME", FieldKind.STRUCT)
            .win64(0, 8)
            .win32(0, 8)
            .target(FILETIME.LAYOUT)
            .since("Windows 7 (unguarded in header; used by FWPM_NET_EVENT1)")
            .build();

    /** {@code UINT32 flags}. */
    public static final FieldLayout flags = FieldLayout.of("FWPM_NET_EVENT_HEADER1", "flags", "UINT32", FieldKind.UINT32)
            .win64(8, 4)
            .win32(8, 4)
            .constants(FWPM_NET_EVENT_FLAG.TABLE)
            .since("Windows 7 (unguarded in header; used by FWPM_NET_EVENT1)")
            .build();

    /** {@code FWP_IP_VERSION ipVersion}. */
    public static final FieldLayout ipVersion = FieldLayout.of("FWPM_NET_EVENT_HEADER1", "ipVersion", "FWP_IP_VERSION", FieldKind.ENUM32)
            .win64(12, 4)
            .win32(12, 4)
            .constants(FWP_IP_VERSION.TABLE)
            .since("Windows 7 (unguarded in header; used by FWPM_NET_EVENT1)")
            .build();

    /** {@code UINT8 ipProtocol}. */
    public static final FieldLayout ipProtocol = FieldLayout.of("FWPM_NET_EVENT_HEADER1", "ipProtocol", "UINT8", FieldKind.UINT8)
            .win64(16, 1)
            .win32(16, 1)
            .since("Windows 7 (unguarded in header; used by FWPM_NET_EVENT1)")
            .build();

    /** {@code UINT32 localAddrV4}. */
    public static final FieldLayout localAddrV4 = FieldLayout.of("FWPM_NET_EVENT_HEADER1", "localAddrV4", "UINT32", FieldKind.UINT32)
            .win64(20, 4)
            .win32(20, 4)
            .address(AddressForm.IPV4)
            .arm("u1", ipVersion, -1L, FWP_IP_VERSION.FWP_IP_VERSION_V4)
            .since("Windows 7 (unguarded in header; used by FWPM_NET_EVENT1)")
            .build();

    /** {@code FWP_BYTE_ARRAY16 localAddrV6}. */
    public static final FieldLayout localAddrV6 = FieldLayout.of("FWPM_NET_EVENT_HEADER1", "localAddrV6", "FWP_BYTE_ARRAY16", FieldKind.STRUCT)
            .win64(20, 16)
            .win32(20, 16)
            .target(FWP_BYTE_ARRAY16.LAYOUT)
            .arm("u1", ipVersion, -1L, FWP_IP_VERSION.FWP_IP_VERSION_V6)
            .since("Windows 7 (unguarded in header; used by FWPM_NET_EVENT1)")
            .build();

    /** {@code UINT32 remoteAddrV4}. */
    public static final FieldLayout remoteAddrV4 = FieldLayout.of("FWPM_NET_EVENT_HEADER1", "remoteAddrV4", "UINT32", FieldKind.UINT32)
            .win64(36, 4)
            .win32(36, 4)
            .address(AddressForm.IPV4)
            .arm("u2", ipVersion, -1L, FWP_IP_VERSION.FWP_IP_VERSION_V4)
            .since("Windows 7 (unguarded in header; used by FWPM_NET_EVENT1)")
            .build();

    /** {@code FWP_BYTE_ARRAY16 remoteAddrV6}. */
    public static final FieldLayout remoteAddrV6 = FieldLayout.of("FWPM_NET_EVENT_HEADER1", "remoteAddrV6", "FWP_BYTE_ARRAY16", FieldKind.STRUCT)
            .win64(36, 16)
            .win32(36, 16)
            .target(FWP_BYTE_ARRAY16.LAYOUT)
            .arm("u2", ipVersion, -1L, FWP_IP_VERSION.FWP_IP_VERSION_V6)
            .since("Windows 7 (unguarded in header; used by FWPM_NET_EVENT1)")
            .build();

    /** {@code UINT16 localPort}. */
    public static final FieldLayout localPort = FieldLayout.of("FWPM_NET_EVENT_HEADER1", "localPort", "UINT16", FieldKind.UINT16)
            .win64(52, 2)
            .win32(52, 2)
            .since("Windows 7 (unguarded in header; used by FWPM_NET_EVENT1)")
            .build();

    /** {@code UINT16 remotePort}. */
    public static final FieldLayout remotePort = FieldLayout.of("FWPM_NET_EVENT_HEADER1", "remotePort", "UINT16", FieldKind.UINT16)
            .win64(54, 2)
            .win32(54, 2)
            .since("Windows 7 (unguarded in header; used by FWPM_NET_EVENT1)")
            .build();

    /** {@code UINT32 scopeId}. */
    public static final FieldLayout scopeId = FieldLayout.of("FWPM_NET_EVENT_HEADER1", "scopeId", "UINT32", FieldKind.UINT32)
            .win64(56, 4)
            .win32(56, 4)
            .since("Windows 7 (unguarded in header; used by FWPM_NET_EVENT1)")
            .build();

    /** {@code FWP_BYTE_BLOB appId}. */
    public static final FieldLayout appId = FieldLayout.of("FWPM_NET_EVENT_HEADER1", "appId", "FWP_BYTE_BLOB", FieldKind.STRUCT)
            .win64(64, 16)
            .win32(60, 8)
            .target(FWP_BYTE_BLOB.LAYOUT)
            .since("Windows 7 (unguarded in header; used by FWPM_NET_EVENT1)")
            .build();

    /** {@code SID* userId}. */
    public static final FieldLayout userId = FieldLayout.of("FWPM_NET_EVENT_HEADER1", "userId", "SID*", FieldKind.POINTER_TO_STRUCT)
            .win64(80, 8)
            .win32(68, 4)
            .target(SID.LAYOUT)
            .pointer(PointerRule.UNIQUE)
            .since("Windows 7 (unguarded in header; used by FWPM_NET_EVENT1)")
            .build();

    /** {@code FWP_AF reserved1}. */
    public static final FieldLayout reserved1 = FieldLayout.of("FWPM_NET_EVENT_HEADER1", "reserved1", "FWP_AF", FieldKind.ENUM32)
            .win64(88, 4)
            .win32(72, 4)
            .constants(FWP_AF.TABLE)
            .arm("u3", ipVersion, -1L, FWP_IP_VERSION.FWP_IP_VERSION_NONE)
            .since("Windows 7 (unguarded in header; used by FWPM_NET_EVENT1)")
            .build();

    /** {@code FWP_BYTE_ARRAY6 reserved2}. */
    public static final FieldLayout reserved2 = FieldLayout.of("FWPM_NET_EVENT_HEADER1", "reserved2", "FWP_BYTE_ARRAY6", FieldKind.STRUCT)
            .win64(96, 6)
            .win32(80, 6)
            .target(FWP_BYTE_ARRAY6.LAYOUT)
            .arm("u4", reserved1, -1L, FWP_AF.FWP_AF_ETHER)
            .since("Windows 7 (unguarded in header; used by FWPM_NET_EVENT1)")
            .build();

    /** {@code FWP_BYTE_ARRAY6 reserved3}. */
    public static final FieldLayout reserved3 = FieldLayout.of("FWPM_NET_EVENT_HEADER1", "reserved3", "FWP_BYTE_ARRAY6", FieldKind.STRUCT)
            .win64(102, 6)
            .win32(86, 6)
            .target(FWP_BYTE_ARRAY6.LAYOUT)
            .arm("u4", reserved1, -1L, FWP_AF.FWP_AF_ETHER)
            .since("Windows 7 (unguarded in header; used by FWPM_NET_EVENT1)")
            .build();

    /** {@code UINT32 reserved4}. */
    public static final FieldLayout reserved4 = FieldLayout.of("FWPM_NET_EVENT_HEADER1", "reserved4", "UINT32", FieldKind.UINT32)
            .win64(108, 4)
            .win32(92, 4)
            .arm("u4", reserved1, -1L, FWP_AF.FWP_AF_ETHER)
            .since("Windows 7 (unguarded in header; used by FWPM_NET_EVENT1)")
            .build();

    /** {@code UINT32 reserved5}. */
    public static final FieldLayout reserved5 = FieldLayout.of("FWPM_NET_EVENT_HEADER1", "reserved5", "UINT32", FieldKind.UINT32)
            .win64(112, 4)
            .win32(96, 4)
            .arm("u4", reserved1, -1L, FWP_AF.FWP_AF_ETHER)
            .since("Windows 7 (unguarded in header; used by FWPM_NET_EVENT1)")
            .build();

    /** {@code UINT16 reserved6}. */
    public static final FieldLayout reserved6 = FieldLayout.of("FWPM_NET_EVENT_HEADER1", "reserved6", "UINT16", FieldKind.UINT16)
            .win64(116, 2)
            .win32(100, 2)
            .arm("u4", reserved1, -1L, FWP_AF.FWP_AF_ETHER)
            .since("Windows 7 (unguarded in header; used by FWPM_NET_EVENT1)")
            .build();

    /** {@code UINT32 reserved7}. */
    public static final FieldLayout reserved7 = FieldLayout.of("FWPM_NET_EVENT_HEADER1", "reserved7", "UINT32", FieldKind.UINT32)
            .win64(120, 4)
            .win32(104, 4)
            .arm("u4", reserved1, -1L, FWP_AF.FWP_AF_ETHER)
            .since("Windows 7 (unguarded in header; used by FWPM_NET_EVENT1)")
            .build();

    /** {@code UINT32 reserved8}. */
    public static final FieldLayout reserved8 = FieldLayout.of("FWPM_NET_EVENT_HEADER1", "reserved8", "UINT32", FieldKind.UINT32)
            .win64(124, 4)
            .win32(108, 4)
            .arm("u4", reserved1, -1L, FWP_AF.FWP_AF_ETHER)
            .since("Windows 7 (unguarded in header; used by FWPM_NET_EVENT1)")
            .build();

    /** {@code UINT16 reserved9}. */
    public static final FieldLayout reserved9 = FieldLayout.of("FWPM_NET_EVENT_HEADER1", "reserved9", "UINT16", FieldKind.UINT16)
            .win64(128, 2)
            .win32(112, 2)
            .arm("u4", reserved1, -1L, FWP_AF.FWP_AF_ETHER)
            .since("Windows 7 (unguarded in header; used by FWPM_NET_EVENT1)")
            .build();

    /** {@code UINT64 reserved10}. */
    public static final FieldLayout reserved10 = FieldLayout.of("FWPM_NET_EVENT_HEADER1", "reserved10", "UINT64", FieldKind.UINT64)
            .win64(136, 8)
            .win32(120, 8)
            .arm("u4", reserved1, -1L, FWP_AF.FWP_AF_ETHER)
            .since("Windows 7 (unguarded in header; used by FWPM_NET_EVENT1)")
            .build();

    /** The layout of the structure. */
    public static final StructLayout LAYOUT = StructLayout.of("FWPM_NET_EVENT_HEADER1")
            .win64(144, 8)
            .win32(128, 8)
            .since("Windows 7 (unguarded in header; used by FWPM_NET_EVENT1)")
            .fields(timeStamp, flags, ipVersion, ipProtocol, localAddrV4, localAddrV6, remoteAddrV4, remoteAddrV6, localPort, remotePort, scopeId, appId, userId, reserved1, reserved2, reserved3, reserved4, reserved5, reserved6, reserved7, reserved8, reserved9, reserved10)
            .union("u1", ipVersion, -1L, FWP_IP_VERSION.FWP_IP_VERSION_NONE)
            .union("u2", ipVersion, -1L, FWP_IP_VERSION.FWP_IP_VERSION_NONE)
            .union("u3", ipVersion, -1L, FWP_IP_VERSION.FWP_IP_VERSION_V4, FWP_IP_VERSION.FWP_IP_VERSION_V6)
            .union("u4", reserved1, -1L)
            .build();

    private FWPM_NET_EVENT_HEADER1() {}
}
