package io.culvert.policy;

import io.culvert.auth.Anonymous;
import io.culvert.auth.AuthenticationRole;
import io.culvert.auth.CertificateAuthentication;
import io.culvert.auth.CertificateCriteria;
import io.culvert.auth.CertificateHash;
import io.culvert.auth.CertificateKind;
import io.culvert.auth.CertificateName;
import io.culvert.auth.CertificateNameType;
import io.culvert.auth.CertificateTrust;
import io.culvert.auth.CertificateUrlOption;
import io.culvert.auth.CgaModifier;
import io.culvert.auth.Eap;
import io.culvert.auth.EnterpriseStore;
import io.culvert.auth.Ikev2Certificate;
import io.culvert.auth.Ipv6Cga;
import io.culvert.auth.Kerberos;
import io.culvert.auth.NotGivenBack;
import io.culvert.auth.NtlmV2;
import io.culvert.auth.OneWayPresharedKey;
import io.culvert.auth.PresharedKey;
import io.culvert.auth.RevocationCheck;
import io.culvert.auth.Secret;
import io.culvert.auth.SslAuthentication;
import io.culvert.auth.TrustList;
import io.culvert.auth.TrustedRootStore;
import io.culvert.auth.UnspecifiedTrust;
import io.culvert.testing.Certificates;
import io.culvert.testing.Policies;
import java.util.List;
import java.util.Set;

/** The values of {@code io.culvert.auth}, for {@link Values}. */
final class AuthenticationValues {

    private AuthenticationValues() {}

    static List<List<Object>> all() {
        return List.of(
                List.of(Policies.presharedKey(), new PresharedKey(Secret.utf16le(Policies.KEY_TEXT))),
                oneWayKeys(),
                List.of(
                        new EnterpriseStore(),
                        new EnterpriseStore().matching(criteria()),
                        new EnterpriseStore().matching(CertificateCriteria.of(), criteria())),
                List.of(new TrustedRootStore(), new TrustedRootStore().matching(criteria())),
                List.of(new UnspecifiedTrust()),
                trustLists(),
                List.of(name("a"), name("b"), new CertificateName(CertificateNameType.UPN, "a")),
                allCriteria(),
                certificates(),
                ikev2Certificates(),
                ssl(),
                List.of(
                        Eap.of(),
                        Eap.of().localOnly(),
                        Eap.of().remoteOnly(),
                        Eap.of().localOnly().remoteOnly()),
                List.of(
                        Kerberos.of(),
                        Kerberos.of().noInitiatorToken(),
                        Kerberos.of().noExplicitCredentials(),
                        Kerberos.of().forceProxy(),
                        Kerberos.of().proxy("kdc.example.com")),
                List.of(NtlmV2.of(), NtlmV2.of().noExplicitCredentials()),
                List.of(new Anonymous()),
                List.of(new NotGivenBack()),
                List.of(new CgaModifier(1, 2), new CgaModifier(1, 3), new CgaModifier(2, 2)),
                cga());
    }

    private static List<Object> oneWayKeys() {
        PresharedKey key = Policies.presharedKey();
        return List.of(
                key.localOnly(),
                key.remoteOnly(),
                new OneWayPresharedKey(
                        key.key(), Set.of(AuthenticationRole.REMOTE_ONLY, AuthenticationRole.LOCAL_ONLY)),
                new PresharedKey(Secret.utf16le(Policies.KEY_TEXT)).localOnly());
    }

    private static List<Object> trustLists() {
        return List.of(
                TrustList.of(Policies.authority()),
                TrustList.of(Policies.authority(), Policies.authority()),
                TrustList.of(Policies.authority().matching(criteria())));
    }

    private static CertificateName name(String name) {
        return new CertificateName(CertificateNameType.DNS, name);
    }

    private static CertificateCriteria criteria() {
        return CertificateCriteria.of()
                .hash(CertificateHash.of(Certificates.exampleGateway()))
                .followRenewal();
    }

    private static List<Object> allCriteria() {
        CertificateCriteria base = CertificateCriteria.of();
        return List.of(
                base,
                base.hash(CertificateHash.of(Certificates.exampleGateway())),
                base.hash(CertificateHash.of(Certificates.exampleRoot())),
                base.eku("1.3.6.1.5.5.7.3.1"),
                base.eku("1.3.6.1.5.5.7.3.1", "1.3.6.1.5.5.7.3.2"),
                base.name(name("gateway.example.com")),
                base.accountMapping(),
                base.withoutRequestPayload(),
                base.useNapCertificate(),
                base.intermediateCa(),
                base.ignoreMappingFailure(),
                base.preferNapCertificateOutbound(),
                base.selectNapCertificate(),
                base.verifyNapCertificate(),
                base.followRenewal(),
                base.followRenewal().accountMapping());
    }

    private static List<Object> certificates() {
        CertificateAuthentication base = Policies.certificate();
        return List.of(
                base,
                base.outbound(new EnterpriseStore()),
                base.revocation(RevocationCheck.SKIP),
                base.revocation(RevocationCheck.REQUIRE),
                base.withoutRequestPayload(),
                CertificateAuthentication.of(CertificateKind.RSA, new EnterpriseStore()),
                CertificateAuthentication.of(CertificateKind.ECDSA_P384, new EnterpriseStore()));
    }

    private static List<Object> ikev2Certificates() {
        CertificateAuthentication base = Policies.certificate();
        String url = "http://pki.example.com/hq.cer";
        return List.of(
                base.httpLookup(),
                base.localCertificateUrl(url),
                base.localCertificateUrl(url + "2"),
                base.localCertificateUrl(url).httpLookup(),
                base.localCertificateBundleUrl(url),
                base.localCertificateBundleUrl(url).httpLookup(),
                base.withoutRequestPayload().httpLookup(),
                Ikev2Certificate.of(base, Set.of(CertificateUrlOption.URL_CONTAINS_BUNDLE)));
    }

    private static List<Object> ssl() {
        CertificateTrust trust = TrustList.of(Policies.authority());
        SslAuthentication base = SslAuthentication.of(CertificateKind.RSA, trust);
        return List.of(
                base,
                base.outbound(new UnspecifiedTrust()),
                base.revocation(RevocationCheck.REQUIRE),
                base.oneWay(),
                base.withoutCertificateValidation(),
                base.withoutRequestPayload(),
                base.withoutRequestPayload().withoutCertificateValidation().oneWay(),
                SslAuthentication.of(CertificateKind.RSA, new EnterpriseStore()),
                SslAuthentication.of(CertificateKind.ECDSA_P256, trust));
    }

    private static List<Object> cga() {
        Ipv6Cga base = Ipv6Cga.of("keys", 1, new CgaModifier(1, 2));
        return List.of(
                base,
                base.cspName("provider"),
                base.collisionCount(2),
                Ipv6Cga.of("other keys", 1, new CgaModifier(1, 2)),
                Ipv6Cga.of("keys", 2, new CgaModifier(1, 2)),
                Ipv6Cga.of("keys", 1, new CgaModifier(1, 3)));
    }
}
