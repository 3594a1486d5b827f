// Generated from tools/generator/src/facts; see CONTRIBUTING.md. Do not edit.
package io.culvert.wfp.layout.sdk;

import io.culvert.wfp.layout.FieldKind;
import io.culvert.wfp.layout.FieldLayout;
import io.culvert.wfp.layout.PointerRule;
import io.culvert.wfp.layout.StructLayout;

/**
 * The structure {@code IPSEC_TUNNEL_POLICY0}, since Windows Vista: 72 bytes on 64-bit Windows, 60 bytes on 32-bit Windows.
 *
 * <pre>{@code
 * struct IPSEC_TUNNEL_POLICY0 {                // offset (size) on 64-bit Windows, then on 32-bit Windows
 *     UINT32 flags;                            // 0 (4), 0 (4)
 *     UINT32 numIpsecProposals;                // 4 (4), 4 (4)
 *     IPSEC_PROPOSAL0* ipsecProposals;         // 8 (8), 8 (4)
 *     IPSEC_TUNNEL_ENDPOINTS0 tunnelEndpoints; // 16 (36), 12 (36)
 *     IPSEC_SA_IDLE_TIMEOUT0 saIdleTimeout;    // 52 (8), 48 (8)
 *     IKEEXT_EM_POLICY0* emPolicy;             // 64 (8), 56 (4)
 * };
 * }</pre>
 */
public final class IPSEC_TUNNEL_POLICY0 {
    /** {@code UINT32 flags}. */
    public static final FieldLayout flags = FieldLayout.of("IPSEC_TUNNEL_POLICY0", "flags", "UINT32", FieldKind.UINT32)
            .win64(0, 4)
            .win32(0, 4)
            .constants(IPSEC_POLICY_FLAG.TABLE)
            .since("Windows Vista")
            .build();

    /** {@code UINT32 numIpsecProposals}. */
    public static final FieldLayout numIpsecProposals = FieldLayout.of("IPSEC_TUNNEL_POLICY0", "numIpsecProposals", "UINT32", FieldKind.UINT32)
            .win64(4, 4)
            .win32(4, 4)
            .since("Windows Vista")
            .build();

    /** {@code IPSEC_PROPOSAL0* ipsecProposals}, counted by {@code numIpsecProposals}. */
    public static final FieldLayout ipsecProposals = FieldLayout.of("IPSEC_TUNNEL_POLICY0", "ipsecProposals", "IPSEC_PROPOSAL0*", FieldKind.POINTER_TO_STRUCT)
            .win64(8, 8)
            .win32(8, 4)
            .target(IPSEC_PROPOSAL0.LAYOUT)
            .count(numIpsecProposals)
            .pointer(PointerRule.REF)
            .since("Windows Vista")
            .build();

    /** {@code IPSEC_TUNNEL_ENDPOINTS0 tunnelEndpoints}. */
    public static final FieldLayout tunnelEndpoints = FieldLayout.of("IPSEC_TUNNEL_POLICY0", "tunnelEndpoints", "IPSEC_TUNNEL_ENDPOINTS0", FieldKind.STRUCT)
            .win64(16, 36)
            .win32(12, 36)
            .target(IPSEC_TUNNEL_ENDPOINTS0.LAYOUT)
            .since("Windows Vista")
            .build();

    /** {@code IPSEC_SA_IDLE_TIMEOUT0 saIdleTimeout}. */
    public static final FieldLayout saIdleTimeout = FieldLayout.of("IPSEC_TUNNEL_POLICY0", "saIdleTimeout", "IPSEC_SA_IDLE_TIMEOUT0", FieldKind.STRUCT)
            .win64(52, 8)
            .win32(48, 8)
            .target(IPSEC_SA_IDLE_TIMEOUT0.LAYOUT)
            .since("Windows Vista")
            .build();

    /** {@code IKEEXT_EM_POLICY0* emPolicy}. */
    public static final FieldLayout emPolicy = FieldLayout.of("IPSEC_TUNNEL_POLICY0", "emPolicy", "IKEEXT_EM_POLICY0*", FieldKind.POINTER_TO_STRUCT)
            .win64(64, 8)
            .win32(56, 4)
            .target(IKEEXT_EM_POLICY0.LAYOUT)
            .pointer(PointerRule.UNIQUE)
            .since("Windows Vista")
            .build();

    /** The layout of the structure. */
    public static final StructLayout LAYOUT = StructLayout.of("IPSEC_TUNNEL_POLICY0")
            .win64(72, 8)
            .win32(60, 4)
            .since("Windows Vista")
            .fields(flags, numIpsecProposals, ipsecProposals, tunnelEndpoints, saIdleTimeout, emPolicy)
            .build();

    private IPSEC_TUNNEL_POLICY0() {}
}
