// Generated from tools/generator/src/facts; see CONTRIBUTING.md. Do not edit.
package io.culvert.wfp.layout.sdk;

import io.culvert.wfp.layout.FieldKind;
import io.culvert.wfp.layout.FieldLayout;
import io.culvert.wfp.layout.StructLayout;

/**
 * The structure {@code SECURITY_DESCRIPTOR}, since Windows Vista (older): 40 bytes on 64-bit Windows, 20 bytes on 32-bit Windows.
 *
 * <pre>{@code
 * struct SECURITY_DESCRIPTOR { // offset (size) on 64-bit Windows, then on 32-bit Windows
 *     UINT8 Revision;          // 0 (1), 0 (1)
 *     UINT8 Sbz1;              // 1 (1), 1 (1)
 *     UINT16 Control;          // 2 (2), 2 (2)
 *     PSID Owner;              // 8 (8), 4 (4)
 *     PSID Group;              // 16 (8), 8 (4)
 *     PACL Sacl;               // 24 (8), 12 (4)
 *     PACL Dacl;               // 32 (8), 16 (4)
 * };
 * }</pre>
 */
public final class SECURITY_DESCRIPTOR {
    /** {@code UINT8 Revision}. */
    public static final FieldLayout Revision = FieldLayout.of("SECURITY_DESCRIPTOR", "Revision", "UINT8", FieldKind.UINT8)
            .win64(0, 1)
            .win32(0, 1)
            .since("Windows Vista (older)")
            .build();

    /** {@code UINT8 Sbz1}. */
    public static final FieldLayout Sbz1 = FieldLayout.of("SECURITY_DESCRIPTOR", "Sbz1", "UINT8", FieldKind.UINT8)
            .win64(1, 1)
            .win32(1, 1)
            .since("Windows Vista (older)")
            .build();

    /** {@code UINT16 Control}. */
    public static final FieldLayout Control = FieldLayout.of("SECURITY_DESCRIPTOR", "Control", "UINT16", FieldKind.UINT16)
            .win64(2, 2)
            .win32(2, 2)
            .since("Windows Vista (older)")
            .build();

    /** {@code PSID Owner}. */
    public static final FieldLayout Owner = FieldLayout.of("SECURITY_DESCRIPTOR", "Owner", "PSID", FieldKind.POINTER_TO_STRUCT)
            .win64(8, 8)
            .win32(4, 4)
            .target(SID.LAYOUT)
            .since("Windows Vista (older)")
            .build();

    /** {@code PSID Group}. */
    public static final FieldLayout Group = FieldLayout.of("SECURITY_DESCRIPTOR", "Group", "PSID", FieldKind.POINTER_TO_STRUCT)
            .win64(16, 8)
            .win32(8, 4)
            .target(SID.LAYOUT)
            .since("Windows Vista (older)")
            .build();

    /** {@code PACL Sacl}. */
    public static final FieldLayout Sacl = FieldLayout.of("SECURITY_DESCRIPTOR", "Sacl", "PACL", FieldKind.OPAQUE)
            .win64(24, 8)
            .win32(12, 4)
            .since("Windows Vista (older)")
            .build();

    /** {@code PACL Dacl}. */
    public static final FieldLayout Dacl = FieldLayout.of("SECURITY_DESCRIPTOR", "Dacl", "PACL", FieldKind.OPAQUE)
            .win64(32, 8)
            .win32(16, 4)
            .since("Windows Vista (older)")
            .build();

    /** The layout of the structure. */
    public static final StructLayout LAYOUT = StructLayout.of("SECURITY_DESCRIPTOR")
            .win64(40, 8)
            .win32(20, 4)
            .since("Windows Vista (older)")
            .fields(Revision, Sbz1, Control, Owner, Group, Sacl, Dacl)
            .build();

    private SECURITY_DESCRIPTOR() {}
}
