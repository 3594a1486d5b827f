// Generated from tools/generator/src/facts; see CONTRIBUTING.md. Do not edit.
package io.culvert.wfp.layout.sdk;

import io.culvert.wfp.layout.FieldKind;
import io.culvert.wfp.layout.FieldLayout;
import io.culvert.wfp.layout.StructLayout;

/**
 * The structure {@code IPSEC_ESP_DROP_PACKET_STATISTICS0}, since Windows Vista: 20 bytes on 64-bit Windows, 20 bytes on 32-bit Windows.
 *
 * <pre>{@code
 * struct IPSEC_ESP_DROP_PACKET_STATISTICS0 {  // offset (size) on 64-bit Windows, then on 32-bit Windows
 *     UINT32 invalidSpisOnInbound;            // 0 (4), 0 (4)
 *     UINT32 decryptionFailuresOnInbound;     // 4 (4), 4 (4)
 *     UINT32 authenticationFailuresOnInbound; // 8 (4), 8 (4)
 *     UINT32 replayCheckFailuresOnInbound;    // 12 (4), 12 (4)
 *     UINT32 saNotInitializedOnInbound;       // 16 (4), 16 (4)
 * };
 * }</pre>
 */
public final class IPSEC_ESP_DROP_PACKET_STATISTICS0 {
    /** {@code UINT32 invalidSpisOnInbound}. */
    public static final FieldLayout invalidSpisOnInbound = FieldLayout.of("IPSEC_ESP_DROP_PACKET_STATISTICS0", "invalidSpisOnInbound", "UINT32", FieldKind.UINT32)
            .win64(0, 4)
            .win32(0, 4)
            .since("Windows Vista")
            .build();

    /** {@code UINT32 decryptionFailuresOnInbound}. */
    public static final FieldLayout decryptionFailuresOnInbound = FieldLayout.of("IPSEC_ESP_DROP_PACKET_STATISTICS0", "decryptionFailuresOnInbound", "UINT32", FieldKind.UINT32)
            .win64(4, 4)
            .win32(4, 4)
            .since("Windows Vista")
            .build();

    /** {@code UINT32 authenticationFailuresOnInbound}. */
    public static final FieldLayout authenticationFailuresOnInbound = FieldLayout.of("IPSEC_ESP_DROP_PACKET_STATISTICS0", "authenticationFailuresOnInbound", "UINT32", FieldKind.UINT32)
            .win64(8, 4)
            .win32(8, 4)
            .since("Windows Vista")
            .build();

    /** {@code UINT32 replayCheckFailuresOnInbound}. */
    public static final FieldLayout replayCheckFailuresOnInbound = FieldLayout.of("IPSEC_ESP_DROP_PACKET_STATISTICS0", "replayCheckFailuresOnInbound", "UINT32", FieldKind.UINT32)
            .win64(12, 4)
            .win32(12, 4)
            .since("Windows Vista")
            .build();

    /** {@code UINT32 saNotInitializedOnInbound}. */
    public static final FieldLayout saNotInitializedOnInbound = FieldLayout.of("IPSEC_ESP_DROP_PACKET_STATISTICS0", "saNotInitializedOnInbound", "UINT32", FieldKind.UINT32)
            .win64(16, 4)
            .win32(16, 4)
            .since("Windows Vista")
            .build();

    /** The layout of the structure. */
    public static final StructLayout LAYOUT = StructLayout.of("IPSEC_ESP_DROP_PACKET_STATISTICS0")
            .win64(20, 4)
            .win32(20, 4)
            .since("Windows Vista")
            .fields(invalidSpisOnInbound, decryptionFailuresOnInbound, authenticationFailuresOnInbound, replayCheckFailuresOnInbound, saNotInitializedOnInbound)
            .build();

    private IPSEC_ESP_DROP_PACKET_STATISTICS0() {}
}
