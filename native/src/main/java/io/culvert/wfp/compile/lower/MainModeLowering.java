package io.culvert.wfp.compile.lower;

import io.culvert.auth.AuthenticationMethod;
import io.culvert.crypto.AuthIpProposal;
import io.culvert.crypto.IkeProposal;
import io.culvert.policy.AuthIpKeying;
import io.culvert.policy.Ikev1Keying;
import io.culvert.policy.Ikev2Keying;
import io.culvert.policy.Impersonation;
import io.culvert.policy.Keying;
import io.culvert.wfp.image.build.ImageBuilder;
import io.culvert.wfp.layout.sdk.IKEEXT_CIPHER_ALGORITHM0;
import io.culvert.wfp.layout.sdk.IKEEXT_INTEGRITY_ALGORITHM0;
import io.culvert.wfp.layout.sdk.IKEEXT_PROPOSAL0;
import java.util.List;

/** How IKE itself is authenticated and protected. */
final class MainModeLowering {

    private MainModeLowering() {}

    /** Whether there is a main mode; without one the system has it from elsewhere. */
    static boolean isSaid(Keying keying) {
        return keying instanceof Ikev1Keying || keying instanceof AuthIpKeying || keying instanceof Ikev2Keying;
    }

    /** {@code IKEEXT_POLICY}: what it has no word for stays zero, as the platform wants it. */
    static int policy(ImageBuilder image, MainModeVersion version, Keying keying) {
        int policy = image.allocate(version.layout);
        if (keying instanceof Ikev1Keying ikev1) {
            ikev1(image, version, policy, ikev1);
        } else if (keying instanceof AuthIpKeying authIp) {
            authIp(image, version, policy, authIp);
        } else {
            ikev2(image, version, policy, (Ikev2Keying) keying);
        }
        return policy;
    }

    private static void ikev1(ImageBuilder image, MainModeVersion version, int policy, Ikev1Keying ikev1) {
        methods(image, version, policy, ikev1.methods());
        proposals(image, version, policy, ikev1.proposals());
        image.put(policy, version.flags, PolicyFlags.ikev1(ikev1.options()));
        image.put(policy, version.maxDynamicFilters, ikev1.maxDynamicFilters());
    }

    private static void authIp(ImageBuilder image, MainModeVersion version, int policy, AuthIpKeying authIp) {
        methods(image, version, policy, authIp.methods());
        impersonation(image, version, policy, authIp.impersonation());
        proposals(image, version, policy, authIp.proposals());
        image.put(policy, version.flags, PolicyFlags.authIp(authIp.options()));
        image.put(policy, version.maxDynamicFilters, authIp.maxDynamicFilters());
    }

    private static void ikev2(ImageBuilder image, MainModeVersion version, int policy, Ikev2Keying ikev2) {
        methods(image, version, policy, ikev2.methods());
        proposals(image, version, policy, ikev2.proposals());
        image.put(policy, version.flags, PolicyFlags.ikev2(ikev2.options()));
        image.put(policy, version.maxDynamicFilters, ikev2.maxDynamicFilters());
        if (ikev2.retransmitSeconds().isPresent()) {
            image.put(
                    policy,
                    VersionFields.present(version.retransmitDurationSecs),
                    ikev2.retransmitSeconds().getAsLong());
        }
    }

    private static void methods(
            ImageBuilder image, MainModeVersion version, int policy, List<? extends AuthenticationMethod> methods) {
        image.put(policy, version.numAuthenticationMethods, methods.size());
        image.point(
                policy, version.authenticationMethods, AuthenticationLowering.methods(image, version.method, methods));
    }

    private static void impersonation(
            ImageBuilder image, MainModeVersion version, int policy, Impersonation impersonation) {
        image.put(policy, version.initiatorImpersonationType, NativeAlgorithms.impersonation(impersonation));
    }

    private static void proposals(
            ImageBuilder image, MainModeVersion version, int policy, List<? extends AuthIpProposal> proposals) {
        int first = image.allocate(IKEEXT_PROPOSAL0.LAYOUT, proposals.size());
        for (int i = 0; i < proposals.size(); i++) {
            proposal(image, image.element(first, IKEEXT_PROPOSAL0.LAYOUT, i), proposals.get(i));
        }
        image.put(policy, version.numIkeProposals, proposals.size());
        image.point(policy, version.ikeProposals, first);
    }

    /** {@code IKEEXT_PROPOSAL0}; without a group it stays zero, {@code IKEEXT_DH_GROUP_NONE}. */
    private static void proposal(ImageBuilder image, int place, AuthIpProposal proposal) {
        image.put(
                image.embedded(place, IKEEXT_PROPOSAL0.cipherAlgorithm),
                IKEEXT_CIPHER_ALGORITHM0.algoIdentifier,
                NativeAlgorithms.cipher(proposal.cipher()));
        image.put(
                image.embedded(place, IKEEXT_PROPOSAL0.integrityAlgorithm),
                IKEEXT_INTEGRITY_ALGORITHM0.algoIdentifier,
                NativeAlgorithms.integrity(proposal.integrity()));
        image.put(place, IKEEXT_PROPOSAL0.maxLifetimeSeconds, proposal.lifetimeSeconds());
        if (proposal instanceof IkeProposal withGroup) {
            image.put(place, IKEEXT_PROPOSAL0.dhGroup, NativeAlgorithms.dhGroup(withGroup.dhGroup()));
        }
        image.put(place, IKEEXT_PROPOSAL0.quickModeLimit, proposal.quickModeLimit());
    }
}
