package io.culvert.wfp.compile.lower;

import io.culvert.wfp.layout.FieldLayout;
import io.culvert.wfp.layout.StructLayout;
import org.jspecify.annotations.Nullable;

/** One version of {@code IPSEC_TUNNEL_POLICY}. */
final class TunnelPolicyVersion {

    final StructLayout layout;
    final FieldLayout flags;
    final FieldLayout numIpsecProposals;
    final FieldLayout ipsecProposals;
    final FieldLayout tunnelEndpoints;
    final FieldLayout saIdleTimeout;
    final FieldLayout emPolicy;
    final @Nullable FieldLayout fwdPathSaLifetime;
    final @Nullable FieldLayout compartmentId;
    final @Nullable FieldLayout numTrafficSelectorPolicy;
    final @Nullable FieldLayout trafficSelectorPolicies;
    final EndpointsVersion endpoints;
    final ExtendedModeVersion extendedMode;

    TunnelPolicyVersion(StructLayout layout) {
        this.layout = layout;
        flags = layout.field("flags");
        numIpsecProposals = layout.field("numIpsecProposals");
        ipsecProposals = layout.field("ipsecProposals");
        tunnelEndpoints = layout.field("tunnelEndpoints");
        saIdleTimeout = layout.field("saIdleTimeout");
        emPolicy = layout.field("emPolicy");
        fwdPathSaLifetime = VersionFields.find(layout, "fwdPathSaLifetime");
        compartmentId = VersionFields.find(layout, "compartmentId");
        numTrafficSelectorPolicy = VersionFields.find(layout, "numTrafficSelectorPolicy");
        trafficSelectorPolicies = VersionFields.find(layout, "trafficSelectorPolicies");
        endpoints = new EndpointsVersion(VersionFields.target(tunnelEndpoints));
        extendedMode = new ExtendedModeVersion(VersionFields.target(emPolicy));
    }
}
