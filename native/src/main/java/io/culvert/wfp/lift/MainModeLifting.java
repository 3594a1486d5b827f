package io.culvert.wfp.lift;

import io.culvert.auth.Ikev1Method;
import io.culvert.auth.Ikev2Method;
import io.culvert.crypto.IkeProposal;
import io.culvert.model.Ikev1Keying;
import io.culvert.model.Ikev2Keying;
import io.culvert.wfp.fields.MainModeFields;
import io.culvert.wfp.fields.PolicyFields;
import io.culvert.wfp.image.StructView;
import io.culvert.wfp.layout.sdk.IKEEXT_CIPHER_ALGORITHM0;
import io.culvert.wfp.layout.sdk.IKEEXT_INTEGRITY_ALGORITHM0;
import io.culvert.wfp.layout.sdk.IKEEXT_PROPOSAL0;
import java.util.List;

/** Reads {@code IKEEXT_POLICY0} to {@code 2}. */
final class MainModeLifting {

    private final MainModeFields fields;
    private final AuthenticationLifting authentication;

    MainModeLifting(PolicyFields fields) {
        this.fields = fields.mainMode();
        this.authentication = new AuthenticationLifting(fields.method());
    }

    Ikev1Keying ikev1(StructView policy) {
        refuseUnsaid(policy);
        Unsaid.absent(policy, fields.retransmitSeconds());
        Ikev1Keying.Builder keying = Ikev1Keying.builder().proposals(proposals(policy));
        for (StructView method : policy.array(fields.methods())) {
            keying.addMethods((Ikev1Method) authentication.method(method));
        }
        return keying.build();
    }

    Ikev2Keying ikev2(StructView policy) {
        refuseUnsaid(policy);
        Ikev2Keying.Builder keying = Ikev2Keying.builder().proposals(proposals(policy));
        for (StructView method : policy.array(fields.methods())) {
            keying.addMethods((Ikev2Method) authentication.method(method));
        }
        long retransmitSeconds = fields.retransmitSeconds().map(policy::get).orElse(0L);
        if (retransmitSeconds != 0) {
            keying.retransmitSeconds(retransmitSeconds);
        }
        return keying.build();
    }

    private void refuseUnsaid(StructView policy) {
        Unsaid.absent(policy, fields.softExpirationTime());
        Unsaid.absent(policy, fields.impersonation());
        Unsaid.absent(policy, fields.flags());
        Unsaid.absent(policy, fields.maxDynamicFilters());
    }

    private List<IkeProposal> proposals(StructView policy) {
        return policy.array(fields.proposals()).stream()
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
