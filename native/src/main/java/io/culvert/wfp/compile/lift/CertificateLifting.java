package io.culvert.wfp.compile.lift;

import io.culvert.auth.CertificateAuthentication;
import io.culvert.auth.CertificateKind;
import io.culvert.auth.CertificateOption;
import io.culvert.auth.CertificateTrust;
import io.culvert.auth.CertificateUrlOption;
import io.culvert.auth.EnterpriseStore;
import io.culvert.auth.Ikev2Certificate;
import io.culvert.auth.Ikev2Method;
import io.culvert.auth.RevocationCheck;
import io.culvert.auth.SslAuthentication;
import io.culvert.auth.SslOption;
import io.culvert.auth.TrustList;
import io.culvert.auth.TrustedRootStore;
import io.culvert.auth.UnspecifiedTrust;
import io.culvert.wfp.compile.fields.CertificateFields;
import io.culvert.wfp.compile.fields.TrustFields;
import io.culvert.wfp.compile.fields.TrustKind;
import io.culvert.wfp.error.UnknownPolicyException;
import io.culvert.wfp.image.build.StructView;
import io.culvert.wfp.layout.sdk.IKEEXT_CERT_AUTH;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;

/** Reads {@code IKEEXT_CERTIFICATE_AUTHENTICATION0} to {@code 2}. */
final class CertificateLifting {

    private final CertificateFields fields;

    CertificateLifting(CertificateFields fields) {
        this.fields = fields;
    }

    CertificateAuthentication ikev1(CertificateKind kind, StructView authentication) {
        FlagReader flags = FlagReader.of(authentication, fields.flags());
        CertificateAuthentication certificate = plain(kind, authentication, flags);
        flags.requireNoMore("the options of certificates for IKEv1");
        fields.localCertificateUrl().ifPresent(url -> UnrepresentableValues.absentBlob(authentication, url));
        return certificate;
    }

    Ikev2Method ikev2(CertificateKind kind, StructView authentication) {
        FlagReader flags = FlagReader.of(authentication, fields.flags());
        CertificateAuthentication certificate = plain(kind, authentication, flags);
        Set<CertificateUrlOption> urlOptions = flags.take(CertificateUrlOption.class, LiftedOptions.CERTIFICATE_URL);
        flags.requireNoMore("the options of certificates for IKEv2");
        Optional<String> url = url(authentication);
        if (url.isPresent()) {
            return Ikev2Certificate.of(certificate, url.get()).urlOptions(urlOptions);
        }
        return urlOptions.isEmpty() ? certificate : Ikev2Certificate.of(certificate, urlOptions);
    }

    SslAuthentication ssl(CertificateKind kind, StructView authentication) {
        FlagReader flags = FlagReader.of(authentication, fields.flags());
        RevocationCheck revocation = revocation(flags);
        Set<SslOption> options = flags.take(SslOption.class, LiftedOptions.SSL);
        flags.requireNoMore("the options of SSL");
        fields.localCertificateUrl().ifPresent(url -> UnrepresentableValues.absentBlob(authentication, url));
        return SslAuthentication.of(kind, trust(authentication, fields.inbound()))
                .outbound(trust(authentication, fields.outbound()))
                .revocation(revocation)
                .options(options);
    }

    private CertificateAuthentication plain(CertificateKind kind, StructView authentication, FlagReader flags) {
        return CertificateAuthentication.of(kind, trust(authentication, fields.inbound()))
                .outbound(trust(authentication, fields.outbound()))
                .revocation(revocation(flags))
                .options(flags.take(CertificateOption.class, LiftedOptions.CERTIFICATE));
    }

    private RevocationCheck revocation(FlagReader flags) {
        boolean skip = flags.take(IKEEXT_CERT_AUTH.IKEEXT_CERT_AUTH_FLAG_DISABLE_CRL_CHECK);
        boolean require = flags.take(IKEEXT_CERT_AUTH.IKEEXT_CERT_AUTH_ENABLE_CRL_CHECK_STRONG);
        if (skip && require) {
            throw new UnknownPolicyException(
                    fields.flags().path(),
                    "both IKEEXT_CERT_AUTH_FLAG_DISABLE_CRL_CHECK and IKEEXT_CERT_AUTH_ENABLE_CRL_CHECK_STRONG",
                    "one of them or neither");
        }
        if (skip) {
            return RevocationCheck.SKIP;
        }
        return require ? RevocationCheck.REQUIRE : RevocationCheck.ATTEMPT;
    }

    private Optional<String> url(StructView authentication) {
        return fields.localCertificateUrl()
                .map(url -> UnrepresentableValues.blob(authentication, url))
                .filter(bytes -> bytes.length != 0)
                .map(bytes -> new String(bytes, StandardCharsets.US_ASCII));
    }

    private static CertificateTrust trust(StructView authentication, TrustFields side) {
        CriteriaLifting criteria = new CriteriaLifting(side.criteria());
        TrustKind kind = UnrepresentableValues.kind(
                authentication, side.configType(), TrustKind::of, "a trust list, a store or neither");
        return switch (kind) {
            case TRUST_LIST ->
                new TrustList(UnrepresentableValues.array(authentication, side.trustList()).stream()
                        .map(criteria::authority)
                        .toList());
            case ENTERPRISE_STORE -> new EnterpriseStore(criteria.ofStore(authentication, side.enterpriseStore()));
            case TRUSTED_ROOT_STORE -> new TrustedRootStore(criteria.ofStore(authentication, side.trustedRootStore()));
            case UNSPECIFIED -> new UnspecifiedTrust();
        };
    }
}
