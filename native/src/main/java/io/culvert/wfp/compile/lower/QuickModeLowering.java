package io.culvert.wfp.compile.lower;

import io.culvert.crypto.QuickModeProposal;
import io.culvert.crypto.SaLifetime;
import io.culvert.policy.ExtendedMode;
import io.culvert.policy.KeyedByAuthIp;
import io.culvert.policy.SaIdleTimeout;
import io.culvert.policy.TunnelPolicy;
import io.culvert.wfp.image.build.ImageBuilder;
import io.culvert.wfp.layout.sdk.IPSEC_PROPOSAL0;
import io.culvert.wfp.layout.sdk.IPSEC_SA_IDLE_TIMEOUT0;
import io.culvert.wfp.layout.sdk.IPSEC_SA_LIFETIME0;
import java.util.List;

/** How packets are protected, and between which ends. */
final class QuickModeLowering {

    private QuickModeLowering() {}

    /** {@code IPSEC_TUNNEL_POLICY}. */
    static int policy(ImageBuilder image, TunnelPolicyVersion version, TunnelPolicy policy) {
        int place = image.allocate(version.layout);
        image.put(place, version.flags, PolicyFlags.tunnel(policy));
        proposals(image, version, place, policy.quickModeProposals());
        int endpoints = image.embedded(place, version.tunnelEndpoints);
        EndpointLowering.endpoints(image, version.endpoints, endpoints, policy.addressing());
        if (policy.localInterface().isPresent()) {
            image.put(
                    endpoints,
                    VersionFields.present(version.endpoints.localIfLuid),
                    policy.localInterface().get().value());
        }
        idleTimeout(image, image.embedded(place, version.saIdleTimeout), policy.idleTimeout());
        if (policy.keying() instanceof KeyedByAuthIp authIp
                && authIp.extendedMode().isPresent()) {
            ExtendedMode mode = authIp.extendedMode().get();
            image.point(place, version.emPolicy, extendedMode(image, version.extendedMode, mode));
        }
        laterParts(image, version, place, policy);
        return place;
    }

    /** What only later versions have. */
    private static void laterParts(ImageBuilder image, TunnelPolicyVersion version, int place, TunnelPolicy policy) {
        if (policy.forwardPathLifetimeSeconds().isPresent()) {
            image.put(
                    place,
                    VersionFields.present(version.fwdPathSaLifetime),
                    policy.forwardPathLifetimeSeconds().getAsLong());
        }
        if (policy.compartmentId().isPresent()) {
            image.put(
                    place,
                    VersionFields.present(version.compartmentId),
                    policy.compartmentId().getAsLong());
        }
        if (!policy.trafficSelectors().isEmpty()) {
            image.put(
                    place,
                    VersionFields.present(version.numTrafficSelectorPolicy),
                    policy.trafficSelectors().size());
            image.point(
                    place,
                    VersionFields.present(version.trafficSelectorPolicies),
                    SelectorLowering.policies(image, policy.trafficSelectors()));
        }
    }

    /** {@code IKEEXT_EM_POLICY}. */
    private static int extendedMode(ImageBuilder image, ExtendedModeVersion version, ExtendedMode mode) {
        int place = image.allocate(version.layout);
        image.put(place, version.numAuthenticationMethods, mode.methods().size());
        image.point(
                place,
                version.authenticationMethods,
                AuthenticationLowering.methods(image, version.method, mode.methods()));
        image.put(place, version.initiatorImpersonationType, NativeAlgorithms.impersonation(mode.impersonation()));
        return place;
    }

    private static void proposals(
            ImageBuilder image, TunnelPolicyVersion version, int policy, List<QuickModeProposal> proposals) {
        int first = image.allocate(IPSEC_PROPOSAL0.LAYOUT, proposals.size());
        for (int i = 0; i < proposals.size(); i++) {
            proposal(image, image.element(first, IPSEC_PROPOSAL0.LAYOUT, i), proposals.get(i));
        }
        image.put(policy, version.numIpsecProposals, proposals.size());
        image.point(policy, version.ipsecProposals, first);
    }

    /** {@code IPSEC_PROPOSAL0}; without perfect forward secrecy the group stays zero, {@code IPSEC_PFS_NONE}. */
    private static void proposal(ImageBuilder image, int place, QuickModeProposal proposal) {
        lifetime(image, image.embedded(place, IPSEC_PROPOSAL0.lifetime), proposal.lifetime());
        image.put(place, IPSEC_PROPOSAL0.numSaTransforms, TransformLowering.count(proposal));
        image.point(place, IPSEC_PROPOSAL0.saTransforms, TransformLowering.transforms(image, proposal));
        if (proposal.pfsGroup().isPresent()) {
            image.put(
                    place,
                    IPSEC_PROPOSAL0.pfsGroup,
                    NativeAlgorithms.pfsGroup(proposal.pfsGroup().get()));
        }
    }

    /** {@code IPSEC_SA_LIFETIME0}. */
    private static void lifetime(ImageBuilder image, int place, SaLifetime lifetime) {
        image.put(place, IPSEC_SA_LIFETIME0.lifetimeSeconds, lifetime.seconds());
        image.put(place, IPSEC_SA_LIFETIME0.lifetimeKilobytes, lifetime.kilobytes());
        image.put(place, IPSEC_SA_LIFETIME0.lifetimePackets, lifetime.packets());
    }

    /** {@code IPSEC_SA_IDLE_TIMEOUT0}. */
    private static void idleTimeout(ImageBuilder image, int place, SaIdleTimeout timeout) {
        image.put(place, IPSEC_SA_IDLE_TIMEOUT0.idleTimeoutSeconds, timeout.seconds());
        image.put(place, IPSEC_SA_IDLE_TIMEOUT0.idleTimeoutSecondsFailOver, timeout.failOverSeconds());
    }
}
