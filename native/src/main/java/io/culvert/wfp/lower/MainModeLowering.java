package io.culvert.wfp.lower;

import io.culvert.crypto.AuthIpProposal;
import io.culvert.crypto.IkeProposal;
import io.culvert.model.Ikev1Keying;
import io.culvert.model.Ikev2Keying;
import io.culvert.model.Keying;
import io.culvert.wfp.image.ImageBuilder;
import io.culvert.wfp.layout.sdk.IKEEXT_CIPHER_ALGORITHM0;
import io.culvert.wfp.layout.sdk.IKEEXT_INTEGRITY_ALGORITHM0;
import io.culvert.wfp.layout.sdk.IKEEXT_PROPOSAL0;
import java.util.List;

/** How IKE itself is authenticated and protected. */
final class MainModeLowering {

    private MainModeLowering() {}

    /** {@code IKEEXT_POLICY}: what it has no word for stays zero, as the platform wants it. */
    static int policy(ImageBuilder image, MainModeVersion version, Keying keying) {
        int policy = image.allocate(version.layout);
        if (keying instanceof Ikev1Keying ikev1) {
            methods(image, version, policy, ikev1.methods());
            proposals(image, version, policy, ikev1.proposals());
        } else {
            Ikev2Keying ikev2 = (Ikev2Keying) keying;
            methods(image, version, policy, ikev2.methods());
            proposals(image, version, policy, ikev2.proposals());
            if (ikev2.retransmitSeconds().isPresent()) {
                image.put(
                        policy,
                        VersionFields.present(version.retransmitDurationSecs),
                        ikev2.retransmitSeconds().getAsLong());
            }
        }
        return policy;
    }

    private static void methods(ImageBuilder image, MainModeVersion version, int policy, List<?> methods) {
        image.put(policy, version.numAuthenticationMethods, methods.size());
        image.point(
                policy, version.authenticationMethods, AuthenticationLowering.methods(image, version.method, methods));
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
