package io.culvert.wfp.compile.lower;

import io.culvert.auth.AuthenticationMethod;
import io.culvert.crypto.AuthIpProposal;
import io.culvert.crypto.IkeProposalWithoutGroup;
import io.culvert.crypto.Ikev2Proposal;
import io.culvert.policy.AuthIpKeying;
import io.culvert.policy.Ikev1Keying;
import io.culvert.policy.Ikev2Keying;
import io.culvert.policy.Impersonation;
import io.culvert.policy.MainMode;
import io.culvert.wfp.compile.fields.MainModeFields;
import io.culvert.wfp.compile.fields.PolicyFields;
import io.culvert.wfp.image.build.ImageBuilder;
import io.culvert.wfp.layout.sdk.IKEEXT_CIPHER_ALGORITHM0;
import io.culvert.wfp.layout.sdk.IKEEXT_INTEGRITY_ALGORITHM0;
import io.culvert.wfp.layout.sdk.IKEEXT_PROPOSAL0;
import java.util.List;

/** Puts main mode: how IKE itself is authenticated and protected. */
final class MainModeLowering {

    private MainModeLowering() {}

    /** {@code IKEEXT_POLICY}. Fields that the module does not have stay zero, as the platform requires. */
    static int policy(ImageBuilder image, PolicyFields fields, MainMode mainMode) {
        int policy = image.allocate(fields.mainMode().layout());
        switch (mainMode) {
            case Ikev1Keying ikev1 -> ikev1(image, fields, policy, ikev1);
            case AuthIpKeying authIp -> authIp(image, fields, policy, authIp);
            case Ikev2Keying ikev2 -> ikev2(image, fields, policy, ikev2);
        }
        return policy;
    }

    private static void ikev1(ImageBuilder image, PolicyFields fields, int policy, Ikev1Keying ikev1) {
        methods(image, fields, policy, ikev1.methods());
        proposals(image, fields.mainMode(), policy, ikev1.proposals());
        image.put(policy, fields.mainMode().flags(), PolicyFlags.ikev1(ikev1.options()));
        image.put(policy, fields.mainMode().maxDynamicFilters(), ikev1.maxDynamicFilters());
    }

    private static void authIp(ImageBuilder image, PolicyFields fields, int policy, AuthIpKeying authIp) {
        methods(image, fields, policy, authIp.methods());
        impersonation(image, fields.mainMode(), policy, authIp.impersonation());
        proposals(image, fields.mainMode(), policy, authIp.proposals());
        image.put(policy, fields.mainMode().flags(), PolicyFlags.authIp(authIp.options()));
        image.put(policy, fields.mainMode().maxDynamicFilters(), authIp.maxDynamicFilters());
    }

    private static void ikev2(ImageBuilder image, PolicyFields fields, int policy, Ikev2Keying ikev2) {
        methods(image, fields, policy, ikev2.methods());
        proposals(image, fields.mainMode(), policy, ikev2.proposals());
        image.put(policy, fields.mainMode().flags(), PolicyFlags.ikev2(ikev2.options()));
        image.put(policy, fields.mainMode().maxDynamicFilters(), ikev2.maxDynamicFilters());
        if (ikev2.retransmitSeconds().isPresent()) {
            image.put(
                    policy,
                    fields.mainMode().retransmitSeconds().orElseThrow(),
                    ikev2.retransmitSeconds().getAsLong());
        }
    }

    private static void methods(
            ImageBuilder image, PolicyFields fields, int policy, List<? extends AuthenticationMethod> methods) {
        int first = AuthenticationLowering.methods(image, fields.method(), methods);
        ArrayLowering.put(image, policy, fields.mainMode().methods(), methods.size(), first);
    }

    private static void impersonation(
            ImageBuilder image, MainModeFields fields, int policy, Impersonation impersonation) {
        image.put(policy, fields.impersonation(), NativeAlgorithms.impersonation(impersonation));
    }

    private static void proposals(
            ImageBuilder image, MainModeFields fields, int policy, List<? extends AuthIpProposal> proposals) {
        int first = image.allocate(IKEEXT_PROPOSAL0.LAYOUT, proposals.size());
        for (int i = 0; i < proposals.size(); i++) {
            proposal(image, image.element(first, IKEEXT_PROPOSAL0.LAYOUT, i), proposals.get(i));
        }
        ArrayLowering.put(image, policy, fields.proposals(), proposals.size(), first);
    }

    /** {@code IKEEXT_PROPOSAL0}; without a group, {@code dhGroup} stays zero, {@code IKEEXT_DH_GROUP_NONE}. */
    private static void proposal(ImageBuilder image, int place, AuthIpProposal proposal) {
        image.put(
                image.embedded(place, IKEEXT_PROPOSAL0.cipherAlgorithm),
                IKEEXT_CIPHER_ALGORITHM0.algoIdentifier,
                NativeAlgorithms.cipher(proposal.mainModeCipher()));
        image.put(
                image.embedded(place, IKEEXT_PROPOSAL0.integrityAlgorithm),
                IKEEXT_INTEGRITY_ALGORITHM0.algoIdentifier,
                NativeAlgorithms.integrity(proposal.integrity()));
        image.put(place, IKEEXT_PROPOSAL0.maxLifetimeSeconds, proposal.lifetimeSeconds());
        switch (proposal) {
            case Ikev2Proposal withGroup ->
                image.put(place, IKEEXT_PROPOSAL0.dhGroup, NativeAlgorithms.dhGroup(withGroup.dhGroup()));
            case IkeProposalWithoutGroup ignored -> {}
        }
        image.put(place, IKEEXT_PROPOSAL0.quickModeLimit, proposal.quickModeLimit());
    }
}
