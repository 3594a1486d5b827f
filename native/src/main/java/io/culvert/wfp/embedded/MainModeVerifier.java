package io.culvert.wfp.embedded;

import io.culvert.wfp.fields.MainModeFields;
import io.culvert.wfp.fields.PolicyFields;
import io.culvert.wfp.image.StructView;
import io.culvert.wfp.layout.sdk.ErrorCodes;
import io.culvert.wfp.layout.sdk.IKEEXT_AUTHENTICATION_IMPERSONATION_TYPE;
import io.culvert.wfp.layout.sdk.IKEEXT_CIPHER_ALGORITHM0;
import io.culvert.wfp.layout.sdk.IKEEXT_DH_GROUP;
import io.culvert.wfp.layout.sdk.IKEEXT_INTEGRITY_ALGORITHM0;
import io.culvert.wfp.layout.sdk.IKEEXT_POLICY_FLAG;
import io.culvert.wfp.layout.sdk.IKEEXT_PROPOSAL0;

/** Looks at {@code IKEEXT_POLICY0} to {@code 2}. */
final class MainModeVerifier {

    private static final int SHORTEST_RETRANSMISSION = 120;

    private final MainModeFields fields;
    private final AuthenticationVerifier authentication;
    private final KeyingModule module;
    private final Refusals refusals;

    MainModeVerifier(PolicyFields fields, KeyingModule module, Refusals refusals) {
        this.fields = fields.mainMode();
        this.authentication = new AuthenticationVerifier(fields.method(), module, refusals);
        this.module = module;
        this.refusals = refusals;
    }

    void verify(StructView policy) {
        refusals.unless(
                policy.get(fields.softExpirationTime()) == 0,
                ErrorCodes.FWP_E_RESERVED,
                () -> fields.softExpirationTime().path() + " is not 0");
        refusals.requireKnown(policy, fields.impersonation());
        refusals.requireKnownFlags(policy, fields.flags());
        if (module != KeyingModule.AUTHIP) {
            refuseWhatAuthIpAloneHas(policy);
        }
        if (module == KeyingModule.IKEV2) {
            requireTimeToRetransmit(policy);
        }
        refusals.requireSome(policy, fields.methods());
        policy.array(fields.methods()).forEach(authentication::verify);
        refusals.requireSome(policy, fields.proposals());
        policy.array(fields.proposals()).forEach(this::proposal);
    }

    private void refuseWhatAuthIpAloneHas(StructView policy) {
        refusals.unless(
                policy.bits(fields.impersonation())
                        == IKEEXT_AUTHENTICATION_IMPERSONATION_TYPE.IKEEXT_IMPERSONATION_NONE,
                ErrorCodes.FWP_E_INVALID_PARAMETER,
                () -> fields.impersonation().path() + " is not none, and the policy is one of " + module);
        refusals.refuseFlags(policy, fields.flags(), IKEEXT_POLICY_FLAG.IKEEXT_POLICY_FLAG_ENABLE_OPTIONAL_DH, module);
    }

    private void requireTimeToRetransmit(StructView policy) {
        long seconds = fields.retransmitSeconds().map(policy::get).orElse(0L);
        refusals.unless(
                seconds == 0 || seconds >= SHORTEST_RETRANSMISSION,
                ErrorCodes.FWP_E_INVALID_INTERVAL,
                () -> "retransmitDurationSecs is " + seconds + ", which is less than " + SHORTEST_RETRANSMISSION);
    }

    private void proposal(StructView proposal) {
        refusals.requireKnown(
                proposal.inner(IKEEXT_PROPOSAL0.cipherAlgorithm), IKEEXT_CIPHER_ALGORITHM0.algoIdentifier);
        refusals.requireKnown(
                proposal.inner(IKEEXT_PROPOSAL0.integrityAlgorithm), IKEEXT_INTEGRITY_ALGORITHM0.algoIdentifier);
        refusals.requireKnown(proposal, IKEEXT_PROPOSAL0.dhGroup);
        refusals.unless(
                module == KeyingModule.AUTHIP
                        || proposal.bits(IKEEXT_PROPOSAL0.dhGroup) != IKEEXT_DH_GROUP.IKEEXT_DH_GROUP_NONE,
                ErrorCodes.FWP_E_INCOMPATIBLE_DH_GROUP,
                () -> IKEEXT_PROPOSAL0.dhGroup.path() + " is none, which AuthIP alone takes");
    }
}
