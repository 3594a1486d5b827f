package io.culvert.wfp.compile.lift;

import io.culvert.crypto.AuthIpProposal;
import io.culvert.crypto.DhGroup;
import io.culvert.crypto.IkeCipher;
import io.culvert.crypto.IkeGcmCipher;
import io.culvert.crypto.IkeGcmProposal;
import io.culvert.crypto.IkeIntegrity;
import io.culvert.crypto.IkeProposal;
import io.culvert.crypto.IkeProposalWithoutGroup;
import io.culvert.crypto.Ikev2Proposal;
import io.culvert.crypto.MainModeCipher;
import io.culvert.policy.AuthIpKeying;
import io.culvert.policy.AuthIpOption;
import io.culvert.policy.ExtendedMode;
import io.culvert.policy.Ikev1Keying;
import io.culvert.policy.Ikev1Option;
import io.culvert.policy.Ikev2Keying;
import io.culvert.policy.Ikev2Option;
import io.culvert.wfp.compile.fields.ExtendedModeFields;
import io.culvert.wfp.compile.fields.MainModeFields;
import io.culvert.wfp.compile.fields.PolicyFields;
import io.culvert.wfp.image.build.StructView;
import io.culvert.wfp.layout.sdk.IKEEXT_CIPHER_ALGORITHM0;
import io.culvert.wfp.layout.sdk.IKEEXT_DH_GROUP;
import io.culvert.wfp.layout.sdk.IKEEXT_INTEGRITY_ALGORITHM0;
import io.culvert.wfp.layout.sdk.IKEEXT_PROPOSAL0;

/** Reads {@code IKEEXT_POLICY0} to {@code 2} and {@code IKEEXT_EM_POLICY0} to {@code 2}. */
final class MainModeLifting {

    private final MainModeFields fields;
    private final ExtendedModeFields extended;
    private final AuthenticationLifting authentication;

    MainModeLifting(PolicyFields fields) {
        this.fields = fields.mainMode();
        this.extended = fields.extendedMode();
        this.authentication = new AuthenticationLifting(fields.method());
    }

    Ikev1Keying ikev1(StructView policy) {
        UnrepresentableValues.absent(policy, fields.softExpirationTime());
        UnrepresentableValues.absent(policy, fields.impersonation());
        UnrepresentableValues.absent(policy, fields.retransmitSeconds());
        FlagReader flags = FlagReader.of(policy, fields.flags());
        Ikev1Keying.Builder keying = Ikev1Keying.builder()
                .options(flags.take(Ikev1Option.class, LiftedOptions.IKEV1))
                .maxDynamicFilters(policy.get(fields.maxDynamicFilters()));
        flags.requireNoMore("the options of IKEv1");
        policy.array(fields.methods()).forEach(method -> keying.addMethods(authentication.ikev1(method)));
        policy.array(fields.proposals()).forEach(proposal -> keying.addProposals(ike(proposal)));
        return keying.build();
    }

    AuthIpKeying authIp(StructView policy) {
        UnrepresentableValues.absent(policy, fields.softExpirationTime());
        UnrepresentableValues.absent(policy, fields.retransmitSeconds());
        FlagReader flags = FlagReader.of(policy, fields.flags());
        AuthIpKeying.Builder keying = AuthIpKeying.builder()
                .impersonation(LiftedAlgorithms.one(LiftedAlgorithms.IMPERSONATION, policy, fields.impersonation()))
                .options(flags.take(AuthIpOption.class, LiftedOptions.AUTHIP))
                .maxDynamicFilters(policy.get(fields.maxDynamicFilters()));
        flags.requireNoMore("the options of AuthIP");
        policy.array(fields.methods()).forEach(method -> keying.addMethods(authentication.authIp(method)));
        policy.array(fields.proposals()).forEach(proposal -> keying.addProposals(authIpProposal(proposal)));
        return keying.build();
    }

    Ikev2Keying ikev2(StructView policy) {
        UnrepresentableValues.absent(policy, fields.softExpirationTime());
        UnrepresentableValues.absent(policy, fields.impersonation());
        FlagReader flags = FlagReader.of(policy, fields.flags());
        Ikev2Keying.Builder keying = Ikev2Keying.builder()
                .options(flags.take(Ikev2Option.class, LiftedOptions.IKEV2))
                .maxDynamicFilters(policy.get(fields.maxDynamicFilters()));
        flags.requireNoMore("the options of IKEv2");
        policy.array(fields.methods()).forEach(method -> keying.addMethods(authentication.ikev2(method)));
        policy.array(fields.proposals()).forEach(proposal -> keying.addProposals(ikev2Proposal(proposal)));
        fields.retransmitSeconds()
                .map(policy::get)
                .filter(seconds -> seconds != 0)
                .ifPresent(keying::retransmitSeconds);
        return keying.build();
    }

    ExtendedMode extendedMode(StructView policy) {
        ExtendedMode.Builder mode = ExtendedMode.builder()
                .impersonation(LiftedAlgorithms.one(LiftedAlgorithms.IMPERSONATION, policy, extended.impersonation()));
        policy.array(extended.methods()).forEach(method -> mode.addMethods(authentication.authIp(method)));
        return mode.build();
    }

    private static AuthIpProposal authIpProposal(StructView proposal) {
        return proposal.bits(IKEEXT_PROPOSAL0.dhGroup) == IKEEXT_DH_GROUP.IKEEXT_DH_GROUP_NONE
                ? IkeProposalWithoutGroup.of(anyCipher(proposal), integrity(proposal))
                        .lifetimeSeconds(proposal.get(IKEEXT_PROPOSAL0.maxLifetimeSeconds))
                        .quickModeLimit(proposal.get(IKEEXT_PROPOSAL0.quickModeLimit))
                : ikev2Proposal(proposal);
    }

    private static Ikev2Proposal ikev2Proposal(StructView proposal) {
        return hasGcm(proposal)
                ? IkeGcmProposal.of(gcmCipher(proposal), integrity(proposal), dhGroup(proposal))
                        .lifetimeSeconds(proposal.get(IKEEXT_PROPOSAL0.maxLifetimeSeconds))
                        .quickModeLimit(proposal.get(IKEEXT_PROPOSAL0.quickModeLimit))
                : ike(proposal);
    }

    /** A proposal of IKEv1, which no policy can express with AES-GCM. */
    private static IkeProposal ike(StructView proposal) {
        return IkeProposal.of(cipher(proposal), integrity(proposal), dhGroup(proposal))
                .lifetimeSeconds(proposal.get(IKEEXT_PROPOSAL0.maxLifetimeSeconds))
                .quickModeLimit(proposal.get(IKEEXT_PROPOSAL0.quickModeLimit));
    }

    private static DhGroup dhGroup(StructView proposal) {
        return LiftedAlgorithms.one(LiftedAlgorithms.DH_GROUPS, proposal, IKEEXT_PROPOSAL0.dhGroup);
    }

    private static boolean hasGcm(StructView proposal) {
        return LiftedAlgorithms.IKE_GCM_CIPHERS.containsKey(
                proposal.inner(IKEEXT_PROPOSAL0.cipherAlgorithm).bits(IKEEXT_CIPHER_ALGORITHM0.algoIdentifier));
    }

    private static MainModeCipher anyCipher(StructView proposal) {
        return hasGcm(proposal) ? gcmCipher(proposal) : cipher(proposal);
    }

    private static IkeGcmCipher gcmCipher(StructView proposal) {
        return LiftedAlgorithms.one(
                LiftedAlgorithms.IKE_GCM_CIPHERS, algorithm(proposal), IKEEXT_CIPHER_ALGORITHM0.algoIdentifier);
    }

    private static IkeCipher cipher(StructView proposal) {
        return LiftedAlgorithms.one(
                LiftedAlgorithms.IKE_CIPHERS, algorithm(proposal), IKEEXT_CIPHER_ALGORITHM0.algoIdentifier);
    }

    private static StructView algorithm(StructView proposal) {
        StructView cipher = proposal.inner(IKEEXT_PROPOSAL0.cipherAlgorithm);
        UnrepresentableValues.absent(cipher, IKEEXT_CIPHER_ALGORITHM0.keyLen);
        UnrepresentableValues.absent(cipher, IKEEXT_CIPHER_ALGORITHM0.rounds);
        return cipher;
    }

    private static IkeIntegrity integrity(StructView proposal) {
        StructView integrity = proposal.inner(IKEEXT_PROPOSAL0.integrityAlgorithm);
        return LiftedAlgorithms.one(
                LiftedAlgorithms.IKE_INTEGRITY, integrity, IKEEXT_INTEGRITY_ALGORITHM0.algoIdentifier);
    }
}
