// Generated from tools/generator/src/facts; see CONTRIBUTING.md. Do not edit.
package io.culvert.wfp.layout.sdk;

import io.culvert.wfp.layout.FieldKind;
import io.culvert.wfp.layout.FieldLayout;
import io.culvert.wfp.layout.StructLayout;

/**
 * The structure {@code IPSEC_SA_LIFETIME0}, since Windows Vista: 12 bytes on 64-bit Windows, 12 bytes on 32-bit Windows.
 *
 * <pre>{@code
 * struct IPSEC_SA_LIFETIME0 {   // offset (size) on 64-bit Windows, then on 32-bit Windows
 *     UINT32 lifetimeSeconds;   // 0 (4), 0 (4)
 *     UINT32 lifetimeKilobytes; // 4 (4), 4 (4)
 *     UINT32 lifetimePackets;   // 8 (4), 8 (4)
 * };
 * }</pre>
 */
public final class IPSEC_SA_LIFETIME0 {
    /** {@code UINT32 lifetimeSeconds}. */
    public static final FieldLayout lifetimeSeconds = FieldLayout.of("IPSEC_SA_LIFETIME0", "lifetimeSeconds", "UINT32", FieldKind.UINT32)
            .win64(0, 4)
            .win32(0, 4)
            .since("Windows Vista")
            .build();

    /** {@code UINT32 lifetimeKilobytes}. */
    public static final FieldLayout lifetimeKilobytes = FieldLayout.of("IPSEC_SA_LIFETIME0", "lifetimeKilobytes", "UINT32", FieldKind.UINT32)
            .win64(4, 4)
            .win32(4, 4)
            .since("Windows Vista")
            .build();

    /** {@code UINT32 lifetimePackets}. */
    public static final FieldLayout lifetimePackets = FieldLayout.of("IPSEC_SA_LIFETIME0", "lifetimePackets", "UINT32", FieldKind.UINT32)
            .win64(8, 4)
            .win32(8, 4)
            .since("Windows Vista")
            .build();

    /** The layout of the structure. */
    public static final StructLayout LAYOUT = StructLayout.of("IPSEC_SA_LIFETIME0")
            .win64(12, 4)
            .win32(12, 4)
            .since("Windows Vista")
            .fields(lifetimeSeconds, lifetimeKilobytes, lifetimePackets)
            .build();

    private IPSEC_SA_LIFETIME0() {}
}
