package io.culvert.wfp.lower;

import io.culvert.crypto.IkeProposal;
import io.culvert.model.Ikev1Keying;
import io.culvert.model.Ikev2Keying;
import io.culvert.model.Keying;
import io.culvert.wfp.image.ImageBuilder;
import io.culvert.wfp.layout.sdk.IKEEXT_AUTHENTICATION_METHOD1;
import io.culvert.wfp.layout.sdk.IKEEXT_CIPHER_ALGORITHM0;
import io.culvert.wfp.layout.sdk.IKEEXT_INTEGRITY_ALGORITHM0;
import io.culvert.wfp.layout.sdk.IKEEXT_POLICY1;
import io.culvert.wfp.layout.sdk.IKEEXT_PROPOSAL0;
import java.util.List;

/** How IKE itself is authenticated and protected. */
final class MainModeLowering {

    private MainModeLowering() {}

    /** {@code IKEEXT_POLICY1}: what it has no word for stays zero, as the platform wants it. */
    static int policy(ImageBuilder image, Keying keying) {
        int policy = image.allocate(IKEEXT_POLICY1.LAYOUT);
        if (keying instanceof Ikev1Keying ikev1) {
            methods(image, policy, ikev1.methods());
            proposals(image, policy, ikev1.proposals());
        } else {
            Ikev2Keying ikev2 = (Ikev2Keying) keying;
            methods(image, policy, ikev2.methods());
            proposals(image, policy, ikev2.proposals());
            image.put(
                    policy,
                    IKEEXT_POLICY1.retransmitDurationSecs,
                    ikev2.retransmitSeconds().orElse(0));
        }
        return policy;
    }

    private static void methods(ImageBuilder image, int policy, List<?> methods) {
        int first = image.allocate(IKEEXT_AUTHENTICATION_METHOD1.LAYOUT, methods.size());
        for (int i = 0; i < methods.size(); i++) {
            AuthenticationLowering.method(
                    image, image.element(first, IKEEXT_AUTHENTICATION_METHOD1.LAYOUT, i), methods.get(i));
        }
        image.put(policy, IKEEXT_POLICY1.numAuthenticationMethods, methods.size());
        image.point(policy, IKEEXT_POLICY1.authenticationMethods, first);
    }

    private static void proposals(ImageBuilder image, int policy, List<IkeProposal> proposals) {
        int first = image.allocate(IKEEXT_PROPOSAL0.LAYOUT, proposals.size());
        for (int i = 0; i < proposals.size(); i++) {
            proposal(image, image.element(first, IKEEXT_PROPOSAL0.LAYOUT, i), proposals.get(i));
        }
        image.put(policy, IKEEXT_POLICY1.numIkeProposals, proposals.size());
        image.point(policy, IKEEXT_POLICY1.ikeProposals, first);
    }

    /** {@code IKEEXT_PROPOSAL0}. */
    private static void proposal(ImageBuilder image, int place, IkeProposal proposal) {
        image.put(
                image.embedded(place, IKEEXT_PROPOSAL0.cipherAlgorithm),
                IKEEXT_CIPHER_ALGORITHM0.algoIdentifier,
                NativeAlgorithms.cipher(proposal.cipher()));
        image.put(
                image.embedded(place, IKEEXT_PROPOSAL0.integrityAlgorithm),
                IKEEXT_INTEGRITY_ALGORITHM0.algoIdentifier,
                NativeAlgorithms.integrity(proposal.integrity()));
        image.put(place, IKEEXT_PROPOSAL0.maxLifetimeSeconds, proposal.lifetimeSeconds());
        image.put(place, IKEEXT_PROPOSAL0.dhGroup, NativeAlgorithms.dhGroup(proposal.dhGroup()));
        image.put(place, IKEEXT_PROPOSAL0.quickModeLimit, proposal.quickModeLimit());
    }
}
