// Generated from tools/generator/src/facts; see CONTRIBUTING.md. Do not edit.
package io.culvert.wfp.layout.sdk;

import io.culvert.wfp.layout.FieldKind;
import io.culvert.wfp.layout.FieldLayout;
import io.culvert.wfp.layout.PointerRule;
import io.culvert.wfp.layout.StructLayout;

/**
 * The structure {@code FWPM_NET_EVENT_IKEEXT_MM_FAILURE1}, since Windows 7: 112 bytes on 64-bit Windows, 88 bytes on 32-bit Windows.
 *
 * <pre>{@code
 * struct FWPM_NET_EVENT_IKEEXT_MM_FAILURE1 {          // offset (size) on 64-bit Windows, then on 32-bit Windows
 *     UINT32 failureErrorCode;                        // 0 (4), 0 (4)
 *     IPSEC_FAILURE_POINT failurePoint;               // 4 (4), 4 (4)
 *     UINT32 flags;                                   // 8 (4), 8 (4)
 *     IKEEXT_KEY_MODULE_TYPE keyingModuleType;        // 12 (4), 12 (4)
 *     IKEEXT_MM_SA_STATE mmState;                     // 16 (4), 16 (4)
 *     IKEEXT_SA_ROLE saRole;                          // 20 (4), 20 (4)
 *     IKEEXT_AUTHENTICATION_METHOD_TYPE mmAuthMethod; // 24 (4), 24 (4)
 *     UINT8 endCertHash[IKEEXT_CERT_HASH_LEN];        // 28 (20), 28 (20)
 *     UINT64 mmId;                                    // 48 (8), 48 (8)
 *     UINT64 mmFilterId;                              // 56 (8), 56 (8)
 *     wchar_t* localPrincipalNameForAuth;             // 64 (8), 64 (4)
 *     wchar_t* remotePrincipalNameForAuth;            // 72 (8), 68 (4)
 *     UINT32 numLocalPrincipalGroupSids;              // 80 (4), 72 (4)
 *     LPWSTR* localPrincipalGroupSids;                // 88 (8), 76 (4)
 *     UINT32 numRemotePrincipalGroupSids;             // 96 (4), 80 (4)
 *     LPWSTR* remotePrincipalGroupSids;               // 104 (8), 84 (4)
 * };
 * }</pre>
 */
public final class FWPM_NET_EVENT_IKEEXT_MM_FAILURE1 {
    /** {@code UINT32 failureErrorCode}. */
    public static final FieldLayout failureErrorCode = FieldLayout.of("FWPM_NET_EVENT_IKEEXT_MM_FAILURE1", "failureErrorCode", "UINT32", FieldKind.UINT32)
            .win64(0, 4)
            .win32(0, 4)
            .since("Windows 7")
            .build();

    /** {@code IPSEC_FAILURE_POINT failurePoint}. */
    public static final FieldLayout failurePoint = FieldLayout.of("FWPM_NET_EVENT_IKEEXT_MM_FAILURE1", "failurePoint", "IPSEC_FAILURE_POINT", FieldKind.ENUM32)
            .win64(4, 4)
            .win32(4, 4)
            .constants(IPSEC_FAILURE_POINT.TABLE)
            .since("Windows 7")
            .build();

    /** {@code UINT32 flags}. */
    public static final FieldLayout flags = FieldLayout.of("FWPM_NET_EVENT_IKEEXT_MM_FAILURE1", "flags", "UINT32", FieldKind.UINT32)
            .win64(8, 4)
            .win32(8, 4)
            .constants(FWPM_NET_EVENT_IKEEXT_MM_FAILURE_FLAG.TABLE)
            .since("Windows 7")
            .build();

    /** {@code IKEEXT_KEY_MODULE_TYPE keyingModuleType}. */
    public static final FieldLayout keyingModuleType = FieldLayout.of("FWPM_NET_EVENT_IKEEXT_MM_FAILURE1", "keyingModuleType", "IKEEXT_KEY_MODULE_TYPE", FieldKind.ENUM32)
            .win64(12, 4)
            .win32(12, 4)
            .constants(IKEEXT_KEY_MODULE_TYPE.TABLE)
            .since("Windows 7")
            .build();

    /** {@code IKEEXT_MM_SA_STATE mmState}. */
    public static final FieldLayout mmState = FieldLayout.of("FWPM_NET_EVENT_IKEEXT_MM_FAILURE1", "mmState", "IKEEXT_MM_SA_STATE", FieldKind.ENUM32)
            .win64(16, 4)
            .win32(16, 4)
            .constants(IKEEXT_MM_SA_STATE.TABLE)
            .since("Windows 7")
            .build();

    /** {@code IKEEXT_SA_ROLE saRole}. */
    public static final FieldLayout saRole = FieldLayout.of("FWPM_NET_EVENT_IKEEXT_MM_FAILURE1", "saRole", "IKEEXT_SA_ROLE", FieldKind.ENUM32)
            .win64(20, 4)
            .win32(20, 4)
            .constants(IKEEXT_SA_ROLE.TABLE)
            .since("Windows 7")
            .build();

    /** {@code IKEEXT_AUTHENTICATION_METHOD_TYPE mmAuthMethod}. */
    public static final FieldLayout mmAuthMethod = FieldLayout.of("FWPM_NET_EVENT_IKEEXT_MM_FAILURE1", "mmAuthMethod", "IKEEXT_AUTHENTICATION_METHOD_TYPE", FieldKind.ENUM32)
            .win64(24, 4)
            .win32(24, 4)
            .constants(IKEEXT_AUTHENTICATION_METHOD_TYPE.TABLE)
            .since("Windows 7")
            .build();

    /** {@code UINT8 endCertHash[IKEEXT_CERT_HASH_LEN]}. */
    public static final FieldLayout endCertHash = FieldLayout.of("FWPM_NET_EVENT_IKEEXT_MM_FAILURE1", "endCertHash", "UINT8[IKEEXT_CERT_HASH_LEN]", FieldKind.BYTES)
            .win64(28, 20)
            .win32(28, 20)
            .elements(FieldKind.UINT8)
            .since("Windows 7")
            .build();

    /** {@code UINT64 mmId}. */
    public static final FieldLayout mmId = FieldLayout.of("FWPM_NET_EVENT_IKEEXT_MM_FAILURE1", "mmId", "UINT64", FieldKind.UINT64)
            .win64(48, 8)
            .win32(48, 8)
            .since("Windows 7")
            .build();

    /** {@code UINT64 mmFilterId}. */
    public static final FieldLayout mmFilterId = FieldLayout.of("FWPM_NET_EVENT_IKEEXT_MM_FAILURE1", "mmFilterId", "UINT64", FieldKind.UINT64)
            .win64(56, 8)
            .win32(56, 8)
            .since("Windows 7")
            .build();

    /** {@code wchar_t* localPrincipalNameForAuth}. */
    public static final FieldLayout localPrincipalNameForAuth = FieldLayout.of("FWPM_NET_EVENT_IKEEXT_MM_FAILURE1", "localPrincipalNameForAuth", "wchar_t*", FieldKind.POINTER_TO_UTF16)
            .win64(64, 8)
            .win32(64, 4)
            .elements(FieldKind.UINT16)
            .pointer(PointerRule.REF)
            .since("Windows 7")
            .build();

    /** {@code wchar_t* remotePrincipalNameForAuth}. */
    public static final FieldLayout remotePrincipalNameForAuth = FieldLayout.of("FWPM_NET_EVENT_IKEEXT_MM_FAILURE1", "remotePrincipalNameForAuth", "wchar_t*", FieldKind.POINTER_TO_UTF16)
            .win64(72, 8)
            .win32(68, 4)
            .elements(FieldKind.UINT16)
            .pointer(PointerRule.REF)
            .since("Windows 7")
            .build();

    /** {@code UINT32 numLocalPrincipalGroupSids}. */
    public static final FieldLayout numLocalPrincipalGroupSids = FieldLayout.of("FWPM_NET_EVENT_IKEEXT_MM_FAILURE1", "numLocalPrincipalGroupSids", "UINT32", FieldKind.UINT32)
            .win64(80, 4)
            .win32(72, 4)
            .since("Windows 7")
            .build();

    /** {@code LPWSTR* localPrincipalGroupSids}, counted by {@code numLocalPrincipalGroupSids}. */
    public static final FieldLayout localPrincipalGroupSids = FieldLayout.of("FWPM_NET_EVENT_IKEEXT_MM_FAILURE1", "localPrincipalGroupSids", "LPWSTR*", FieldKind.POINTER_TO_POINTERS)
            .win64(88, 8)
            .win32(76, 4)
            .elements(FieldKind.POINTER_TO_UTF16)
            .count(numLocalPrincipalGroupSids)
            .pointer(PointerRule.UNIQUE)
            .since("Windows 7")
            .build();

    /** {@code UINT32 numRemotePrincipalGroupSids}. */
    public static final FieldLayout numRemotePrincipalGroupSids = FieldLayout.of("FWPM_NET_EVENT_IKEEXT_MM_FAILURE1", "numRemotePrincipalGroupSids", "UINT32", FieldKind.UINT32)
            .win64(96, 4)
            .win32(80, 4)
            .since("Windows 7")
            .build();

    /** {@code LPWSTR* remotePrincipalGroupSids}, counted by {@code numRemotePrincipalGroupSids}. */
    public static final FieldLayout remotePrincipalGroupSids = FieldLayout.of("FWPM_NET_EVENT_IKEEXT_MM_FAILURE1", "remotePrincipalGroupSids", "LPWSTR*", FieldKind.POINTER_TO_POINTERS)
            .win64(104, 8)
            .win32(84, 4)
            .elements(FieldKind.POINTER_TO_UTF16)
            .count(numRemotePrincipalGroupSids)
            .pointer(PointerRule.UNIQUE)
            .since("Windows 7")
            .build();

    /** The layout of the structure. */
    public static final StructLayout LAYOUT = StructLayout.of("FWPM_NET_EVENT_IKEEXT_MM_FAILURE1")
            .win64(112, 8)
            .win32(88, 8)
            .since("Windows 7")
            .fields(failureErrorCode, failurePoint, flags, keyingModuleType, mmState, saRole, mmAuthMethod, endCertHash, mmId, mmFilterId, localPrincipalNameForAuth, remotePrincipalNameForAuth, numLocalPrincipalGroupSids, localPrincipalGroupSids, numRemotePrincipalGroupSids, remotePrincipalGroupSids)
            .build();

    private FWPM_NET_EVENT_IKEEXT_MM_FAILURE1() {}
}
