package io.culvert.wfp.lift;

import io.culvert.auth.Ikev1Method;
import io.culvert.auth.Ikev2Method;
import io.culvert.crypto.IkeProposal;
import io.culvert.model.Ikev1Keying;
import io.culvert.model.Ikev2Keying;
import io.culvert.wfp.image.StructView;
import io.culvert.wfp.layout.sdk.IKEEXT_CIPHER_ALGORITHM0;
import io.culvert.wfp.layout.sdk.IKEEXT_INTEGRITY_ALGORITHM0;
import io.culvert.wfp.layout.sdk.IKEEXT_POLICY1;
import io.culvert.wfp.layout.sdk.IKEEXT_PROPOSAL0;
import java.util.List;

/** Reads {@code IKEEXT_POLICY1}. */
final class MainModeLifting {

    private MainModeLifting() {}

    static Ikev1Keying ikev1(StructView policy) {
        refuseUnsaid(policy);
        Unsaid.absent(policy, IKEEXT_POLICY1.retransmitDurationSecs);
        Ikev1Keying.Builder keying = Ikev1Keying.builder().proposals(proposals(policy));
        for (StructView method : policy.array(IKEEXT_POLICY1.authenticationMethods)) {
            keying.addMethods((Ikev1Method) AuthenticationLifting.method(method));
        }
        return keying.build();
    }

    static Ikev2Keying ikev2(StructView policy) {
        refuseUnsaid(policy);
        Ikev2Keying.Builder keying = Ikev2Keying.builder().proposals(proposals(policy));
        for (StructView method : policy.array(IKEEXT_POLICY1.authenticationMethods)) {
            keying.addMethods((Ikev2Method) AuthenticationLifting.method(method));
        }
        long retransmitSeconds = policy.get(IKEEXT_POLICY1.retransmitDurationSecs);
        if (retransmitSeconds != 0) {
            keying.retransmitSeconds(retransmitSeconds);
        }
        return keying.build();
    }

    private static void refuseUnsaid(StructView policy) {
        Unsaid.absent(policy, IKEEXT_POLICY1.softExpirationTime);
        Unsaid.absent(policy, IKEEXT_POLICY1.initiatorImpersonationType);
        Unsaid.absent(policy, IKEEXT_POLICY1.flags);
        Unsaid.absent(policy, IKEEXT_POLICY1.maxDynamicFilters);
    }

    private static List<IkeProposal> proposals(StructView policy) {
        return policy.array(IKEEXT_POLICY1.ikeProposals).stream()
                .map(MainModeLifting::proposal)
                .toList();
    }

    private static IkeProposal proposal(StructView proposal) {
        StructView cipher = proposal.inner(IKEEXT_PROPOSAL0.cipherAlgorithm);
        Unsaid.absent(cipher, IKEEXT_CIPHER_ALGORITHM0.keyLen);
        Unsaid.absent(cipher, IKEEXT_CIPHER_ALGORITHM0.rounds);
        StructView integrity = proposal.inner(IKEEXT_PROPOSAL0.integrityAlgorithm);
        return IkeProposal.of(
                        LiftedAlgorithms.one(
                                LiftedAlgorithms.IKE_CIPHERS, cipher, IKEEXT_CIPHER_ALGORITHM0.algoIdentifier),
                        LiftedAlgorithms.one(
                                LiftedAlgorithms.IKE_INTEGRITY, integrity, IKEEXT_INTEGRITY_ALGORITHM0.algoIdentifier),
                        LiftedAlgorithms.one(LiftedAlgorithms.DH_GROUPS, proposal, IKEEXT_PROPOSAL0.dhGroup))
                .lifetimeSeconds(proposal.get(IKEEXT_PROPOSAL0.maxLifetimeSeconds))
                .quickModeLimit(proposal.get(IKEEXT_PROPOSAL0.quickModeLimit));
    }
}
