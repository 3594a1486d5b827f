// Generated from tools/generator/src/facts; see CONTRIBUTING.md. Do not edit.
package io.culvert.wfp.layout.sdk;

import io.culvert.wfp.layout.FieldKind;
import io.culvert.wfp.layout.FieldLayout;
import io.culvert.wfp.layout.PointerRule;
import io.culvert.wfp.layout.StructLayout;

/**
 * The structure {@code IPSEC_TUNNEL_POLICY1}, since Windows 7: 80 bytes on 64-bit Windows, 80 bytes on 32-bit Windows.
 *
 * <pre>{@code
 * struct IPSEC_TUNNEL_POLICY1 {                // offset (size) on 64-bit Windows, then on 32-bit Windows
 *     UINT32 flags;                            // 0 (4), 0 (4)
 *     UINT32 numIpsecProposals;                // 4 (4), 4 (4)
 *     IPSEC_PROPOSAL0* ipsecProposals;         // 8 (8), 8 (4)
 *     IPSEC_TUNNEL_ENDPOINTS1 tunnelEndpoints; // 16 (48), 16 (48)
 *     IPSEC_SA_IDLE_TIMEOUT0 saIdleTimeout;    // 64 (8), 64 (8)
 *     IKEEXT_EM_POLICY1* emPolicy;             // 72 (8), 72 (4)
 * };
 * }</pre>
 */
public final class IPSEC_TUNNEL_POLICY1 {
    /** {@code UINT32 flags}. */
    public static final FieldLayout flags = FieldLayout.of("IPSEC_TUNNEL_POLICY1", "flags", "UINT32", FieldKind.UINT32)
            .win64(0, 4)
            .win32(0, 4)
            .constants(IPSEC_POLICY_FLAG.TABLE)
            .since("Windows 7")
            .build();

    /** {@code UINT32 numIpsecProposals}. */
    public static final FieldLayout numIpsecProposals = FieldLayout.of("IPSEC_TUNNEL_POLICY1", "numIpsecProposals", "UINT32", FieldKind.UINT32)
            .win64(4, 4)
            .win32(4, 4)
            .since("Windows 7")
            .build();

    /** {@code IPSEC_PROPOSAL0* ipsecProposals}, counted by {@code numIpsecProposals}. */
    public static final FieldLayout ipsecProposals = FieldLayout.of("IPSEC_TUNNEL_POLICY1", "ipsecProposals", "IPSEC_PROPOSAL0*", FieldKind.POINTER_TO_STRUCT)
            .win64(8, 8)
            .win32(8, 4)
            .target(IPSEC_PROPOSAL0.LAYOUT)
            .count(numIpsecProposals)
            .pointer(PointerRule.REF)
            .since("Windows 7")
            .build();

    /** {@code IPSEC_TUNNEL_ENDPOINTS1 tunnelEndpoints}. */
    public static final FieldLayout tunnelEndpoints = FieldLayout.of("IPSEC_TUNNEL_POLICY1", "tunnelEndpoints", "IPSEC_TUNNEL_ENDPOINTS1", FieldKind.STRUCT)
            .win64(16, 48)
            .win32(16, 48)
            .target(IPSEC_TUNNEL_ENDPOINTS1.LAYOUT)
            .since("Windows 7")
            .build();

    /** {@code IPSEC_SA_IDLE_TIMEOUT0 saIdleTimeout}. */
    public static final FieldLayout saIdleTimeout = FieldLayout.of("IPSEC_TUNNEL_POLICY1", "saIdleTimeout", "IPSEC_SA_IDLE_TIMEOUT0", FieldKind.STRUCT)
            .win64(64, 8)
            .win32(64, 8)
            .target(IPSEC_SA_IDLE_TIMEOUT0.LAYOUT)
            .since("Windows 7")
            .build();

    /** {@code IKEEXT_EM_POLICY1* emPolicy}. */
    public static final FieldLayout emPolicy = FieldLayout.of("IPSEC_TUNNEL_POLICY1", "emPolicy", "IKEEXT_EM_POLICY1*", FieldKind.POINTER_TO_STRUCT)
            .win64(72, 8)
            .win32(72, 4)
            .target(IKEEXT_EM_POLICY1.LAYOUT)
            .pointer(PointerRule.UNIQUE)
            .since("Windows 7")
            .build();

    /** The layout of the structure. */
    public static final StructLayout LAYOUT = StructLayout.of("IPSEC_TUNNEL_POLICY1")
            .win64(80, 8)
            .win32(80, 8)
            .since("Windows 7")
            .fields(flags, numIpsecProposals, ipsecProposals, tunnelEndpoints, saIdleTimeout, emPolicy)
            .build();

    private IPSEC_TUNNEL_POLICY1() {}
}
