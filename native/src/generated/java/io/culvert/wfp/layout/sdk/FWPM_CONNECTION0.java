// Generated from tools/generator/src/facts; see CONTRIBUTING.md. Do not edit.
package io.culvert.wfp.layout.sdk;

import io.culvert.wfp.layout.AddressForm;
import io.culvert.wfp.layout.FieldKind;
import io.culvert.wfp.layout.FieldLayout;
import io.culvert.wfp.layout.PointerRule;
import io.culvert.wfp.layout.StructLayout;

/**
 * The structure {@code FWPM_CONNECTION0}, since Windows 8: 160 bytes on 64-bit Windows, 144 bytes on 32-bit Windows.
 *
 * <pre>{@code
 * struct FWPM_CONNECTION0 {                    // offset (size) on 64-bit Windows, then on 32-bit Windows
 *     UINT64 connectionId;                     // 0 (8), 0 (8)
 *     FWP_IP_VERSION ipVersion;                // 8 (4), 8 (4)
 *     union {                                  // u1, decided by ipVersion
 *         UINT32 localV4Address;               // 12 (4), 12 (4) if FWP_IP_VERSION_V4
 *         UINT8 localV6Address[16];            // 12 (16), 12 (16) if FWP_IP_VERSION_V6
 *     };
 *     union {                                  // u2, decided by ipVersion
 *         UINT32 remoteV4Address;              // 28 (4), 28 (4) if FWP_IP_VERSION_V4
 *         UINT8 remoteV6Address[16];           // 28 (16), 28 (16) if FWP_IP_VERSION_V6
 *     };
 *     GUID* providerKey;                       // 48 (8), 44 (4)
 *     IPSEC_TRAFFIC_TYPE ipsecTrafficModeType; // 56 (4), 48 (4)
 *     IKEEXT_KEY_MODULE_TYPE keyModuleType;    // 60 (4), 52 (4)
 *     IKEEXT_PROPOSAL0 mmCrypto;               // 64 (28), 56 (28)
 *     IKEEXT_CREDENTIAL2 mmPeer;               // 96 (16), 84 (12)
 *     IKEEXT_CREDENTIAL2 emPeer;               // 112 (16), 96 (12)
 *     UINT64 bytesTransferredIn;               // 128 (8), 112 (8)
 *     UINT64 bytesTransferredOut;              // 136 (8), 120 (8)
 *     UINT64 bytesTransferredTotal;            // 144 (8), 128 (8)
 *     FILETIME startSysTime;                   // 152 (8), 136 (8)
 * };
 * }</pre>
 */
public final class FWPM_CONNECTION0 {
    /** {@code UINT64 connectionId}. */
    public static final FieldLayout connectionId = FieldLayout.of("FWPM_CONNECTION0", "connectionId", "UINT64", FieldKind.UINT64)
            .win64(0, 8)
            .win32(0, 8)
            .since("Windows 8")
            .build();

    /** {@code FWP_IP_VERSION ipVersion}. */
    public static final FieldLayout ipVersion = FieldLayout.of("FWPM_CONNECTION0", "ipVersion", "FWP_IP_VERSION", FieldKind.ENUM32)
            .win64(8, 4)
            .win32(8, 4)
            .constants(FWP_IP_VERSION.TABLE)
            .since("Windows 8")
            .build();

    /** {@code UINT32 localV4Address}. */
    public static final FieldLayout localV4Address = FieldLayout.of("FWPM_CONNECTION0", "localV4Address", "UINT32", FieldKind.UINT32)
            .win64(12, 4)
            .win32(12, 4)
            .address(AddressForm.IPV4)
            .arm("u1", ipVersion, -1L, FWP_IP_VERSION.FWP_IP_VERSION_V4)
            .since("Windows 8")
            .build();

    /** {@code UINT8 localV6Address[16]}. */
    public static final FieldLayout localV6Address = FieldLayout.of("FWPM_CONNECTION0", "localV6Address", "UINT8[16]", FieldKind.BYTES)
            .win64(12, 16)
            .win32(12, 16)
            .elements(FieldKind.UINT8)
            .address(AddressForm.IPV6)
            .arm("u1", ipVersion, -1L, FWP_IP_VERSION.FWP_IP_VERSION_V6)
            .since("Windows 8")
            .build();

    /** {@code UINT32 remoteV4Address}. */
    public static final FieldLayout remoteV4Address = FieldLayout.of("FWPM_CONNECTION0", "remoteV4Address", "UINT32", FieldKind.UINT32)
            .win64(28, 4)
            .win32(28, 4)
            .address(AddressForm.IPV4)
            .arm("u2", ipVersion, -1L, FWP_IP_VERSION.FWP_IP_VERSION_V4)
            .since("Windows 8")
            .build();

    /** {@code UINT8 remoteV6Address[16]}. */
    public static final FieldLayout remoteV6Address = FieldLayout.of("FWPM_CONNECTION0", "remoteV6Address", "UINT8[16]", FieldKind.BYTES)
            .win64(28, 16)
            .win32(28, 16)
            .elements(FieldKind.UINT8)
            .address(AddressForm.IPV6)
            .arm("u2", ipVersion, -1L, FWP_IP_VERSION.FWP_IP_VERSION_V6)
            .since("Windows 8")
            .build();

    /** {@code GUID* providerKey}. */
    public static final FieldLayout providerKey = FieldLayout.of("FWPM_CONNECTION0", "providerKey", "GUID*", FieldKind.POINTER_TO_STRUCT)
            .win64(48, 8)
            .win32(44, 4)
            .target(GUID.LAYOUT)
            .pointer(PointerRule.UNIQUE)
            .since("Windows 8")
            .build();

    /** {@code IPSEC_TRAFFIC_TYPE ipsecTrafficModeType}. */
    public static final FieldLayout ipsecTrafficModeType = FieldLayout.of("FWPM_CONNECTION0", "ipsecTrafficModeType", "IPSEC_TRAFFIC_TYPE", FieldKind.ENUM32)
            .win64(56, 4)
            .win32(48, 4)
            .constants(IPSEC_TRAFFIC_TYPE.TABLE)
            .since("Windows 8")
            .build();

    /** {@code IKEEXT_KEY_MODULE_TYPE keyModuleType}. */
    public static final FieldLayout keyModuleType = FieldLayout.of("FWPM_CONNECTION0", "keyModuleType", "IKEEXT_KEY_MODULE_TYPE", FieldKind.ENUM32)
            .win64(60, 4)
            .win32(52, 4)
            .constants(IKEEXT_KEY_MODULE_TYPE.TABLE)
            .since("Windows 8")
            .build();

    /** {@code IKEEXT_PROPOSAL0 mmCrypto}. */
    public static final FieldLayout mmCrypto = FieldLayout.of("FWPM_CONNECTION0", "mmCrypto", "IKEEXT_PROPOSAL0", FieldKind.STRUCT)
            .win64(64, 28)
            .win32(56, 28)
            .target(IKEEXT_PROPOSAL0.LAYOUT)
            .since("Windows 8")
            .build();

    /** {@code IKEEXT_CREDENTIAL2 mmPeer}. */
    public static final FieldLayout mmPeer = FieldLayout.of("FWPM_CONNECTION0", "mmPeer", "IKEEXT_CREDENTIAL2", FieldKind.STRUCT)
            .win64(96, 16)
            .win32(84, 12)
            .target(IKEEXT_CREDENTIAL2.LAYOUT)
            .since("Windows 8")
            .build();

    /** {@code IKEEXT_CREDENTIAL2 emPeer}. */
    public static final FieldLayout emPeer = FieldLayout.of("FWPM_CONNECTION0", "emPeer", "IKEEXT_CREDENTIAL2", FieldKind.STRUCT)
            .win64(112, 16)
            .win32(96, 12)
            .target(IKEEXT_CREDENTIAL2.LAYOUT)
            .since("Windows 8")
            .build();

    /** {@code UINT64 bytesTransferredIn}. */
    public static final FieldLayout bytesTransferredIn = FieldLayout.of("FWPM_CONNECTION0", "bytesTransferredIn", "UINT64", FieldKind.UINT64)
            .win64(128, 8)
            .win32(112, 8)
            .since("Windows 8")
            .build();

    /** {@code UINT64 bytesTransferredOut}. */
    public static final FieldLayout bytesTransferredOut = FieldLayout.of("FWPM_CONNECTION0", "bytesTransferredOut", "UINT64", FieldKind.UINT64)
            .win64(136, 8)
            .win32(120, 8)
            .since("Windows 8")
            .build();

    /** {@code UINT64 bytesTransferredTotal}. */
    public static final FieldLayout bytesTransferredTotal = FieldLayout.of("FWPM_CONNECTION0", "bytesTransferredTotal", "UINT64", FieldKind.UINT64)
            .win64(144, 8)
            .win32(128, 8)
            .since("Windows 8")
            .build();

    /** {@code FILETIME startSysTime}. */
    public static final FieldLayout startSysTime = FieldLayout.of("FWPM_CONNECTION0", "startSysTime", "FILETIME", FieldKind.STRUCT)
            .win64(152, 8)
            .win32(136, 8)
            .target(FILETIME.LAYOUT)
            .since("Windows 8")
            .build();

    /** The layout of the structure. */
    public static final StructLayout LAYOUT = StructLayout.of("FWPM_CONNECTION0")
            .win64(160, 8)
            .win32(144, 8)
            .since("Windows 8")
            .fields(connectionId, ipVersion, localV4Address, localV6Address, remoteV4Address, remoteV6Address, providerKey, ipsecTrafficModeType, keyModuleType, mmCrypto, mmPeer, emPeer, bytesTransferredIn, bytesTransferredOut, bytesTransferredTotal, startSysTime)
            .union("u1", ipVersion, -1L)
            .union("u2", ipVersion, -1L)
            .build();

    private FWPM_CONNECTION0() {}
}
