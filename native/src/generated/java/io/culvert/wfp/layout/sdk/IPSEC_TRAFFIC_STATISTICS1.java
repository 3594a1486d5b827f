// Generated from tools/generator/src/facts; see CONTRIBUTING.md. Do not edit.
package io.culvert.wfp.layout.sdk;

import io.culvert.wfp.layout.FieldKind;
import io.culvert.wfp.layout.FieldLayout;
import io.culvert.wfp.layout.StructLayout;

/**
 * The structure {@code IPSEC_TRAFFIC_STATISTICS1}, since Windows 7: 56 bytes on 64-bit Windows, 56 bytes on 32-bit Windows.
 *
 * <pre>{@code
 * struct IPSEC_TRAFFIC_STATISTICS1 {    // offset (size) on 64-bit Windows, then on 32-bit Windows
 *     UINT64 encryptedByteCount;        // 0 (8), 0 (8)
 *     UINT64 authenticatedAHByteCount;  // 8 (8), 8 (8)
 *     UINT64 authenticatedESPByteCount; // 16 (8), 16 (8)
 *     UINT64 transportByteCount;        // 24 (8), 24 (8)
 *     UINT64 tunnelByteCount;           // 32 (8), 32 (8)
 *     UINT64 offloadByteCount;          // 40 (8), 40 (8)
 *     UINT64 totalSuccessfulPackets;    // 48 (8), 48 (8)
 * };
 * }</pre>
 */
public final class IPSEC_TRAFFIC_STATISTICS1 {
    /** {@code UINT64 encryptedByteCount}. */
    public static final FieldLayout encryptedByteCount = FieldLayout.of("IPSEC_TRAFFIC_STATISTICS1", "encryptedByteCount", "UINT64", FieldKind.UINT64)
            .win64(0, 8)
            .win32(0, 8)
            .since("Windows 7")
            .build();

    /** {@code UINT64 authenticatedAHByteCount}. */
    public static final FieldLayout authenticatedAHByteCount = FieldLayout.of("IPSEC_TRAFFIC_STATISTICS1", "authenticatedAHByteCount", "UINT64", FieldKind.UINT64)
            .win64(8, 8)
            .win32(8, 8)
            .since("Windows 7")
            .build();

    /** {@code UINT64 authenticatedESPByteCount}. */
    public static final FieldLayout authenticatedESPByteCount = FieldLayout.of("IPSEC_TRAFFIC_STATISTICS1", "authenticatedESPByteCount", "UINT64", FieldKind.UINT64)
            .win64(16, 8)
            .win32(16, 8)
            .since("Windows 7")
            .build();

    /** {@code UINT64 transportByteCount}. */
    public static final FieldLayout transportByteCount = FieldLayout.of("IPSEC_TRAFFIC_STATISTICS1", "transportByteCount", "UINT64", FieldKind.UINT64)
            .win64(24, 8)
            .win32(24, 8)
            .since("Windows 7")
            .build();

    /** {@code UINT64 tunnelByteCount}. */
    public static final FieldLayout tunnelByteCount = FieldLayout.of("IPSEC_TRAFFIC_STATISTICS1", "tunnelByteCount", "UINT64", FieldKind.UINT64)
            .win64(32, 8)
            .win32(32, 8)
            .since("Windows 7")
            .build();

    /** {@code UINT64 offloadByteCount}. */
    public static final FieldLayout offloadByteCount = FieldLayout.of("IPSEC_TRAFFIC_STATISTICS1", "offloadByteCount", "UINT64", FieldKind.UINT64)
            .win64(40, 8)
            .win32(40, 8)
            .since("Windows 7")
            .build();

    /** {@code UINT64 totalSuccessfulPackets}. */
    public static final FieldLayout totalSuccessfulPackets = FieldLayout.of("IPSEC_TRAFFIC_STATISTICS1", "totalSuccessfulPackets", "UINT64", FieldKind.UINT64)
            .win64(48, 8)
            .win32(48, 8)
            .since("Windows 7")
            .build();

    /** The layout of the structure. */
    public static final StructLayout LAYOUT = StructLayout.of("IPSEC_TRAFFIC_STATISTICS1")
            .win64(56, 8)
            .win32(56, 8)
            .since("Windows 7")
            .fields(encryptedByteCount, authenticatedAHByteCount, authenticatedESPByteCount, transportByteCount, tunnelByteCount, offloadByteCount, totalSuccessfulPackets)
            .build();

    private IPSEC_TRAFFIC_STATISTICS1() {}
}
