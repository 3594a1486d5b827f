package io.culvert.wfp.embedded;

import static io.culvert.wfp.layout.sdk.IKEEXT_AUTHENTICATION_METHOD_TYPE.*;

import io.culvert.wfp.fields.MainModeFields;
import io.culvert.wfp.fields.MethodFields;
import io.culvert.wfp.fields.PolicyFields;
import io.culvert.wfp.image.StructView;
import io.culvert.wfp.layout.sdk.ErrorCodes;
import io.culvert.wfp.layout.sdk.IKEEXT_CIPHER_ALGORITHM0;
import io.culvert.wfp.layout.sdk.IKEEXT_DH_GROUP;
import io.culvert.wfp.layout.sdk.IKEEXT_INTEGRITY_ALGORITHM0;
import io.culvert.wfp.layout.sdk.IKEEXT_PROPOSAL0;
import java.util.Set;

/** Looks at {@code IKEEXT_POLICY0} to {@code 2}. */
final class MainModeVerifier {

    private static final Set<Integer> IKE = Set.of(
            IKEEXT_PRESHARED_KEY,
            IKEEXT_CERTIFICATE,
            IKEEXT_CERTIFICATE_ECDSA_P256,
            IKEEXT_CERTIFICATE_ECDSA_P384,
            IKEEXT_KERBEROS,
            IKEEXT_IPV6_CGA);
    private static final Set<Integer> AUTHIP = Set.of(
            IKEEXT_KERBEROS,
            IKEEXT_ANONYMOUS,
            IKEEXT_SSL,
            IKEEXT_SSL_ECDSA_P256,
            IKEEXT_SSL_ECDSA_P384,
            IKEEXT_NTLM_V2);
    /** With Kerberos: nothing says that IKEv2 does not take it. */
    private static final Set<Integer> IKEV2 = Set.of(
            IKEEXT_PRESHARED_KEY,
            IKEEXT_CERTIFICATE,
            IKEEXT_CERTIFICATE_ECDSA_P256,
            IKEEXT_CERTIFICATE_ECDSA_P384,
            IKEEXT_KERBEROS,
            IKEEXT_EAP);

    private final MainModeFields fields;
    private final MethodFields methodFields;
    private final Refusals refusals;

    MainModeVerifier(PolicyFields fields, Refusals refusals) {
        this.fields = fields.mainMode();
        this.methodFields = fields.method();
        this.refusals = refusals;
    }

    void ike(StructView policy) {
        verify(policy, IKE);
        refuseNoGroup(policy);
    }

    void ikev2(StructView policy) {
        verify(policy, IKEV2);
        refuseNoGroup(policy);
    }

    void authIp(StructView policy) {
        verify(policy, AUTHIP);
    }

    private void verify(StructView policy, Set<Integer> methods) {
        refusals.unless(
                policy.get(fields.softExpirationTime()) == 0,
                ErrorCodes.FWP_E_RESERVED,
                () -> fields.softExpirationTime().path() + " is not 0");
        refusals.requireKnown(policy, fields.impersonation());
        refusals.requireKnownFlags(policy, fields.flags());
        refusals.requireSome(policy, fields.methods());
        for (StructView method : policy.array(fields.methods())) {
            refusals.unless(
                    methods.contains(method.bits(methodFields.type())),
                    ErrorCodes.FWP_E_INCOMPATIBLE_AUTH_METHOD,
                    () -> methodFields.type().path() + " is " + TABLE.describe(method.get(methodFields.type())));
        }
        refusals.requireSome(policy, fields.proposals());
        for (StructView proposal : policy.array(fields.proposals())) {
            refusals.requireKnown(
                    proposal.inner(IKEEXT_PROPOSAL0.cipherAlgorithm), IKEEXT_CIPHER_ALGORITHM0.algoIdentifier);
            refusals.requireKnown(
                    proposal.inner(IKEEXT_PROPOSAL0.integrityAlgorithm), IKEEXT_INTEGRITY_ALGORITHM0.algoIdentifier);
            refusals.requireKnown(proposal, IKEEXT_PROPOSAL0.dhGroup);
        }
    }

    private void refuseNoGroup(StructView policy) {
        for (StructView proposal : policy.array(fields.proposals())) {
            refusals.unless(
                    proposal.bits(IKEEXT_PROPOSAL0.dhGroup) != IKEEXT_DH_GROUP.IKEEXT_DH_GROUP_NONE,
                    ErrorCodes.FWP_E_INCOMPATIBLE_DH_GROUP,
                    () -> IKEEXT_PROPOSAL0.dhGroup.path() + " is none, which AuthIP alone takes");
        }
    }
}
