// Generated from tools/generator/src/facts; see CONTRIBUTING.md. Do not edit.
package io.culvert.wfp.layout.sdk;

import io.culvert.wfp.layout.FieldKind;
import io.culvert.wfp.layout.FieldLayout;
import io.culvert.wfp.layout.PointerRule;
import io.culvert.wfp.layout.StructLayout;

/**
 * The structure {@code IKEEXT_POLICY0}, since Windows Vista: 40 bytes on 64-bit Windows, 32 bytes on 32-bit Windows.
 *
 * <pre>{@code
 * struct IKEEXT_POLICY0 {                                                  // offset (size) on 64-bit Windows, then on 32-bit Windows
 *     UINT32 softExpirationTime;                                           // 0 (4), 0 (4)
 *     UINT32 numAuthenticationMethods;                                     // 4 (4), 4 (4)
 *     IKEEXT_AUTHENTICATION_METHOD0* authenticationMethods;                // 8 (8), 8 (4)
 *     IKEEXT_AUTHENTICATION_IMPERSONATION_TYPE initiatorImpersonationType; // 16 (4), 12 (4)
 *     UINT32 numIkeProposals;                                              // 20 (4), 16 (4)
 *     IKEEXT_PROPOSAL0* ikeProposals;                                      // 24 (8), 20 (4)
 *     UINT32 flags;                                                        // 32 (4), 24 (4)
 *     UINT32 maxDynamicFilters;                                            // 36 (4), 28 (4)
 * };
 * }</pre>
 */
public final class IKEEXT_POLICY0 {
    /** {@code UINT32 softExpirationTime}. */
    public static final FieldLayout softExpirationTime = FieldLayout.of("IKEEXT_POLICY0", "softExpirationTime", "UINT32", FieldKind.UINT32)
            .win64(0, 4)
            .win32(0, 4)
            .since("Windows Vista")
            .build();

    /** {@code UINT32 numAuthenticationMethods}. */
    public static final FieldLayout numAuthenticationMethods = FieldLayout.of("IKEEXT_POLICY0", "numAuthenticationMethods", "UINT32", FieldKind.UINT32)
            .win64(4, 4)
            .win32(4, 4)
            .since("Windows Vista")
            .build();

    /** {@code IKEEXT_AUTHENTICATION_METHOD0* authenticationMethods}, counted by {@code numAuthenticationMethods}. */
    public static final FieldLayout authenticationMethods = FieldLayout.of("IKEEXT_POLICY0", "authenticationMethods", "IKEEXT_AUTHENTICATION_METHOD0*", FieldKind.POINTER_TO_STRUCT)
            .win64(8, 8)
            .win32(8, 4)
            .target(IKEEXT_AUTHENTICATION_METHOD0.LAYOUT)
            .count(numAuthenticationMethods)
            .pointer(PointerRule.REF)
            .since("Windows Vista")
            .build();

    /** {@code IKEEXT_AUTHENTICATION_IMPERSONATION_TYPE initiatorImpersonationType}. */
    public static final FieldLayout initiatorImpersonationType = FieldLayout.of("IKEEXT_POLICY0", "initiatorImpersonationType", "IKEEXT_AUTHENTICATION_IMPERSONATION_TYPE", FieldKind.ENUM32)
            .win64(16, 4)
            .win32(12, 4)
            .constants(IKEEXT_AUTHENTICATION_IMPERSONATION_TYPE.TABLE)
            .since("Windows Vista")
            .build();

    /** {@code UINT32 numIkeProposals}. */
    public static final FieldLayout numIkeProposals = FieldLayout.of("IKEEXT_POLICY0", "numIkeProposals", "UINT32", FieldKind.UINT32)
            .win64(20, 4)
            .win32(16, 4)
            .since("Windows Vista")
            .build();

    /** {@code IKEEXT_PROPOSAL0* ikeProposals}, counted by {@code numIkeProposals}. */
    public static final FieldLayout ikeProposals = FieldLayout.of("IKEEXT_POLICY0", "ikeProposals", "IKEEXT_PROPOSAL0*", FieldKind.POINTER_TO_STRUCT)
            .win64(24, 8)
            .win32(20, 4)
            .target(IKEEXT_PROPOSAL0.LAYOUT)
            .count(numIkeProposals)
            .pointer(PointerRule.REF)
            .since("Windows Vista")
            .build();

    /** {@code UINT32 flags}. */
    public static final FieldLayout flags = FieldLayout.of("IKEEXT_POLICY0", "flags", "UINT32", FieldKind.UINT32)
            .win64(32, 4)
            .win32(24, 4)
            .constants(IKEEXT_POLICY_FLAG.TABLE)
            .since("Windows Vista")
            .build();

    /** {@code UINT32 maxDynamicFilters}. */
    public static final FieldLayout maxDynamicFilters = FieldLayout.of("IKEEXT_POLICY0", "maxDynamicFilters", "UINT32", FieldKind.UINT32)
            .win64(36, 4)
            .win32(28, 4)
            .since("Windows Vista")
            .build();

    /** The layout of the structure. */
    public static final StructLayout LAYOUT = StructLayout.of("IKEEXT_POLICY0")
            .win64(40, 8)
            .win32(32, 4)
            .since("Windows Vista")
            .fields(softExpirationTime, numAuthenticationMethods, authenticationMethods, initiatorImpersonationType, numIkeProposals, ikeProposals, flags, maxDynamicFilters)
            .build();

    private IKEEXT_POLICY0() {}
}
