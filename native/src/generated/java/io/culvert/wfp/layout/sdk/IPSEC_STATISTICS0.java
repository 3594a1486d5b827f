// Generated from tools/generator/src/facts; see CONTRIBUTING.md. Do not edit.
package io.culvert.wfp.layout.sdk;

import io.culvert.wfp.layout.FieldKind;
import io.culvert.wfp.layout.FieldLayout;
import io.culvert.wfp.layout.StructLayout;

/**
 * The structure {@code IPSEC_STATISTICS0}, since Windows Vista: 200 bytes on 64-bit Windows, 200 bytes on 32-bit Windows.
 *
 * <pre>{@code
 * struct IPSEC_STATISTICS0 {                                                 // offset (size) on 64-bit Windows, then on 32-bit Windows
 *     IPSEC_AGGREGATE_SA_STATISTICS0 aggregateSaStatistics;                  // 0 (28), 0 (28)
 *     IPSEC_ESP_DROP_PACKET_STATISTICS0 espDropPacketStatistics;             // 28 (20), 28 (20)
 *     IPSEC_AH_DROP_PACKET_STATISTICS0 ahDropPacketStatistics;               // 48 (16), 48 (16)
 *     IPSEC_AGGREGATE_DROP_PACKET_STATISTICS0 aggregateDropPacketStatistics; // 64 (36), 64 (36)
 *     IPSEC_TRAFFIC_STATISTICS0 inboundTrafficStatistics;                    // 104 (48), 104 (48)
 *     IPSEC_TRAFFIC_STATISTICS0 outboundTrafficStatistics;                   // 152 (48), 152 (48)
 * };
 * }</pre>
 */
public final class IPSEC_STATISTICS0 {
    /** {@code IPSEC_AGGREGATE_SA_STATISTICS0 aggregateSaStatistics}. */
    public static final FieldLayout aggregateSaStatistics = FieldLayout.of("IPSEC_STATISTICS0", "aggregateSaStatistics", "IPSEC_AGGREGATE_SA_STATISTICS0", FieldKind.STRUCT)
            .win64(0, 28)
            .win32(0, 28)
            .target(IPSEC_AGGREGATE_SA_STATISTICS0.LAYOUT)
            .since("Windows Vista")
            .build();

    /** {@code IPSEC_ESP_DROP_PACKET_STATISTICS0 espDropPacketStatistics}. */
    public static final FieldLayout espDropPacketStatistics = FieldLayout.of("IPSEC_STATISTICS0", "espDropPacketStatistics", "IPSEC_ESP_DROP_PACKET_STATISTICS0", FieldKind.STRUCT)
            .win64(28, 20)
            .win32(28, 20)
            .target(IPSEC_ESP_DROP_PACKET_STATISTICS0.LAYOUT)
            .since("Windows Vista")
            .build();

    /** {@code IPSEC_AH_DROP_PACKET_STATISTICS0 ahDropPacketStatistics}. */
    public static final FieldLayout ahDropPacketStatistics = FieldLayout.of("IPSEC_STATISTICS0", "ahDropPacketStatistics", "IPSEC_AH_DROP_PACKET_STATISTICS0", FieldKind.STRUCT)
            .win64(48, 16)
            .win32(48, 16)
            .target(IPSEC_AH_DROP_PACKET_STATISTICS0.LAYOUT)
            .since("Windows Vista")
            .build();

    /** {@code IPSEC_AGGREGATE_DROP_PACKET_STATISTICS0 aggregateDropPacketStatistics}. */
    public static final FieldLayout aggregateDropPacketStatistics = FieldLayout.of("IPSEC_STATISTICS0", "aggregateDropPacketStatistics", "IPSEC_AGGREGATE_DROP_PACKET_STATISTICS0", FieldKind.STRUCT)
            .win64(64, 36)
            .win32(64, 36)
            .target(IPSEC_AGGREGATE_DROP_PACKET_STATISTICS0.LAYOUT)
            .since("Windows Vista")
            .build();

    /** {@code IPSEC_TRAFFIC_STATISTICS0 inboundTrafficStatistics}. */
    public static final FieldLayout inboundTrafficStatistics = FieldLayout.of("IPSEC_STATISTICS0", "inboundTrafficStatistics", "IPSEC_TRAFFIC_STATISTICS0", FieldKind.STRUCT)
            .win64(104, 48)
            .win32(104, 48)
            .target(IPSEC_TRAFFIC_STATISTICS0.LAYOUT)
            .since("Windows Vista")
            .build();

    /** {@code IPSEC_TRAFFIC_STATISTICS0 outboundTrafficStatistics}. */
    public static final FieldLayout outboundTrafficStatistics = FieldLayout.of("IPSEC_STATISTICS0", "outboundTrafficStatistics", "IPSEC_TRAFFIC_STATISTICS0", FieldKind.STRUCT)
            .win64(152, 48)
            .win32(152, 48)
            .target(IPSEC_TRAFFIC_STATISTICS0.LAYOUT)
            .since("Windows Vista")
            .build();

    /** The layout of the structure. */
    public static final StructLayout LAYOUT = StructLayout.of("IPSEC_STATISTICS0")
            .win64(200, 8)
            .win32(200, 8)
            .since("Windows Vista")
            .fields(aggregateSaStatistics, espDropPacketStatistics, ahDropPacketStatistics, aggregateDropPacketStatistics, inboundTrafficStatistics, outboundTrafficStatistics)
            .build();

    private IPSEC_STATISTICS0() {}
}
