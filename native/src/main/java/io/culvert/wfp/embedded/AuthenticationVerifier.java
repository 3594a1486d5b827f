package io.culvert.wfp.embedded;

import io.culvert.wfp.compile.fields.CertificateFields;
import io.culvert.wfp.compile.fields.CriteriaFields;
import io.culvert.wfp.compile.fields.KeyingModule;
import io.culvert.wfp.compile.fields.MethodFields;
import io.culvert.wfp.compile.fields.MethodKind;
import io.culvert.wfp.compile.fields.TrustFields;
import io.culvert.wfp.compile.fields.TrustKind;
import io.culvert.wfp.error.ErrorCodes;
import io.culvert.wfp.image.build.StructView;
import io.culvert.wfp.layout.FieldLayout;
import io.culvert.wfp.layout.sdk.IKEEXT_AUTHENTICATION_METHOD_TYPE;
import io.culvert.wfp.layout.sdk.IKEEXT_CERT_FLAG;
import io.culvert.wfp.layout.sdk.IKEEXT_CERT_NAME0;
import io.culvert.wfp.layout.sdk.IKEEXT_EAP_AUTHENTICATION0;
import io.culvert.wfp.layout.sdk.IKEEXT_NTLM_V2_AUTHENTICATION0;
import java.util.List;

/** Verifies {@code IKEEXT_AUTHENTICATION_METHOD0} to {@code 2}. */
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
        Refusals options = place.in("options");
        switch (kind(method, place)) {
            case PRESHARED_KEY ->
                presharedKey(method.inner(fields.presharedKey().place()), place.in("roles"));
            case CERTIFICATE -> certificate(method.inner(fields.certificate().place()), place);
            // The same structure as that of a certificate.
            case SSL -> certificate(method.inner(fields.ssl()), place);
            case KERBEROS ->
                options.requireKnownFlags(
                        method.inner(fields.kerberos().place()),
                        fields.kerberos().flags());
            case NTLM_V2 ->
                options.requireKnownFlags(method.inner(fields.ntlmV2()), IKEEXT_NTLM_V2_AUTHENTICATION0.flags);
            case EAP ->
                fields.eap()
                        .ifPresent(eap -> place.in("roles")
                                .requireKnownFlags(method.inner(eap), IKEEXT_EAP_AUTHENTICATION0.flags));
            case ANONYMOUS, IPV6_CGA -> {}
        }
    }

    private MethodKind kind(StructView method, Refusals place) {
        FieldLayout type = fields.type();
        return MethodKind.of(method.bits(type))
                .filter(ModuleCapabilities.of(module).methods()::contains)
                .orElseThrow(() -> place.refusal(
                        ErrorCodes.FWP_E_INCOMPATIBLE_AUTH_METHOD,
                        type.path() + " is " + IKEEXT_AUTHENTICATION_METHOD_TYPE.TABLE.describe(method.get(type))
                                + ", which " + module + " does not support"));
    }

    /** Only IKEv2 has flags here. */
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
        options.refuseFlags(
                authentication,
                certificate.flags(),
                ModuleCapabilities.of(module).certificateFlagsOfOthers(),
                module);
        trust(authentication, certificate.inbound(), place.in("inbound"));
        trust(authentication, certificate.outbound(), place.in("outbound"));
    }

    private void trust(StructView authentication, TrustFields side, Refusals place) {
        switch (place.kind(authentication, side.configType(), TrustKind::of)) {
            case TRUST_LIST -> criteria(authentication, side.trustList(), side.criteria(), place);
            case ENTERPRISE_STORE -> criteria(authentication, side.enterpriseStore(), side.criteria(), place);
            case TRUSTED_ROOT_STORE -> criteria(authentication, side.trustedRootStore(), side.criteria(), place);
            case UNSPECIFIED -> {}
        }
    }

    private void criteria(StructView authentication, FieldLayout arm, CriteriaFields criteriaFields, Refusals place) {
        List<StructView> all = authentication.array(arm);
        for (int i = 0; i < all.size(); i++) {
            criteria(criteriaFields, all.get(i), place.in("criteria", i));
        }
    }

    private void criteria(CriteriaFields criteriaFields, StructView criteria, Refusals place) {
        place.requireKnownFlags(criteria, criteriaFields.flags());
        long flags = criteria.get(criteriaFields.flags());
        place.unless(
                (flags & IKEEXT_CERT_FLAG.IKEEXT_CERT_FLAG_IGNORE_INIT_CERT_MAP_FAILURE) == 0
                        || ((flags & IKEEXT_CERT_FLAG.IKEEXT_CERT_FLAG_ENABLE_ACCOUNT_MAPPING) != 0
                                && module != KeyingModule.AUTHIP),
                ErrorCodes.FWP_E_INVALID_FLAGS,
                () -> criteriaFields.flags().path() + " ignores failures of a mapping, and no mapping is enabled");
        place.unless(
                (flags & IKEEXT_CERT_FLAG.IKEEXT_CERT_FLAG_FOLLOW_RENEWAL_CERTIFICATE) == 0
                        || criteriaFields
                                .certHash()
                                .filter(hash -> criteria.blob(hash).length != 0)
                                .isPresent(),
                ErrorCodes.FWP_E_INVALID_FLAGS,
                () -> criteriaFields.flags().path()
                        + " follows the renewal of a certificate, and no hash identifies it");
        criteriaFields
                .name()
                .flatMap(criteria::pointee)
                .ifPresent(name -> place.requireKnown(name, IKEEXT_CERT_NAME0.nameType));
    }
}
