// Generated from tools/generator/src/facts; see CONTRIBUTING.md. Do not edit.
package io.culvert.wfp.layout.sdk;

import io.culvert.wfp.layout.FieldKind;
import io.culvert.wfp.layout.FieldLayout;
import io.culvert.wfp.layout.StructLayout;

/**
 * The structure {@code SID}, since Windows Vista (older): 12 bytes on 64-bit Windows, 12 bytes on 32-bit Windows.
 *
 * <pre>{@code
 * struct SID {                                      // offset (size) on 64-bit Windows, then on 32-bit Windows
 *     UINT8 Revision;                               // 0 (1), 0 (1)
 *     UINT8 SubAuthorityCount;                      // 1 (1), 1 (1)
 *     SID_IDENTIFIER_AUTHORITY IdentifierAuthority; // 2 (6), 2 (6)
 *     DWORD SubAuthority[1];                        // 8 (4), 8 (4)
 * };
 * }</pre>
 */
public final class SID {
    /** {@code UINT8 Revision}. */
    public static final FieldLayout Revision = FieldLayout.of("SID", "Revision", "UINT8", FieldKind.UINT8)
            .win64(0, 1)
            .win32(0, 1)
            .since("Windows Vista (older)")
            .build();

    /** {@code UINT8 SubAuthorityCount}. */
    public static final FieldLayout SubAuthorityCount = FieldLayout.of("SID", "SubAuthorityCount", "UINT8", FieldKind.UINT8)
            .win64(1, 1)
            .win32(1, 1)
            .since("Windows Vista (older)")
            .build();

    /** {@code SID_IDENTIFIER_AUTHORITY IdentifierAuthority}. */
    public static final FieldLayout IdentifierAuthority = FieldLayout.of("SID", "IdentifierAuthority", "SID_IDENTIFIER_AUTHORITY", FieldKind.STRUCT)
            .win64(2, 6)
            .win32(2, 6)
            .target(SID_IDENTIFIER_AUTHORITY.LAYOUT)
            .since("Windows Vista (older)")
            .build();

    /** {@code DWORD SubAuthority[1]}, counted by {@code SubAuthorityCount}. */
    public static final FieldLayout SubAuthority = FieldLayout.of("SID", "SubAuthority", "DWORD[1] (really SubAuthorityCount entries)", FieldKind.INLINE_ARRAY)
            .win64(8, 4)
            .win32(8, 4)
            .elements(FieldKind.UINT32)
            .count(SubAuthorityCount)
            .since("Windows Vista (older)")
            .build();

    /** The layout of the structure. */
    public static final StructLayout LAYOUT = StructLayout.of("SID")
            .win64(12, 4)
            .win32(12, 4)
            .since("Windows Vista (older)")
            .fields(Revision, SubAuthorityCount, IdentifierAuthority, SubAuthority)
            .build();

    private SID() {}
}
