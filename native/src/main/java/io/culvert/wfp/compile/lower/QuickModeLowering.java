package io.culvert.wfp.compile.lower;

import io.culvert.crypto.QuickModeProposal;
import io.culvert.crypto.SaIdleTimeout;
import io.culvert.crypto.SaLifetime;
import io.culvert.policy.ExtendedMode;
import io.culvert.policy.KeyedByAuthIp;
import io.culvert.policy.KeyedByIkev1;
import io.culvert.policy.KeyedByIkev2;
import io.culvert.policy.Keying;
import io.culvert.policy.TunnelPolicy;
import io.culvert.traffic.TrafficSelectorPolicy;
import io.culvert.wfp.compile.fields.ExtendedModeFields;
import io.culvert.wfp.compile.fields.PolicyFields;
import io.culvert.wfp.compile.fields.TunnelFields;
import io.culvert.wfp.image.build.ImageBuilder;
import io.culvert.wfp.layout.sdk.IPSEC_PROPOSAL0;
import io.culvert.wfp.layout.sdk.IPSEC_SA_IDLE_TIMEOUT0;
import io.culvert.wfp.layout.sdk.IPSEC_SA_LIFETIME0;
import java.util.List;
import java.util.Optional;

/** Puts quick mode and the other parts of a tunnel context: how packets are protected, and between which ends. */
final class QuickModeLowering {

    private QuickModeLowering() {}

    /** {@code IPSEC_TUNNEL_POLICY}. */
    static int policy(ImageBuilder image, PolicyFields all, TunnelPolicy policy) {
        TunnelFields fields = all.tunnel();
        int place = image.allocate(fields.layout());
        image.put(place, fields.flags(), PolicyFlags.tunnel(policy));
        proposals(image, fields, place, policy.quickModeProposals());
        int endpoints = image.embedded(place, fields.endpoints());
        EndpointLowering.endpoints(image, all.endpoints(), endpoints, policy.addressing());
        if (policy.localInterface().isPresent()) {
            image.put(
                    endpoints,
                    all.endpoints().localInterface().orElseThrow(),
                    policy.localInterface().get().value());
        }
        idleTimeout(image, image.embedded(place, fields.idleTimeout()), policy.idleTimeout());
        Optional<ExtendedMode> extendedMode = extendedMode(policy.keying());
        if (extendedMode.isPresent()) {
            image.point(place, fields.extendedMode(), extendedMode(image, all, extendedMode.get()));
        }
        laterParts(image, fields, place, policy);
        return place;
    }

    private static Optional<ExtendedMode> extendedMode(Keying keying) {
        return switch (keying) {
            case KeyedByAuthIp authIp -> authIp.extendedMode();
            case KeyedByIkev1 ignored -> Optional.empty();
            case KeyedByIkev2 ignored -> Optional.empty();
        };
    }

    /** The fields that only later versions have. */
    private static void laterParts(ImageBuilder image, TunnelFields fields, int place, TunnelPolicy policy) {
        if (policy.forwardPathLifetimeSeconds().isPresent()) {
            image.put(
                    place,
                    fields.forwardPathLifetime().orElseThrow(),
                    policy.forwardPathLifetimeSeconds().getAsLong());
        }
        if (policy.compartmentId().isPresent()) {
            image.put(
                    place,
                    fields.compartmentId().orElseThrow(),
                    policy.compartmentId().getAsLong());
        }
        List<TrafficSelectorPolicy> selectors = policy.trafficSelectors();
        if (!selectors.isEmpty()) {
            int first = SelectorLowering.policies(image, selectors);
            ArrayLowering.put(image, place, fields.trafficSelectors().orElseThrow(), selectors.size(), first);
        }
    }

    /** {@code IKEEXT_EM_POLICY}. */
    private static int extendedMode(ImageBuilder image, PolicyFields all, ExtendedMode mode) {
        ExtendedModeFields fields = all.extendedMode();
        int place = image.allocate(fields.layout());
        int first = AuthenticationLowering.methods(image, all.method(), mode.methods());
        ArrayLowering.put(image, place, fields.methods(), mode.methods().size(), first);
        image.put(place, fields.impersonation(), NativeAlgorithms.impersonation(mode.impersonation()));
        return place;
    }

    private static void proposals(
            ImageBuilder image, TunnelFields fields, int policy, List<QuickModeProposal> proposals) {
        int first = image.allocate(IPSEC_PROPOSAL0.LAYOUT, proposals.size());
        for (int i = 0; i < proposals.size(); i++) {
            proposal(image, image.element(first, IPSEC_PROPOSAL0.LAYOUT, i), proposals.get(i));
        }
        ArrayLowering.put(image, policy, fields.proposals(), proposals.size(), first);
    }

    /** {@code IPSEC_PROPOSAL0}; without perfect forward secrecy, the group stays zero, {@code IPSEC_PFS_NONE}. */
    private static void proposal(ImageBuilder image, int place, QuickModeProposal proposal) {
        lifetime(image, image.embedded(place, IPSEC_PROPOSAL0.lifetime), proposal.lifetime());
        TransformLowering.transforms(image, place, proposal);
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
