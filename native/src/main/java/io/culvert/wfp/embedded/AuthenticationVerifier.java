package io.culvert.wfp.embedded;

import static io.culvert.wfp.layout.sdk.IKEEXT_AUTHENTICATION_METHOD_TYPE.*;

import io.culvert.wfp.compile.fields.CertificateFields;
import io.culvert.wfp.compile.fields.CriteriaFields;
import io.culvert.wfp.compile.fields.MethodFields;
import io.culvert.wfp.compile.fields.TrustFields;
import io.culvert.wfp.error.ErrorCodes;
import io.culvert.wfp.image.build.StructView;
import io.culvert.wfp.layout.FieldLayout;
import io.culvert.wfp.layout.sdk.IKEEXT_CERT_CONFIG_TYPE;
import io.culvert.wfp.layout.sdk.IKEEXT_CERT_FLAG;
import io.culvert.wfp.layout.sdk.IKEEXT_CERT_NAME0;
import io.culvert.wfp.layout.sdk.IKEEXT_EAP_AUTHENTICATION0;
import io.culvert.wfp.layout.sdk.IKEEXT_NTLM_V2_AUTHENTICATION0;
import java.util.List;

/** Looks at {@code IKEEXT_AUTHENTICATION_METHOD0} to {@code 2}. */
final class AuthenticationVerifier {

    private final MethodFields fields;
    private final KeyingModule module;

    AuthenticationVerifier(MethodFields fields, KeyingModule module) {
        this.fields = fields;
        this.module = module;
    }

    void verifyEach(List<StructView> methods, Refusals mode) {
        for (int i = 0; i < methods.size(); i++) {
            verify(methods.get(i), mode.in("authentication method", i));
        }
    }

    private void verify(StructView method, Refusals place) {
        int type = method.bits(fields.type());
        place.unless(
                module.takes(type),
                ErrorCodes.FWP_E_INCOMPATIBLE_AUTH_METHOD,
                () -> fields.type().path() + " is " + TABLE.describe(method.get(fields.type())) + ", which " + module
                        + " does not take");
        Refusals options = place.in("options");
        switch (type) {
            case IKEEXT_PRESHARED_KEY ->
                presharedKey(method.inner(fields.presharedKey().place()), place.in("roles"));
            case IKEEXT_KERBEROS ->
                options.requireKnownFlags(
                        method.inner(fields.kerberos().place()),
                        fields.kerberos().flags());
            case IKEEXT_NTLM_V2 ->
                options.requireKnownFlags(method.inner(fields.ntlmV2()), IKEEXT_NTLM_V2_AUTHENTICATION0.flags);
            case IKEEXT_EAP ->
                fields.eap()
                        .ifPresent(eap -> place.in("roles")
                                .requireKnownFlags(method.inner(eap), IKEEXT_EAP_AUTHENTICATION0.flags));
            case IKEEXT_ANONYMOUS, IKEEXT_IPV6_CGA -> {
                // Nothing to measure.
            }
            // A certificate, or one of SSL: the same structure at the same place.
            default -> certificate(method.inner(fields.certificate().place()), place);
        }
    }

    /** Its flags are for IKEv2. */
    private void presharedKey(StructView authentication, Refusals roles) {
        fields.presharedKey().flags().ifPresent(flags -> {
            roles.requireKnownFlags(authentication, flags);
            roles.unless(
                    module == KeyingModule.IKEV2 || authentication.get(flags) == 0,
                    ErrorCodes.FWP_E_INVALID_FLAGS,
                    () -> flags.path() + " is not 0, and the policy is one of " + module);
        });
    }

    private void certificate(StructView authentication, Refusals place) {
        CertificateFields certificate = fields.certificate();
        Refusals options = place.in("options");
        options.requireKnownFlags(authentication, certificate.flags());
        options.refuseFlags(authentication, certificate.flags(), module.certificateFlagsOfOthers(), module);
        trust(authentication, certificate.inbound(), place.in("inbound"));
        trust(authentication, certificate.outbound(), place.in("outbound"));
    }

    private void trust(StructView authentication, TrustFields side, Refusals place) {
        if (authentication.bits(side.configType()) == IKEEXT_CERT_CONFIG_TYPE.IKEEXT_CERT_CONFIG_UNSPECIFIED) {
            return;
        }
        List<StructView> all = authentication.array(arm(authentication, side));
        for (int i = 0; i < all.size(); i++) {
            criteria(side.criteria(), all.get(i), place.in("criteria", i));
        }
    }

    private static FieldLayout arm(StructView authentication, TrustFields side) {
        return switch (authentication.bits(side.configType())) {
            case IKEEXT_CERT_CONFIG_TYPE.IKEEXT_CERT_CONFIG_EXPLICIT_TRUST_LIST -> side.trustList();
            case IKEEXT_CERT_CONFIG_TYPE.IKEEXT_CERT_CONFIG_ENTERPRISE_STORE -> side.enterpriseStore();
            // The client stub lets no other pass.
            default -> side.trustedRootStore();
        };
    }

    private void criteria(CriteriaFields said, StructView criteria, Refusals place) {
        place.requireKnownFlags(criteria, said.flags());
        long flags = criteria.get(said.flags());
        place.unless(
                (flags & IKEEXT_CERT_FLAG.IKEEXT_CERT_FLAG_IGNORE_INIT_CERT_MAP_FAILURE) == 0
                        || ((flags & IKEEXT_CERT_FLAG.IKEEXT_CERT_FLAG_ENABLE_ACCOUNT_MAPPING) != 0
                                && module != KeyingModule.AUTHIP),
                ErrorCodes.FWP_E_INVALID_FLAGS,
                () -> said.flags().path() + " ignores failures of a mapping that there is not");
        place.unless(
                (flags & IKEEXT_CERT_FLAG.IKEEXT_CERT_FLAG_FOLLOW_RENEWAL_CERTIFICATE) == 0
                        || said.certHash()
                                .filter(hash -> criteria.blob(hash).length != 0)
                                .isPresent(),
                ErrorCodes.FWP_E_INVALID_FLAGS,
                () -> said.flags().path() + " follows the renewal of a certificate that no hash names");
        said.name().flatMap(criteria::pointee).ifPresent(name -> place.requireKnown(name, IKEEXT_CERT_NAME0.nameType));
    }
}
