// Generated from tools/generator/src/facts; see CONTRIBUTING.md. Do not edit.
package io.culvert.wfp.layout.sdk;

import io.culvert.wfp.layout.FieldKind;
import io.culvert.wfp.layout.FieldLayout;
import io.culvert.wfp.layout.StructLayout;

/**
 * The structure {@code SECURITY_DESCRIPTOR_RELATIVE}, since Windows Vista (older): 20 bytes on 64-bit Windows, 20 bytes on 32-bit Windows.
 *
 * <pre>{@code
 * struct SECURITY_DESCRIPTOR_RELATIVE { // offset (size) on 64-bit Windows, then on 32-bit Windows
 *     UINT8 Revision;                   // 0 (1), 0 (1)
 *     UINT8 Sbz1;                       // 1 (1), 1 (1)
 *     UINT16 Control;                   // 2 (2), 2 (2)
 *     DWORD Owner;                      // 4 (4), 4 (4)
 *     DWORD Group;                      // 8 (4), 8 (4)
 *     DWORD Sacl;                       // 12 (4), 12 (4)
 *     DWORD Dacl;                       // 16 (4), 16 (4)
 * };
 * }</pre>
 */
public final class SECURITY_DESCRIPTOR_RELATIVE {
    /** {@code UINT8 Revision}. */
    public static final FieldLayout Revision = FieldLayout.of("SECURITY_DESCRIPTOR_RELATIVE", "Revision", "UINT8", FieldKind.UINT8)
            .win64(0, 1)
            .win32(0, 1)
            .since("Windows Vista (older)")
            .build();

    /** {@code UINT8 Sbz1}. */
    public static final FieldLayout Sbz1 = FieldLayout.of("SECURITY_DESCRIPTOR_RELATIVE", "Sbz1", "UINT8", FieldKind.UINT8)
            .win64(1, 1)
            .win32(1, 1)
            .since("Windows Vista (older)")
            .build();

    /** {@code UINT16 Control}. */
    public static final FieldLayout Control = FieldLayout.of("SECURITY_DESCRIPTOR_RELATIVE", "Control", "UINT16", FieldKind.UINT16)
            .win64(2, 2)
            .win32(2, 2)
            .since("Windows Vista (older)")
            .build();

    /** {@code DWORD Owner}. */
    public static final FieldLayout Owner = FieldLayout.of("SECURITY_DESCRIPTOR_RELATIVE", "Owner", "DWORD (offset)", FieldKind.UINT32)
            .win64(4, 4)
            .win32(4, 4)
            .since("Windows Vista (older)")
            .build();

    /** {@code DWORD Group}. */
    public static final FieldLayout Group = FieldLayout.of("SECURITY_DESCRIPTOR_RELATIVE", "Group", "DWORD (offset)", FieldKind.UINT32)
            .win64(8, 4)
            .win32(8, 4)
            .since("Windows Vista (older)")
            .build();

    /** {@code DWORD Sacl}. */
    public static final FieldLayout Sacl = FieldLayout.of("SECURITY_DESCRIPTOR_RELATIVE", "Sacl", "DWORD (offset)", FieldKind.UINT32)
            .win64(12, 4)
            .win32(12, 4)
            .since("Windows Vista (older)")
            .build();

    /** {@code DWORD Dacl}. */
    public static final FieldLayout Dacl = FieldLayout.of("SECURITY_DESCRIPTOR_RELATIVE", "Dacl", "DWORD (offset)", FieldKind.UINT32)
            .win64(16, 4)
            .win32(16, 4)
            .since("Windows Vista (older)")
            .build();

    /** The layout of the structure. */
    public static final StructLayout LAYOUT = StructLayout.of("SECURITY_DESCRIPTOR_RELATIVE")
            .win64(20, 4)
            .win32(20, 4)
            .since("Windows Vista (older)")
            .fields(Revision, Sbz1, Control, Owner, Group, Sacl, Dacl)
            .build();

    private SECURITY_DESCRIPTOR_RELATIVE() {}
}
