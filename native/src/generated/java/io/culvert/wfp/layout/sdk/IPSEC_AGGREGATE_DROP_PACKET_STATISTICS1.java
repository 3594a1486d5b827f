// Generated from tools/generator/src/facts; see CONTRIBUTING.md. Do not edit.
package io.culvert.wfp.layout.sdk;

import io.culvert.wfp.layout.FieldKind;
import io.culvert.wfp.layout.FieldLayout;
import io.culvert.wfp.layout.StructLayout;

/**
 * The structure {@code IPSEC_AGGREGATE_DROP_PACKET_STATISTICS1}, since Windows 7: 40 bytes on 64-bit Windows, 40 bytes on 32-bit Windows.
 *
 * <pre>{@code
 * struct IPSEC_AGGREGATE_DROP_PACKET_STATISTICS1 { // offset (size) on 64-bit Windows, then on 32-bit Windows
 *     UINT32 invalidSpisOnInbound;                 // 0 (4), 0 (4)
 *     UINT32 decryptionFailuresOnInbound;          // 4 (4), 4 (4)
 *     UINT32 authenticationFailuresOnInbound;      // 8 (4), 8 (4)
 *     UINT32 udpEspValidationFailuresOnInbound;    // 12 (4), 12 (4)
 *     UINT32 replayCheckFailuresOnInbound;         // 16 (4), 16 (4)
 *     UINT32 invalidClearTextInbound;              // 20 (4), 20 (4)
 *     UINT32 saNotInitializedOnInbound;            // 24 (4), 24 (4)
 *     UINT32 receiveOverIncorrectSaInbound;        // 28 (4), 28 (4)
 *     UINT32 secureReceivesNotMatchingFilters;     // 32 (4), 32 (4)
 *     UINT32 totalDropPacketsInbound;              // 36 (4), 36 (4)
 * };
 * }</pre>
 */
public final class IPSEC_AGGREGATE_DROP_PACKET_STATISTICS1 {
    /** {@code UINT32 invalidSpisOnInbound}. */
    public static final FieldLayout invalidSpisOnInbound = FieldLayout.of("IPSEC_AGGREGATE_DROP_PACKET_STATISTICS1", "invalidSpisOnInbound", "UINT32", FieldKind.UINT32)
            .win64(0, 4)
            .win32(0, 4)
            .since("Windows 7")
            .build();

    /** {@code UINT32 decryptionFailuresOnInbound}. */
    public static final FieldLayout decryptionFailuresOnInbound = FieldLayout.of("IPSEC_AGGREGATE_DROP_PACKET_STATISTICS1", "decryptionFailuresOnInbound", "UINT32", FieldKind.UINT32)
            .win64(4, 4)
            .win32(4, 4)
            .since("Windows 7")
            .build();

    /** {@code UINT32 authenticationFailuresOnInbound}. */
    public static final FieldLayout authenticationFailuresOnInbound = FieldLayout.of("IPSEC_AGGREGATE_DROP_PACKET_STATISTICS1", "authenticationFailuresOnInbound", "UINT32", FieldKind.UINT32)
            .win64(8, 4)
            .win32(8, 4)
            .since("Windows 7")
            .build();

    /** {@code UINT32 udpEspValidationFailuresOnInbound}. */
    public static final FieldLayout udpEspValidationFailuresOnInbound = FieldLayout.of("IPSEC_AGGREGATE_DROP_PACKET_STATISTICS1", "udpEspValidationFailuresOnInbound", "UINT32", FieldKind.UINT32)
            .win64(12, 4)
            .win32(12, 4)
            .since("Windows 7")
            .build();

    /** {@code UINT32 replayCheckFailuresOnInbound}. */
    public static final FieldLayout replayCheckFailuresOnInbound = FieldLayout.of("IPSEC_AGGREGATE_DROP_PACKET_STATISTICS1", "replayCheckFailuresOnInbound", "UINT32", FieldKind.UINT32)
            .win64(16, 4)
            .win32(16, 4)
            .since("Windows 7")
            .build();

    /** {@code UINT32 invalidClearTextInbound}. */
    public static final FieldLayout invalidClearTextInbound = FieldLayout.of("IPSEC_AGGREGATE_DROP_PACKET_STATISTICS1", "invalidClearTextInbound", "UINT32", FieldKind.UINT32)
            .win64(20, 4)
            .win32(20, 4)
            .since("Windows 7")
            .build();

    /** {@code UINT32 saNotInitializedOnInbound}. */
    public static final FieldLayout saNotInitializedOnInbound = FieldLayout.of("IPSEC_AGGREGATE_DROP_PACKET_STATISTICS1", "saNotInitializedOnInbound", "UINT32", FieldKind.UINT32)
            .win64(24, 4)
            .win32(24, 4)
            .since("Windows 7")
            .build();

    /** {@code UINT32 receiveOverIncorrectSaInbound}. */
    public static final FieldLayout receiveOverIncorrectSaInbound = FieldLayout.of("IPSEC_AGGREGATE_DROP_PACKET_STATISTICS1", "receiveOverIncorrectSaInbound", "UINT32", FieldKind.UINT32)
            .win64(28, 4)
            .win32(28, 4)
            .since("Windows 7")
            .build();

    /** {@code UINT32 secureReceivesNotMatchingFilters}. */
    public static final FieldLayout secureReceivesNotMatchingFilters = FieldLayout.of("IPSEC_AGGREGATE_DROP_PACKET_STATISTICS1", "secureReceivesNotMatchingFilters", "UINT32", FieldKind.UINT32)
            .win64(32, 4)
            .win32(32, 4)
            .since("Windows 7")
            .build();

    /** {@code UINT32 totalDropPacketsInbound}. */
    public static final FieldLayout totalDropPacketsInbound = FieldLayout.of("IPSEC_AGGREGATE_DROP_PACKET_STATISTICS1", "totalDropPacketsInbound", "UINT32", FieldKind.UINT32)
            .win64(36, 4)
            .win32(36, 4)
            .since("Windows 7")
            .build();

    /** The layout of the structure. */
    public static final StructLayout LAYOUT = StructLayout.of("IPSEC_AGGREGATE_DROP_PACKET_STATISTICS1")
            .win64(40, 4)
            .win32(40, 4)
            .since("Windows 7")
            .fields(invalidSpisOnInbound, decryptionFailuresOnInbound, authenticationFailuresOnInbound, udpEspValidationFailuresOnInbound, replayCheckFailuresOnInbound, invalidClearTextInbound, saNotInitializedOnInbound, receiveOverIncorrectSaInbound, secureReceivesNotMatchingFilters, totalDropPacketsInbound)
            .build();

    private IPSEC_AGGREGATE_DROP_PACKET_STATISTICS1() {}
}
