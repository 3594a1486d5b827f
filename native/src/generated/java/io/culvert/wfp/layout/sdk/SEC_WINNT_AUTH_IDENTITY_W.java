// Generated from tools/generator/src/facts; see CONTRIBUTING.md. Do not edit.
package io.culvert.wfp.layout.sdk;

import io.culvert.wfp.layout.FieldKind;
import io.culvert.wfp.layout.FieldLayout;
import io.culvert.wfp.layout.StructLayout;

/**
 * The structure {@code SEC_WINNT_AUTH_IDENTITY_W}, since Windows Vista (older): 48 bytes on 64-bit Windows, 28 bytes on 32-bit Windows.
 *
 * <pre>{@code
 * struct SEC_WINNT_AUTH_IDENTITY_W { // offset (size) on 64-bit Windows, then on 32-bit Windows
 *     UINT16* User;                  // 0 (8), 0 (4)
 *     ULONG UserLength;              // 8 (4), 4 (4)
 *     UINT16* Domain;                // 16 (8), 8 (4)
 *     ULONG DomainLength;            // 24 (4), 12 (4)
 *     UINT16* Password;              // 32 (8), 16 (4)
 *     ULONG PasswordLength;          // 40 (4), 20 (4)
 *     ULONG Flags;                   // 44 (4), 24 (4)
 * };
 * }</pre>
 */
public final class SEC_WINNT_AUTH_IDENTITY_W {
    /** {@code ULONG UserLength}. */
    public static final FieldLayout UserLength = FieldLayout.of("SEC_WINNT_AUTH_IDENTITY_W", "UserLength", "ULONG", FieldKind.UINT32)
            .win64(8, 4)
            .win32(4, 4)
            .since("Windows Vista (older)")
            .build();

    /** {@code UINT16* User}, counted by {@code UserLength}. */
    public static final FieldLayout User = FieldLayout.of("SEC_WINNT_AUTH_IDENTITY_W", "User", "UINT16*", FieldKind.POINTER_TO_SCALAR)
            .win64(0, 8)
            .win32(0, 4)
            .elements(FieldKind.UINT16)
            .count(UserLength)
            .since("Windows Vista (older)")
            .build();

    /** {@code ULONG DomainLength}. */
    public static final FieldLayout DomainLength = FieldLayout.of("SEC_WINNT_AUTH_IDENTITY_W", "DomainLength", "ULONG", FieldKind.UINT32)
            .win64(24, 4)
            .win32(12, 4)
            .since("Windows Vista (older)")
            .build();

    /** {@code UINT16* Domain}, counted by {@code DomainLength}. */
    public static final FieldLayout Domain = FieldLayout.of("SEC_WINNT_AUTH_IDENTITY_W", "Domain", "UINT16*", FieldKind.POINTER_TO_SCALAR)
            .win64(16, 8)
            .win32(8, 4)
            .elements(FieldKind.UINT16)
            .count(DomainLength)
            .since("Windows Vista (older)")
            .build();

    /** {@code ULONG PasswordLength}. */
    public static final FieldLayout PasswordLength = FieldLayout.of("SEC_WINNT_AUTH_IDENTITY_W", "PasswordLength", "ULONG", FieldKind.UINT32)
            .win64(40, 4)
            .win32(20, 4)
            .since("Windows Vista (older)")
            .build();

    /** {@code UINT16* Password}, secret, counted by {@code PasswordLength}. */
    public static final FieldLayout Password = FieldLayout.of("SEC_WINNT_AUTH_IDENTITY_W", "Password", "UINT16*", FieldKind.POINTER_TO_SCALAR)
            .win64(32, 8)
            .win32(16, 4)
            .elements(FieldKind.UINT16)
            .count(PasswordLength)
            .secret()
            .since("Windows Vista (older)")
            .build();

    /** {@code ULONG Flags}. */
    public static final FieldLayout Flags = FieldLayout.of("SEC_WINNT_AUTH_IDENTITY_W", "Flags", "ULONG", FieldKind.UINT32)
            .win64(44, 4)
            .win32(24, 4)
            .constants(SEC_WINNT_AUTH_IDENTITY_FLAG.TABLE)
            .since("Windows Vista (older)")
            .build();

    /** The layout of the structure. */
    public static final StructLayout LAYOUT = StructLayout.of("SEC_WINNT_AUTH_IDENTITY_W")
            .win64(48, 8)
            .win32(28, 4)
            .since("Windows Vista (older)")
            .fields(User, UserLength, Domain, DomainLength, Password, PasswordLength, Flags)
            .build();

    private SEC_WINNT_AUTH_IDENTITY_W() {}
}
