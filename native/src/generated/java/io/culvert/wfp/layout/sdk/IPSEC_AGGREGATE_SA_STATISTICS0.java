// Generated from tools/generator/src/facts; see CONTRIBUTING.md. Do not edit.
package io.culvert.wfp.layout.sdk;

import io.culvert.wfp.layout.FieldKind;
import io.culvert.wfp.layout.FieldLayout;
import io.culvert.wfp.layout.StructLayout;

/**
 * The structure {@code IPSEC_AGGREGATE_SA_STATISTICS0}, since Windows Vista: 28 bytes on 64-bit Windows, 28 bytes on 32-bit Windows.
 *
 * <pre>{@code
 * struct IPSEC_AGGREGATE_SA_STATISTICS0 { // offset (size) on 64-bit Windows, then on 32-bit Windows
 *     UINT32 activeSas;                   // 0 (4), 0 (4)
 *     UINT32 pendingSaNegotiations;       // 4 (4), 4 (4)
 *     UINT32 totalSasAdded;               // 8 (4), 8 (4)
 *     UINT32 totalSasDeleted;             // 12 (4), 12 (4)
 *     UINT32 successfulRekeys;            // 16 (4), 16 (4)
 *     UINT32 activeTunnels;               // 20 (4), 20 (4)
 *     UINT32 offloadedSas;                // 24 (4), 24 (4)
 * };
 * }</pre>
 */
public final class IPSEC_AGGREGATE_SA_STATISTICS0 {
    /** {@code UINT32 activeSas}. */
    public static final FieldLayout activeSas = FieldLayout.of("IPSEC_AGGREGATE_SA_STATISTICS0", "activeSas", "UINT32", FieldKind.UINT32)
            .win64(0, 4)
            .win32(0, 4)
            .since("Windows Vista")
            .build();

    /** {@code UINT32 pendingSaNegotiations}. */
    public static final FieldLayout pendingSaNegotiations = FieldLayout.of("IPSEC_AGGREGATE_SA_STATISTICS0", "pendingSaNegotiations", "UINT32", FieldKind.UINT32)
            .win64(4, 4)
            .win32(4, 4)
            .since("Windows Vista")
            .build();

    /** {@code UINT32 totalSasAdded}. */
    public static final FieldLayout totalSasAdded = FieldLayout.of("IPSEC_AGGREGATE_SA_STATISTICS0", "totalSasAdded", "UINT32", FieldKind.UINT32)
            .win64(8, 4)
            .win32(8, 4)
            .since("Windows Vista")
            .build();

    /** {@code UINT32 totalSasDeleted}. */
    public static final FieldLayout totalSasDeleted = FieldLayout.of("IPSEC_AGGREGATE_SA_STATISTICS0", "totalSasDeleted", "UINT32", FieldKind.UINT32)
            .win64(12, 4)
            .win32(12, 4)
            .since("Windows Vista")
            .build();

    /** {@code UINT32 successfulRekeys}. */
    public static final FieldLayout successfulRekeys = FieldLayout.of("IPSEC_AGGREGATE_SA_STATISTICS0", "successfulRekeys", "UINT32", FieldKind.UINT32)
            .win64(16, 4)
            .win32(16, 4)
            .since("Windows Vista")
            .build();

    /** {@code UINT32 activeTunnels}. */
    public static final FieldLayout activeTunnels = FieldLayout.of("IPSEC_AGGREGATE_SA_STATISTICS0", "activeTunnels", "UINT32", FieldKind.UINT32)
            .win64(20, 4)
            .win32(20, 4)
            .since("Windows Vista")
            .build();

    /** {@code UINT32 offloadedSas}. */
    public static final FieldLayout offloadedSas = FieldLayout.of("IPSEC_AGGREGATE_SA_STATISTICS0", "offloadedSas", "UINT32", FieldKind.UINT32)
            .win64(24, 4)
            .win32(24, 4)
            .since("Windows Vista")
            .build();

    /** The layout of the structure. */
    public static final StructLayout LAYOUT = StructLayout.of("IPSEC_AGGREGATE_SA_STATISTICS0")
            .win64(28, 4)
            .win32(28, 4)
            .since("Windows Vista")
            .fields(activeSas, pendingSaNegotiations, totalSasAdded, totalSasDeleted, successfulRekeys, activeTunnels, offloadedSas)
            .build();

    private IPSEC_AGGREGATE_SA_STATISTICS0() {}
}
