package io.culvert.wfp.embedded;

import io.culvert.wfp.compile.fields.KeyingModule;
import io.culvert.wfp.compile.fields.MainModeFields;
import io.culvert.wfp.compile.fields.PolicyFields;
import io.culvert.wfp.error.ErrorCodes;
import io.culvert.wfp.image.build.StructView;
import io.culvert.wfp.layout.sdk.IKEEXT_AUTHENTICATION_IMPERSONATION_TYPE;
import io.culvert.wfp.layout.sdk.IKEEXT_CIPHER_ALGORITHM0;
import io.culvert.wfp.layout.sdk.IKEEXT_DH_GROUP;
import io.culvert.wfp.layout.sdk.IKEEXT_INTEGRITY_ALGORITHM0;
import io.culvert.wfp.layout.sdk.IKEEXT_POLICY_FLAG;
import io.culvert.wfp.layout.sdk.IKEEXT_PROPOSAL0;
import java.util.List;

/** Verifies {@code IKEEXT_POLICY0} to {@code 2}. */
final class MainModeVerifier {

    private static final int SHORTEST_RETRANSMISSION = 120;

    private final MainModeFields fields;
    private final AuthenticationVerifier authentication;
    private final KeyingModule module;
    private final Refusals refusals;

    MainModeVerifier(PolicyFields fields, KeyingModule module, Refusals refusals) {
        this.fields = fields.mainMode();
        this.authentication = new AuthenticationVerifier(fields.method(), module);
        this.module = module;
        this.refusals = refusals;
    }

    void verify(StructView policy) {
        refusals.unless(
                policy.get(fields.softExpirationTime()) == 0,
                ErrorCodes.FWP_E_RESERVED,
                () -> fields.softExpirationTime().path() + " is not 0");
        refusals.in("impersonation").requireKnown(policy, fields.impersonation());
        refusals.in("options").requireKnownFlags(policy, fields.flags());
        if (module != KeyingModule.AUTHIP) {
            refuseWhatAuthIpAloneHas(policy);
        }
        if (module == KeyingModule.IKEV2) {
            requireTimeToRetransmit(policy);
        }
        refusals.in("authentication methods").requireSome(policy, fields.methods());
        authentication.verifyEach(policy.array(fields.methods()), refusals);
        refusals.in("proposals").requireSome(policy, fields.proposals());
        List<StructView> proposals = policy.array(fields.proposals());
        for (int i = 0; i < proposals.size(); i++) {
            proposal(proposals.get(i), refusals.in("proposal", i));
        }
    }

    private void refuseWhatAuthIpAloneHas(StructView policy) {
        refusals.in("impersonation")
                .unless(
                        policy.bits(fields.impersonation())
                                == IKEEXT_AUTHENTICATION_IMPERSONATION_TYPE.IKEEXT_IMPERSONATION_NONE,
                        ErrorCodes.FWP_E_INVALID_PARAMETER,
                        () -> fields.impersonation().path() + " is not none, and the policy is one of " + module);
        refusals.in("options")
                .refuseFlags(policy, fields.flags(), IKEEXT_POLICY_FLAG.IKEEXT_POLICY_FLAG_ENABLE_OPTIONAL_DH, module);
    }

    private void requireTimeToRetransmit(StructView policy) {
        long seconds = fields.retransmitSeconds().map(policy::get).orElse(0L);
        refusals.in("retransmit seconds")
                .unless(
                        seconds == 0 || seconds >= SHORTEST_RETRANSMISSION,
                        ErrorCodes.FWP_E_INVALID_INTERVAL,
                        () -> "retransmitDurationSecs is " + seconds + ", which is less than "
                                + SHORTEST_RETRANSMISSION);
    }

    private void proposal(StructView proposal, Refusals place) {
        place.in("cipher")
                .requireKnown(
                        proposal.inner(IKEEXT_PROPOSAL0.cipherAlgorithm), IKEEXT_CIPHER_ALGORITHM0.algoIdentifier);
        place.in("integrity")
                .requireKnown(
                        proposal.inner(IKEEXT_PROPOSAL0.integrityAlgorithm),
                        IKEEXT_INTEGRITY_ALGORITHM0.algoIdentifier);
        Refusals group = place.in("group");
        group.requireKnown(proposal, IKEEXT_PROPOSAL0.dhGroup);
        group.unless(
                module == KeyingModule.AUTHIP
                        || proposal.bits(IKEEXT_PROPOSAL0.dhGroup) != IKEEXT_DH_GROUP.IKEEXT_DH_GROUP_NONE,
                ErrorCodes.FWP_E_INCOMPATIBLE_DH_GROUP,
                () -> IKEEXT_PROPOSAL0.dhGroup.path() + " is none, which only AuthIP supports");
    }
}
