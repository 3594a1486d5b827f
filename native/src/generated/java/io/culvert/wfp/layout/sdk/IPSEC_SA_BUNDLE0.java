// Generated from tools/generator/src/facts; see CONTRIBUTING.md. Do not edit.
package io.culvert.wfp.layout.sdk;

import io.culvert.wfp.layout.AddressForm;
import io.culvert.wfp.layout.FieldKind;
import io.culvert.wfp.layout.FieldLayout;
import io.culvert.wfp.layout.PointerRule;
import io.culvert.wfp.layout.StructLayout;

/**
 * The structure {@code IPSEC_SA_BUNDLE0}, since Windows Vista: 88 bytes on 64-bit Windows, 72 bytes on 32-bit Windows.
 *
 * <pre>{@code
 * struct IPSEC_SA_BUNDLE0 {                   // offset (size) on 64-bit Windows, then on 32-bit Windows
 *     UINT32 flags;                           // 0 (4), 0 (4)
 *     IPSEC_SA_LIFETIME0 lifetime;            // 4 (12), 4 (12)
 *     UINT32 idleTimeoutSeconds;              // 16 (4), 16 (4)
 *     UINT32 ndAllowClearTimeoutSeconds;      // 20 (4), 20 (4)
 *     IPSEC_ID0* ipsecId;                     // 24 (8), 24 (4)
 *     UINT32 napContext;                      // 32 (4), 28 (4)
 *     UINT32 qmSaId;                          // 36 (4), 32 (4)
 *     UINT32 numSAs;                          // 40 (4), 36 (4)
 *     IPSEC_SA0* saList;                      // 48 (8), 40 (4)
 *     IPSEC_KEYMODULE_STATE0* keyModuleState; // 56 (8), 44 (4)
 *     FWP_IP_VERSION ipVersion;               // 64 (4), 48 (4)
 *     union {                                 // u1, decided by ipVersion
 *         UINT32 peerV4PrivateAddress;        // 68 (4), 52 (4) if FWP_IP_VERSION_V4
 *                                             // nothing if FWP_IP_VERSION_V6
 *     };
 *     UINT64 mmSaId;                          // 72 (8), 56 (8)
 *     IPSEC_PFS_GROUP pfsGroup;               // 80 (4), 64 (4)
 * };
 * }</pre>
 */
public final class IPSEC_SA_BUNDLE0 {
    /** {@code UINT32 flags}. */
    public static final FieldLayout flags = FieldLayout.of("IPSEC_SA_BUNDLE0", "flags", "UINT32", FieldKind.UINT32)
            .win64(0, 4)
            .win32(0, 4)
            .constants(IPSEC_SA_BUNDLE_FLAG.TABLE)
            .since("Windows Vista")
            .build();

    /** {@code IPSEC_SA_LIFETIME0 lifetime}. */
    public static final FieldLayout lifetime = FieldLayout.of("IPSEC_SA_BUNDLE0", "lifetime", "IPSEC_SA_LIFETIME0", FieldKind.STRUCT)
            .win64(4, 12)
            .win32(4, 12)
            .target(IPSEC_SA_LIFETIME0.LAYOUT)
            .since("Windows Vista")
            .build();

    /** {@code UINT32 idleTimeoutSeconds}. */
    public static final FieldLayout idleTimeoutSeconds = FieldLayout.of("IPSEC_SA_BUNDLE0", "idleTimeoutSeconds", "UINT32", FieldKind.UINT32)
            .win64(16, 4)
            .win32(16, 4)
            .since("Windows Vista")
            .build();

    /** {@code UINT32 ndAllowClearTimeoutSeconds}. */
    public static final FieldLayout ndAllowClearTimeoutSeconds = FieldLayout.of("IPSEC_SA_BUNDLE0", "ndAllowClearTimeoutSeconds", "UINT32", FieldKind.UINT32)
            .win64(20, 4)
            .win32(20, 4)
            .since("Windows Vista")
            .build();

    /** {@code IPSEC_ID0* ipsecId}. */
    public static final FieldLayout ipsecId = FieldLayout.of("IPSEC_SA_BUNDLE0", "ipsecId", "IPSEC_ID0*", FieldKind.POINTER_TO_STRUCT)
            .win64(24, 8)
            .win32(24, 4)
            .target(IPSEC_ID0.LAYOUT)
            .pointer(PointerRule.UNIQUE)
            .since("Windows Vista")
            .build();

    /** {@code UINT32 napContext}. */
    public static final FieldLayout napContext = FieldLayout.of("IPSEC_SA_BUNDLE0", "napContext", "UINT32", FieldKind.UINT32)
            .win64(32, 4)
            .win32(28, 4)
            .since("Windows Vista")
            .build();

    /** {@code UINT32 qmSaId}. */
    public static final FieldLayout qmSaId = FieldLayout.of("IPSEC_SA_BUNDLE0", "qmSaId", "UINT32", FieldKind.UINT32)
            .win64(36, 4)
            .win32(32, 4)
            .since("Windows Vista")
            .build();

    /** {@code UINT32 numSAs}. */
    public static final FieldLayout numSAs = FieldLayout.of("IPSEC_SA_BUNDLE0", "numSAs", "UINT32", FieldKind.UINT32)
            .win64(40, 4)
            .win32(36, 4)
            .since("Windows Vista")
            .build();

    /** {@code IPSEC_SA0* saList}, counted by {@code numSAs}. */
    public static final FieldLayout saList = FieldLayout.of("IPSEC_SA_BUNDLE0", "saList", "IPSEC_SA0*", FieldKind.POINTER_TO_STRUCT)
            .win64(48, 8)
            .win32(40, 4)
            .target(IPSEC_SA0.LAYOUT)
            .count(numSAs)
            .pointer(PointerRule.UNIQUE)
            .since("Windows Vista")
            .build();

    /** {@code IPSEC_KEYMODULE_STATE0* keyModuleState}. */
    public static final FieldLayout keyModuleState = FieldLayout.of("IPSEC_SA_BUNDLE0", "keyModuleState", "IPSEC_KEYMODULE_STATE0*", FieldKind.POINTER_TO_STRUCT)
            .win64(56, 8)
            .win32(44, 4)
            .target(IPSEC_KEYMODULE_STATE0.LAYOUT)
            .pointer(PointerRule.UNIQUE)
            .since("Windows Vista")
            .build();

    /** {@code FWP_IP_VERSION ipVersion}. */
    public static final FieldLayout ipVersion = FieldLayout.of("IPSEC_SA_BUNDLE0", "ipVersion", "FWP_IP_VERSION", FieldKind.ENUM32)
            .win64(64, 4)
            .win32(48, 4)
            .constants(FWP_IP_VERSION.TABLE)
            .since("Windows Vista")
            .build();

    /** {@code UINT32 peerV4PrivateAddress}. */
    public static final FieldLayout peerV4PrivateAddress = FieldLayout.of("IPSEC_SA_BUNDLE0", "peerV4PrivateAddress", "UINT32", FieldKind.UINT32)
            .win64(68, 4)
            .win32(52, 4)
            .address(AddressForm.IPV4)
            .arm("u1", ipVersion, -1L, FWP_IP_VERSION.FWP_IP_VERSION_V4)
            .since("Windows Vista")
            .build();

    /** {@code UINT64 mmSaId}. */
    public static final FieldLayout mmSaId = FieldLayout.of("IPSEC_SA_BUNDLE0", "mmSaId", "UINT64", FieldKind.UINT64)
            .win64(72, 8)
            .win32(56, 8)
            .since("Windows Vista")
            .build();

    /** {@code IPSEC_PFS_GROUP pfsGroup}. */
    public static final FieldLayout pfsGroup = FieldLayout.of("IPSEC_SA_BUNDLE0", "pfsGroup", "IPSEC_PFS_GROUP", FieldKind.ENUM32)
            .win64(80, 4)
            .win32(64, 4)
            .constants(IPSEC_PFS_GROUP.TABLE)
            .since("Windows Vista")
            .build();

    /** The layout of the structure. */
    public static final StructLayout LAYOUT = StructLayout.of("IPSEC_SA_BUNDLE0")
            .win64(88, 8)
            .win32(72, 8)
            .since("Windows Vista")
            .fields(flags, lifetime, idleTimeoutSeconds, ndAllowClearTimeoutSeconds, ipsecId, napContext, qmSaId, numSAs, saList, keyModuleState, ipVersion, peerV4PrivateAddress, mmSaId, pfsGroup)
            .union("u1", ipVersion, -1L, FWP_IP_VERSION.FWP_IP_VERSION_V6)
            .build();

    private IPSEC_SA_BUNDLE0() {}
}
