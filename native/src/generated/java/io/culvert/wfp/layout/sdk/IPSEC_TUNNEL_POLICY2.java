// Generated from tools/generator/src/facts; see CONTRIBUTING.md. Do not edit.
package io.culvert.wfp.layout.sdk;

import io.culvert.wfp.layout.FieldKind;
import io.culvert.wfp.layout.FieldLayout;
import io.culvert.wfp.layout.PointerRule;
import io.culvert.wfp.layout.StructLayout;

/**
 * The structure {@code IPSEC_TUNNEL_POLICY2}, since Windows 8: 112 bytes on 64-bit Windows, 96 bytes on 32-bit Windows.
 *
 * <pre>{@code
 * struct IPSEC_TUNNEL_POLICY2 {                // offset (size) on 64-bit Windows, then on 32-bit Windows
 *     UINT32 flags;                            // 0 (4), 0 (4)
 *     UINT32 numIpsecProposals;                // 4 (4), 4 (4)
 *     IPSEC_PROPOSAL0* ipsecProposals;         // 8 (8), 8 (4)
 *     IPSEC_TUNNEL_ENDPOINTS2 tunnelEndpoints; // 16 (72), 16 (64)
 *     IPSEC_SA_IDLE_TIMEOUT0 saIdleTimeout;    // 88 (8), 80 (8)
 *     IKEEXT_EM_POLICY2* emPolicy;             // 96 (8), 88 (4)
 *     UINT32 fwdPathSaLifetime;                // 104 (4), 92 (4)
 * };
 * }</pre>
 */
public final class IPSEC_TUNNEL_POLICY2 {
    /** {@code UINT32 flags}. */
    public static final FieldLayout flags = FieldLayout.of("IPSEC_TUNNEL_POLICY2", "flags", "UINT32", FieldKind.UINT32)
            .win64(0, 4)
            .win32(0, 4)
            .constants(IPSEC_POLICY_FLAG.TABLE)
            .since("Windows 8")
            .build();

    /** {@code UINT32 numIpsecProposals}. */
    public static final FieldLayout numIpsecProposals = FieldLayout.of("IPSEC_TUNNEL_POLICY2", "numIpsecProposals", "UINT32", FieldKind.UINT32)
            .win64(4, 4)
            .win32(4, 4)
            .since("Windows 8")
            .build();

    /** {@code IPSEC_PROPOSAL0* ipsecProposals}, counted by {@code numIpsecProposals}. */
    public static final FieldLayout ipsecProposals = FieldLayout.of("IPSEC_TUNNEL_POLICY2", "ipsecProposals", "IPSEC_PROPOSAL0*", FieldKind.POINTER_TO_STRUCT)
            .win64(8, 8)
            .win32(8, 4)
            .target(IPSEC_PROPOSAL0.LAYOUT)
            .count(numIpsecProposals)
            .pointer(PointerRule.REF)
            .since("Windows 8")
            .build();

    /** {@code IPSEC_TUNNEL_ENDPOINTS2 tunnelEndpoints}. */
    public static final FieldLayout tunnelEndpoints = FieldLayout.of("IPSEC_TUNNEL_POLICY2", "tunnelEndpoints", "IPSEC_TUNNEL_ENDPOINTS2", FieldKind.STRUCT)
            .win64(16, 72)
            .win32(16, 64)
            .target(IPSEC_TUNNEL_ENDPOINTS2.LAYOUT)
            .since("Windows 8")
            .build();

    /** {@code IPSEC_SA_IDLE_TIMEOUT0 saIdleTimeout}. */
    public static final FieldLayout saIdleTimeout = FieldLayout.of("IPSEC_TUNNEL_POLICY2", "saIdleTimeout", "IPSEC_SA_IDLE_TIMEOUT0", FieldKind.STRUCT)
            .win64(88, 8)
            .win32(80, 8)
            .target(IPSEC_SA_IDLE_TIMEOUT0.LAYOUT)
            .since("Windows 8")
            .build();

    /** {@code IKEEXT_EM_POLICY2* emPolicy}. */
    public static final FieldLayout emPolicy = FieldLayout.of("IPSEC_TUNNEL_POLICY2", "emPolicy", "IKEEXT_EM_POLICY2*", FieldKind.POINTER_TO_STRUCT)
            .win64(96, 8)
            .win32(88, 4)
            .target(IKEEXT_EM_POLICY2.LAYOUT)
            .pointer(PointerRule.UNIQUE)
            .since("Windows 8")
            .build();

    /** {@code UINT32 fwdPathSaLifetime}. */
    public static final FieldLayout fwdPathSaLifetime = FieldLayout.of("IPSEC_TUNNEL_POLICY2", "fwdPathSaLifetime", "UINT32", FieldKind.UINT32)
            .win64(104, 4)
            .win32(92, 4)
            .since("Windows 8")
            .build();

    /** The layout of the structure. */
    public static final StructLayout LAYOUT = StructLayout.of("IPSEC_TUNNEL_POLICY2")
            .win64(112, 8)
            .win32(96, 8)
            .since("Windows 8")
            .fields(flags, numIpsecProposals, ipsecProposals, tunnelEndpoints, saIdleTimeout, emPolicy, fwdPathSaLifetime)
            .build();

    private IPSEC_TUNNEL_POLICY2() {}
}
