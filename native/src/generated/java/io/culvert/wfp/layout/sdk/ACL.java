// Generated from tools/generator/src/facts; see CONTRIBUTING.md. Do not edit.
package io.culvert.wfp.layout.sdk;

import io.culvert.wfp.layout.FieldKind;
import io.culvert.wfp.layout.FieldLayout;
import io.culvert.wfp.layout.StructLayout;

/**
 * The structure {@code ACL}, since Windows Vista (older): 8 bytes on 64-bit Windows, 8 bytes on 32-bit Windows.
 *
 * <pre>{@code
 * struct ACL {           // offset (size) on 64-bit Windows, then on 32-bit Windows
 *     UINT8 AclRevision; // 0 (1), 0 (1)
 *     UINT8 Sbz1;        // 1 (1), 1 (1)
 *     UINT16 AclSize;    // 2 (2), 2 (2)
 *     UINT16 AceCount;   // 4 (2), 4 (2)
 *     UINT16 Sbz2;       // 6 (2), 6 (2)
 * };
 * }</pre>
 */
public final class ACL {
    /** {@code UINT8 AclRevision}. */
    public static final FieldLayout AclRevision = FieldLayout.of("ACL", "AclRevision", "UINT8", FieldKind.UINT8)
            .win64(0, 1)
            .win32(0, 1)
            .since("Windows Vista (older)")
            .build();

    /** {@code UINT8 Sbz1}. */
    public static final FieldLayout Sbz1 = FieldLayout.of("ACL", "Sbz1", "UINT8", FieldKind.UINT8)
            .win64(1, 1)
            .win32(1, 1)
            .since("Windows Vista (older)")
            .build();

    /** {@code UINT16 AclSize}. */
    public static final FieldLayout AclSize = FieldLayout.of("ACL", "AclSize", "UINT16", FieldKind.UINT16)
            .win64(2, 2)
            .win32(2, 2)
            .since("Windows Vista (older)")
            .build();

    /** {@code UINT16 AceCount}. */
    public static final FieldLayout AceCount = FieldLayout.of("ACL", "AceCount", "UINT16", FieldKind.UINT16)
            .win64(4, 2)
            .win32(4, 2)
            .since("Windows Vista (older)")
            .build();

    /** {@code UINT16 Sbz2}. */
    public static final FieldLayout Sbz2 = FieldLayout.of("ACL", "Sbz2", "UINT16", FieldKind.UINT16)
            .win64(6, 2)
            .win32(6, 2)
            .since("Windows Vista (older)")
            .build();

    /** The layout of the structure. */
    public static final StructLayout LAYOUT = StructLayout.of("ACL")
            .win64(8, 2)
            .win32(8, 2)
            .since("Windows Vista (older)")
            .fields(AclRevision, Sbz1, AclSize, AceCount, Sbz2)
            .build();

    private ACL() {}
}
