// Generated from tools/generator/src/facts; see CONTRIBUTING.md. Do not edit.
package io.culvert.wfp.layout.sdk;

import io.culvert.wfp.layout.FieldKind;
import io.culvert.wfp.layout.FieldLayout;
import io.culvert.wfp.layout.PointerRule;
import io.culvert.wfp.layout.StructLayout;

/**
 * The structure {@code IKEEXT_POLICY1}, since Windows 7: 48 bytes on 64-bit Windows, 36 bytes on 32-bit Windows.
 *
 * <pre>{@code
 * struct IKEEXT_POLICY1 {                                                  // offset (size) on 64-bit Windows, then on 32-bit Windows
 *     UINT32 softExpirationTime;                                           // 0 (4), 0 (4)
 *     UINT32 numAuthenticationMethods;                                     // 4 (4), 4 (4)
 *     IKEEXT_AUTHENTICATION_METHOD1* authenticationMethods;                // 8 (8), 8 (4)
 *     IKEEXT_AUTHENTICATION_IMPERSONATION_TYPE initiatorImpersonationType; // 16 (4), 12 (4)
 *     UINT32 numIkeProposals;                                              // 20 (4), 16 (4)
 *     IKEEXT_PROPOSAL0* ikeProposals;                                      // 24 (8), 20 (4)
 *     UINT32 flags;                                                        // 32 (4), 24 (4)
 *     UINT32 maxDynamicFilters;                                            // 36 (4), 28 (4)
 *     UINT32 retransmitDurationSecs;                                       // 40 (4), 32 (4)
 * };
 * }</pre>
 */
public final class IKEEXT_POLICY1 {
    /** {@code UINT32 softExpirationTime}. */
    public static final FieldLayout softExpirationTime = FieldLayout.of("IKEEXT_POLICY1", "softExpirationTime", "UINT32", FieldKind.UINT32)
            .win64(0, 4)
            .win32(0, 4)
            .since("Windows 7")
            .build();

    /** {@code UINT32 numAuthenticationMethods}. */
    public static final FieldLayout numAuthenticationMethods = FieldLayout.of("IKEEXT_POLICY1", "numAuthenticationMethods", "UINT32", FieldKind.UINT32)
            .win64(4, 4)
            .win32(4, 4)
            .since("Windows 7")
            .build();

    /** {@code IKEEXT_AUTHENTICATION_METHOD1* authenticationMethods}, counted by {@code numAuthenticationMethods}. */
    public static final FieldLayout authenticationMethods = FieldLayout.of("IKEEXT_POLICY1", "authenticationMethods", "IKEEXT_AUTHENTICATION_METHOD1*", FieldKind.POINTER_TO_STRUCT)
            .win64(8, 8)
            .win32(8, 4)
            .target(IKEEXT_AUTHENTICATION_METHOD1.LAYOUT)
            .count(numAuthenticationMethods)
            .pointer(PointerRule.REF)
            .since("Windows 7")
            .build();

    /** {@code IKEEXT_AUTHENTICATION_IMPERSONATION_TYPE initiatorImpersonationType}. */
    public static final FieldLayout initiatorImpersonationType = FieldLayout.of("IKEEXT_POLICY1", "initiatorImpersonationType", "IKEEXT_AUTHENTICATION_IMPERSONATION_TYPE", FieldKind.ENUM32)
            .win64(16, 4)
            .win32(12, 4)
            .constants(IKEEXT_AUTHENTICATION_IMPERSONATION_TYPE.TABLE)
            .since("Windows 7")
            .build();

    /** {@code UINT32 numIkeProposals}. */
    public static final FieldLayout numIkeProposals = FieldLayout.of("IKEEXT_POLICY1", "numIkeProposals", "UINT32", FieldKind.UINT32)
            .win64(20, 4)
            .win32(16, 4)
            .since("Windows 7")
            .build();

    /** {@code IKEEXT_PROPOSAL0* ikeProposals}, counted by {@code numIkeProposals}. */
    public static final FieldLayout ikeProposals = FieldLayout.of("IKEEXT_POLICY1", "ikeProposals", "IKEEXT_PROPOSAL0*", FieldKind.POINTER_TO_STRUCT)
            .win64(24, 8)
            .win32(20, 4)
            .target(IKEEXT_PROPOSAL0.LAYOUT)
            .count(numIkeProposals)
            .pointer(PointerRule.REF)
            .since("Windows 7")
            .build();

    /** {@code UINT32 flags}. */
    public static final FieldLayout flags = FieldLayout.of("IKEEXT_POLICY1", "flags", "UINT32", FieldKind.UINT32)
            .win64(32, 4)
            .win32(24, 4)
            .constants(IKEEXT_POLICY_FLAG.TABLE)
            .since("Windows 7")
            .build();

    /** {@code UINT32 maxDynamicFilters}. */
    public static final FieldLayout maxDynamicFilters = FieldLayout.of("IKEEXT_POLICY1", "maxDynamicFilters", "UINT32", FieldKind.UINT32)
            .win64(36, 4)
            .win32(28, 4)
            .since("Windows 7")
            .build();

    /** {@code UINT32 retransmitDurationSecs}. */
    public static final FieldLayout retransmitDurationSecs = FieldLayout.of("IKEEXT_POLICY1", "retransmitDurationSecs", "UINT32", FieldKind.UINT32)
            .win64(40, 4)
            .win32(32, 4)
            .since("Windows 7")
            .build();

    /** The layout of the structure. */
    public static final StructLayout LAYOUT = StructLayout.of("IKEEXT_POLICY1")
            .win64(48, 8)
            .win32(36, 4)
            .since("Windows 7")
            .fields(softExpirationTime, numAuthenticationMethods, authenticationMethods, initiatorImpersonationType, numIkeProposals, ikeProposals, flags, maxDynamicFilters, retransmitDurationSecs)
            .build();

    private IKEEXT_POLICY1() {}
}
