// Generated from tools/generator/src/facts; see CONTRIBUTING.md. Do not edit.
package io.culvert.wfp.layout.sdk;

import io.culvert.wfp.layout.FieldKind;
import io.culvert.wfp.layout.FieldLayout;
import io.culvert.wfp.layout.PointerRule;
import io.culvert.wfp.layout.StructLayout;

/**
 * The structure {@code IKEEXT_EM_POLICY1}, since Windows 7: 24 bytes on 64-bit Windows, 12 bytes on 32-bit Windows.
 *
 * <pre>{@code
 * struct IKEEXT_EM_POLICY1 {                                               // offset (size) on 64-bit Windows, then on 32-bit Windows
 *     UINT32 numAuthenticationMethods;                                     // 0 (4), 0 (4)
 *     IKEEXT_AUTHENTICATION_METHOD1* authenticationMethods;                // 8 (8), 4 (4)
 *     IKEEXT_AUTHENTICATION_IMPERSONATION_TYPE initiatorImpersonationType; // 16 (4), 8 (4)
 * };
 * }</pre>
 */
public final class IKEEXT_EM_POLICY1 {
    /** {@code UINT32 numAuthenticationMethods}. */
    public static final FieldLayout numAuthenticationMethods = FieldLayout.of("IKEEXT_EM_POLICY1", "numAuthenticationMethods", "UINT32", FieldKind.UINT32)
            .win64(0, 4)
            .win32(0, 4)
            .since("Windows 7")
            .build();

    /** {@code IKEEXT_AUTHENTICATION_METHOD1* authenticationMethods}, counted by {@code numAuthenticationMethods}. */
    public static final FieldLayout authenticationMethods = FieldLayout.of("IKEEXT_EM_POLICY1", "authenticationMethods", "IKEEXT_AUTHENTICATION_METHOD1*", FieldKind.POINTER_TO_STRUCT)
            .win64(8, 8)
            .win32(4, 4)
            .target(IKEEXT_AUTHENTICATION_METHOD1.LAYOUT)
            .count(numAuthenticationMethods)
            .pointer(PointerRule.REF)
            .since("Windows 7")
            .build();

    /** {@code IKEEXT_AUTHENTICATION_IMPERSONATION_TYPE initiatorImpersonationType}. */
    public static final FieldLayout initiatorImpersonationType = FieldLayout.of("IKEEXT_EM_POLICY1", "initiatorImpersonationType", "IKEEXT_AUTHENTICATION_IMPERSONATION_TYPE", FieldKind.ENUM32)
            .win64(16, 4)
            .win32(8, 4)
            .constants(IKEEXT_AUTHENTICATION_IMPERSONATION_TYPE.TABLE)
            .since("Windows 7")
            .build();

    /** The layout of the structure. */
    public static final StructLayout LAYOUT = StructLayout.of("IKEEXT_EM_POLICY1")
            .win64(24, 8)
            .win32(12, 4)
            .since("Windows 7")
            .fields(numAuthenticationMethods, authenticationMethods, initiatorImpersonationType)
            .build();

    private IKEEXT_EM_POLICY1() {}
}
