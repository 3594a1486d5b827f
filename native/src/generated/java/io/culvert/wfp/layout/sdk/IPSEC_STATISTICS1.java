// Generated from tools/generator/src/facts; see CONTRIBUTING.md. Do not edit.
package io.culvert.wfp.layout.sdk;

import io.culvert.wfp.layout.FieldKind;
import io.culvert.wfp.layout.FieldLayout;
import io.culvert.wfp.layout.StructLayout;

/**
 * The structure {@code IPSEC_STATISTICS1}, since Windows 7: 216 bytes on 64-bit Windows, 216 bytes on 32-bit Windows.
 *
 * <pre>{@code
 * struct IPSEC_STATISTICS1 {                                                 // offset (size) on 64-bit Windows, then on 32-bit Windows
 *     IPSEC_AGGREGATE_SA_STATISTICS0 aggregateSaStatistics;                  // 0 (28), 0 (28)
 *     IPSEC_ESP_DROP_PACKET_STATISTICS0 espDropPacketStatistics;             // 28 (20), 28 (20)
 *     IPSEC_AH_DROP_PACKET_STATISTICS0 ahDropPacketStatistics;               // 48 (16), 48 (16)
 *     IPSEC_AGGREGATE_DROP_PACKET_STATISTICS1 aggregateDropPacketStatistics; // 64 (40), 64 (40)
 *     IPSEC_TRAFFIC_STATISTICS1 inboundTrafficStatistics;                    // 104 (56), 104 (56)
 *     IPSEC_TRAFFIC_STATISTICS1 outboundTrafficStatistics;                   // 160 (56), 160 (56)
 * };
 * }</pre>
 */
public final class IPSEC_STATISTICS1 {
    /** {@code IPSEC_AGGREGATE_SA_STATISTICS0 aggregateSaStatistics}. */
    public static final FieldLayout aggregateSaStatistics = FieldLayout.of("IPSEC_STATISTICS1", "aggregateSaStatistics", "IPSEC_AGGREGATE_SA_STATISTICS0", FieldKind.STRUCT)
            .win64(0, 28)
            .win32(0, 28)
            .target(IPSEC_AGGREGATE_SA_STATISTICS0.LAYOUT)
            .since("Windows 7")
            .build();

    /** {@code IPSEC_ESP_DROP_PACKET_STATISTICS0 espDropPacketStatistics}. */
    public static final FieldLayout espDropPacketStatistics = FieldLayout.of("IPSEC_STATISTICS1", "espDropPacketStatistics", "IPSEC_ESP_DROP_PACKET_STATISTICS0", FieldKind.STRUCT)
            .win64(28, 20)
            .win32(28, 20)
            .target(IPSEC_ESP_DROP_PACKET_STATISTICS0.LAYOUT)
            .since("Windows 7")
            .build();

    /** {@code IPSEC_AH_DROP_PACKET_STATISTICS0 ahDropPacketStatistics}. */
    public static final FieldLayout ahDropPacketStatistics = FieldLayout.of("IPSEC_STATISTICS1", "ahDropPacketStatistics", "IPSEC_AH_DROP_PACKET_STATISTICS0", FieldKind.STRUCT)
            .win64(48, 16)
            .win32(48, 16)
            .target(IPSEC_AH_DROP_PACKET_STATISTICS0.LAYOUT)
            .since("Windows 7")
            .build();

    /** {@code IPSEC_AGGREGATE_DROP_PACKET_STATISTICS1 aggregateDropPacketStatistics}. */
    public static final FieldLayout aggregateDropPacketStatistics = FieldLayout.of("IPSEC_STATISTICS1", "aggregateDropPacketStatistics", "IPSEC_AGGREGATE_DROP_PACKET_STATISTICS1", FieldKind.STRUCT)
            .win64(64, 40)
            .win32(64, 40)
            .target(IPSEC_AGGREGATE_DROP_PACKET_STATISTICS1.LAYOUT)
            .since("Windows 7")
            .build();

    /** {@code IPSEC_TRAFFIC_STATISTICS1 inboundTrafficStatistics}. */
    public static final FieldLayout inboundTrafficStatistics = FieldLayout.of("IPSEC_STATISTICS1", "inboundTrafficStatistics", "IPSEC_TRAFFIC_STATISTICS1", FieldKind.STRUCT)
            .win64(104, 56)
            .win32(104, 56)
            .target(IPSEC_TRAFFIC_STATISTICS1.LAYOUT)
            .since("Windows 7")
            .build();

    /** {@code IPSEC_TRAFFIC_STATISTICS1 outboundTrafficStatistics}. */
    public static final FieldLayout outboundTrafficStatistics = FieldLayout.of("IPSEC_STATISTICS1", "outboundTrafficStatistics", "IPSEC_TRAFFIC_STATISTICS1", FieldKind.STRUCT)
            .win64(160, 56)
            .win32(160, 56)
            .target(IPSEC_TRAFFIC_STATISTICS1.LAYOUT)
            .since("Windows 7")
            .build();

    /** The layout of the structure. */
    public static final StructLayout LAYOUT = StructLayout.of("IPSEC_STATISTICS1")
            .win64(216, 8)
            .win32(216, 8)
            .since("Windows 7")
            .fields(aggregateSaStatistics, espDropPacketStatistics, ahDropPacketStatistics, aggregateDropPacketStatistics, inboundTrafficStatistics, outboundTrafficStatistics)
            .build();

    private IPSEC_STATISTICS1() {}
}
