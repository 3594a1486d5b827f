// Generated from tools/generator/src/facts; see CONTRIBUTING.md. Do not edit.
package io.culvert.wfp.layout.sdk;

import io.culvert.wfp.layout.FieldKind;
import io.culvert.wfp.layout.FieldLayout;
import io.culvert.wfp.layout.PointerRule;
import io.culvert.wfp.layout.StructLayout;

/**
 * The structure {@code IPSEC_TUNNEL_POLICY3}, since Windows 10 1709 (RS3): 128 bytes on 64-bit Windows, 112 bytes on 32-bit Windows.
 *
 * <pre>{@code
 * struct IPSEC_TUNNEL_POLICY3 {                                // offset (size) on 64-bit Windows, then on 32-bit Windows
 *     UINT32 flags;                                            // 0 (4), 0 (4)
 *     UINT32 numIpsecProposals;                                // 4 (4), 4 (4)
 *     IPSEC_PROPOSAL0* ipsecProposals;                         // 8 (8), 8 (4)
 *     IPSEC_TUNNEL_ENDPOINTS2 tunnelEndpoints;                 // 16 (72), 16 (64)
 *     IPSEC_SA_IDLE_TIMEOUT0 saIdleTimeout;                    // 88 (8), 80 (8)
 *     IKEEXT_EM_POLICY2* emPolicy;                             // 96 (8), 88 (4)
 *     UINT32 fwdPathSaLifetime;                                // 104 (4), 92 (4)
 *     UINT32 compartmentId;                                    // 108 (4), 96 (4)
 *     UINT32 numTrafficSelectorPolicy;                         // 112 (4), 100 (4)
 *     IPSEC_TRAFFIC_SELECTOR_POLICY0* trafficSelectorPolicies; // 120 (8), 104 (4)
 * };
 * }</pre>
 */
public final class IPSEC_TUNNEL_POLICY3 {
    /** {@code UINT32 flags}. */
    public static final FieldLayout flags = FieldLayout.of("IPSEC_TUNNEL_POLICY3", "flags", "UINT32", FieldKind.UINT32)
            .win64(0, 4)
            .win32(0, 4)
            .constants(IPSEC_POLICY_FLAG.TABLE)
            .since("Windows 10 1709 (RS3)")
            .build();

    /** {@code UINT32 numIpsecProposals}. */
    public static final FieldLayout numIpsecProposals = FieldLayout.of("IPSEC_TUNNEL_POLICY3", "numIpsecProposals", "UINT32", FieldKind.UINT32)
            .win64(4, 4)
            .win32(4, 4)
            .since("Windows 10 1709 (RS3)")
            .build();

    /** {@code IPSEC_PROPOSAL0* ipsecProposals}, counted by {@code numIpsecProposals}. */
    public static final FieldLayout ipsecProposals = FieldLayout.of("IPSEC_TUNNEL_POLICY3", "ipsecProposals", "IPSEC_PROPOSAL0*", FieldKind.POINTER_TO_STRUCT)
            .win64(8, 8)
            .win32(8, 4)
            .target(IPSEC_PROPOSAL0.LAYOUT)
            .count(numIpsecProposals)
            .pointer(PointerRule.REF)
            .since("Windows 10 1709 (RS3)")
            .build();

    /** {@code IPSEC_TUNNEL_ENDPOINTS2 tunnelEndpoints}. */
    public static final FieldLayout tunnelEndpoints = FieldLayout.of("IPSEC_TUNNEL_POLICY3", "tunnelEndpoints", "IPSEC_TUNNEL_ENDPOINTS2", FieldKind.STRUCT)
            .win64(16, 72)
            .win32(16, 64)
            .target(IPSEC_TUNNEL_ENDPOINTS2.LAYOUT)
            .since("Windows 10 1709 (RS3)")
            .build();

    /** {@code IPSEC_SA_IDLE_TIMEOUT0 saIdleTimeout}. */
    public static final FieldLayout saIdleTimeout = FieldLayout.of("IPSEC_TUNNEL_POLICY3", "saIdleTimeout", "IPSEC_SA_IDLE_TIMEOUT0", FieldKind.STRUCT)
            .win64(88, 8)
            .win32(80, 8)
            .target(IPSEC_SA_IDLE_TIMEOUT0.LAYOUT)
            .since("Windows 10 1709 (RS3)")
            .build();

    /** {@code IKEEXT_EM_POLICY2* emPolicy}. */
    public static final FieldLayout emPolicy = FieldLayout.of("IPSEC_TUNNEL_POLICY3", "emPolicy", "IKEEXT_EM_POLICY2*", FieldKind.POINTER_TO_STRUCT)
            .win64(96, 8)
            .win32(88, 4)
            .target(IKEEXT_EM_POLICY2.LAYOUT)
            .pointer(PointerRule.UNIQUE)
            .since("Windows 10 1709 (RS3)")
            .build();

    /** {@code UINT32 fwdPathSaLifetime}. */
    public static final FieldLayout fwdPathSaLifetime = FieldLayout.of("IPSEC_TUNNEL_POLICY3", "fwdPathSaLifetime", "UINT32", FieldKind.UINT32)
            .win64(104, 4)
            .win32(92, 4)
            .since("Windows 10 1709 (RS3)")
            .build();

    /** {@code UINT32 compartmentId}. */
    public static final FieldLayout compartmentId = FieldLayout.of("IPSEC_TUNNEL_POLICY3", "compartmentId", "UINT32", FieldKind.UINT32)
            .win64(108, 4)
            .win32(96, 4)
            .since("Windows 10 1709 (RS3)")
            .build();

    /** {@code UINT32 numTrafficSelectorPolicy}. */
    public static final FieldLayout numTrafficSelectorPolicy = FieldLayout.of("IPSEC_TUNNEL_POLICY3", "numTrafficSelectorPolicy", "UINT32", FieldKind.UINT32)
            .win64(112, 4)
            .win32(100, 4)
            .since("Windows 10 1709 (RS3)")
            .build();

    /** {@code IPSEC_TRAFFIC_SELECTOR_POLICY0* trafficSelectorPolicies}, counted by {@code numTrafficSelectorPolicy}. */
    public static final FieldLayout trafficSelectorPolicies = FieldLayout.of("IPSEC_TUNNEL_POLICY3", "trafficSelectorPolicies", "IPSEC_TRAFFIC_SELECTOR_POLICY0*", FieldKind.POINTER_TO_STRUCT)
            .win64(120, 8)
            .win32(104, 4)
            .target(IPSEC_TRAFFIC_SELECTOR_POLICY0.LAYOUT)
            .count(numTrafficSelectorPolicy)
            .pointer(PointerRule.UNIQUE)
            .since("Windows 10 1709 (RS3)")
            .build();

    /** The layout of the structure. */
    public static final StructLayout LAYOUT = StructLayout.of("IPSEC_TUNNEL_POLICY3")
            .win64(128, 8)
            .win32(112, 8)
            .since("Windows 10 1709 (RS3)")
            .fields(flags, numIpsecProposals, ipsecProposals, tunnelEndpoints, saIdleTimeout, emPolicy, fwdPathSaLifetime, compartmentId, numTrafficSelectorPolicy, trafficSelectorPolicies)
            .build();

    private IPSEC_TUNNEL_POLICY3() {}
}
