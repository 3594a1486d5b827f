// Generated from tools/generator/src/facts; see CONTRIBUTING.md. Do not edit.
package io.culvert.wfp.layout.sdk;

import io.culvert.wfp.layout.AddressForm;
import io.culvert.wfp.layout.FieldKind;
import io.culvert.wfp.layout.FieldLayout;
import io.culvert.wfp.layout.PointerRule;
import io.culvert.wfp.layout.StructLayout;

/**
 * The structure {@code FWPM_NET_EVENT_HEADER3}, since Windows 10: 136 bytes on 64-bit Windows, 104 bytes on 32-bit Windows.
 *
 * <pre>{@code
 * struct FWPM_NET_EVENT_HEADER3 {        // offset (size) on 64-bit Windows, then on 32-bit Windows
 *     FILETIME timeStamp;                // 0 (8), 0 (8)
 *     UINT32 flags;                      // 8 (4), 8 (4)
 *     FWP_IP_VERSION ipVersion;          // 12 (4), 12 (4)
 *     UINT8 ipProtocol;                  // 16 (1), 16 (1)
 *     union {                            // u1, decided by ipVersion
 *         UINT32 localAddrV4;            // 20 (4), 20 (4) if FWP_IP_VERSION_V4
 *         FWP_BYTE_ARRAY16 localAddrV6;  // 20 (16), 20 (16) if FWP_IP_VERSION_V6
 *                                        // nothing if FWP_IP_VERSION_NONE
 *     };
 *     union {                            // u2, decided by ipVersion
 *         UINT32 remoteAddrV4;           // 36 (4), 36 (4) if FWP_IP_VERSION_V4
 *         FWP_BYTE_ARRAY16 remoteAddrV6; // 36 (16), 36 (16) if FWP_IP_VERSION_V6
 *                                        // nothing if FWP_IP_VERSION_NONE
 *     };
 *     UINT16 localPort;                  // 52 (2), 52 (2)
 *     UINT16 remotePort;                 // 54 (2), 54 (2)
 *     UINT32 scopeId;                    // 56 (4), 56 (4)
 *     FWP_BYTE_BLOB appId;               // 64 (16), 60 (8)
 *     SID* userId;                       // 80 (8), 68 (4)
 *     FWP_AF addressFamily;              // 88 (4), 72 (4)
 *     SID* packageSid;                   // 96 (8), 76 (4)
 *     wchar_t* enterpriseId;             // 104 (8), 80 (4)
 *     UINT64 policyFlags;                // 112 (8), 88 (8)
 *     FWP_BYTE_BLOB effectiveName;       // 120 (16), 96 (8)
 * };
 * }</pre>
 */
public final class FWPM_NET_EVENT_HEADER3 {
    /** {@code FILETIME timeStamp}. */
    public static final FieldLayout timeStamp = FieldLayout.of("FWPM_NET_EVENT_HEADER3", "timeStamp", "FILETIME", FieldKind.STRUCT)
            .win64(0, 8)
            .win32(0, 8)
            .target(FILETIME.LAYOUT)
            .since("Windows 10")
            .build();

    /** {@code UINT32 flags}. */
    public static final FieldLayout flags = FieldLayout.of("FWPM_NET_EVENT_HEADER3", "flags", "UINT32", FieldKind.UINT32)
            .win64(8, 4)
            .win32(8, 4)
            .constants(FWPM_NET_EVENT_FLAG.TABLE)
            .since("Windows 10")
            .build();

    /** {@code FWP_IP_VERSION ipVersion}. */
    public static final FieldLayout ipVersion = FieldLayout.of("FWPM_NET_EVENT_HEADER3", "ipVersion", "FWP_IP_VERSION", FieldKind.ENUM32)
            .win64(12, 4)
            .win32(12, 4)
            .constants(FWP_IP_VERSION.TABLE)
            .since("Windows 10")
            .build();

    /** {@code UINT8 ipProtocol}. */
    public static final FieldLayout ipProtocol = FieldLayout.of("FWPM_NET_EVENT_HEADER3", "ipProtocol", "UINT8", FieldKind.UINT8)
            .win64(16, 1)
            .win32(16, 1)
            .since("Windows 10")
            .build();

    /** {@code UINT32 localAddrV4}. */
    public static final FieldLayout localAddrV4 = FieldLayout.of("FWPM_NET_EVENT_HEADER3", "localAddrV4", "UINT32", FieldKind.UINT32)
            .win64(20, 4)
            .win32(20, 4)
            .address(AddressForm.IPV4)
            .arm("u1", ipVersion, -1L, FWP_IP_VERSION.FWP_IP_VERSION_V4)
            .since("Windows 10")
            .build();

    /** {@code FWP_BYTE_ARRAY16 localAddrV6}. */
    public static final FieldLayout localAddrV6 = FieldLayout.of("FWPM_NET_EVENT_HEADER3", "localAddrV6", "FWP_BYTE_ARRAY16", FieldKind.STRUCT)
            .win64(20, 16)
            .win32(20, 16)
            .target(FWP_BYTE_ARRAY16.LAYOUT)
            .arm("u1", ipVersion, -1L, FWP_IP_VERSION.FWP_IP_VERSION_V6)
            .since("Windows 10")
            .build();

    /** {@code UINT32 remoteAddrV4}. */
    public static final FieldLayout remoteAddrV4 = FieldLayout.of("FWPM_NET_EVENT_HEADER3", "remoteAddrV4", "UINT32", FieldKind.UINT32)
            .win64(36, 4)
            .win32(36, 4)
            .address(AddressForm.IPV4)
            .arm("u2", ipVersion, -1L, FWP_IP_VERSION.FWP_IP_VERSION_V4)
            .since("Windows 10")
            .build();

    /** {@code FWP_BYTE_ARRAY16 remoteAddrV6}. */
    public static final FieldLayout remoteAddrV6 = FieldLayout.of("FWPM_NET_EVENT_HEADER3", "remoteAddrV6", "FWP_BYTE_ARRAY16", FieldKind.STRUCT)
            .win64(36, 16)
            .win32(36, 16)
            .target(FWP_BYTE_ARRAY16.LAYOUT)
            .arm("u2", ipVersion, -1L, FWP_IP_VERSION.FWP_IP_VERSION_V6)
            .since("Windows 10")
            .build();

    /** {@code UINT16 localPort}. */
    public static final FieldLayout localPort = FieldLayout.of("FWPM_NET_EVENT_HEADER3", "localPort", "UINT16", FieldKind.UINT16)
            .win64(52, 2)
            .win32(52, 2)
            .since("Windows 10")
            .build();

    /** {@code UINT16 remotePort}. */
    public static final FieldLayout remotePort = FieldLayout.of("FWPM_NET_EVENT_HEADER3", "remotePort", "UINT16", FieldKind.UINT16)
            .win64(54, 2)
            .win32(54, 2)
            .since("Windows 10")
            .build();

    /** {@code UINT32 scopeId}. */
    public static final FieldLayout scopeId = FieldLayout.of("FWPM_NET_EVENT_HEADER3", "scopeId", "UINT32", FieldKind.UINT32)
            .win64(56, 4)
            .win32(56, 4)
            .since("Windows 10")
            .build();

    /** {@code FWP_BYTE_BLOB appId}. */
    public static final FieldLayout appId = FieldLayout.of("FWPM_NET_EVENT_HEADER3", "appId", "FWP_BYTE_BLOB", FieldKind.STRUCT)
            .win64(64, 16)
            .win32(60, 8)
            .target(FWP_BYTE_BLOB.LAYOUT)
            .since("Windows 10")
            .build();

    /** {@code SID* userId}. */
    public static final FieldLayout userId = FieldLayout.of("FWPM_NET_EVENT_HEADER3", "userId", "SID*", FieldKind.POINTER_TO_STRUCT)
            .win64(80, 8)
            .win32(68, 4)
            .target(SID.LAYOUT)
            .pointer(PointerRule.UNIQUE)
            .since("Windows 10")
            .build();

    /** {@code FWP_AF addressFamily}. */
    public static final FieldLayout addressFamily = FieldLayout.of("FWPM_NET_EVENT_HEADER3", "addressFamily", "FWP_AF", FieldKind.ENUM32)
            .win64(88, 4)
            .win32(72, 4)
            .constants(FWP_AF.TABLE)
            .since("Windows 10")
            .build();

    /** {@code SID* packageSid}. */
    public static final FieldLayout packageSid = FieldLayout.of("FWPM_NET_EVENT_HEADER3", "packageSid", "SID*", FieldKind.POINTER_TO_STRUCT)
            .win64(96, 8)
            .win32(76, 4)
            .target(SID.LAYOUT)
            .pointer(PointerRule.UNIQUE)
            .since("Windows 10")
            .build();

    /** {@code wchar_t* enterpriseId}. */
    public static final FieldLayout enterpriseId = FieldLayout.of("FWPM_NET_EVENT_HEADER3", "enterpriseId", "wchar_t*", FieldKind.POINTER_TO_UTF16)
            .win64(104, 8)
            .win32(80, 4)
            .elements(FieldKind.UINT16)
            .pointer(PointerRule.UNIQUE)
            .since("Windows 10")
            .build();

    /** {@code UINT64 policyFlags}. */
    public static final FieldLayout policyFlags = FieldLayout.of("FWPM_NET_EVENT_HEADER3", "policyFlags", "UINT64", FieldKind.UINT64)
            .win64(112, 8)
            .win32(88, 8)
            .since("Windows 10")
            .build();

    /** {@code FWP_BYTE_BLOB effectiveName}. */
    public static final FieldLayout effectiveName = FieldLayout.of("FWPM_NET_EVENT_HEADER3", "effectiveName", "FWP_BYTE_BLOB", FieldKind.STRUCT)
            .win64(120, 16)
            .win32(96, 8)
            .target(FWP_BYTE_BLOB.LAYOUT)
            .since("Windows 10")
            .build();

    /** The layout of the structure. */
    public static final StructLayout LAYOUT = StructLayout.of("FWPM_NET_EVENT_HEADER3")
            .win64(136, 8)
            .win32(104, 8)
            .since("Windows 10")
            .fields(timeStamp, flags, ipVersion, ipProtocol, localAddrV4, localAddrV6, remoteAddrV4, remoteAddrV6, localPort, remotePort, scopeId, appId, userId, addressFamily, packageSid, enterpriseId, policyFlags, effectiveName)
            .union("u1", ipVersion, -1L, FWP_IP_VERSION.FWP_IP_VERSION_NONE)
            .union("u2", ipVersion, -1L, FWP_IP_VERSION.FWP_IP_VERSION_NONE)
            .build();

    private FWPM_NET_EVENT_HEADER3() {}
}
