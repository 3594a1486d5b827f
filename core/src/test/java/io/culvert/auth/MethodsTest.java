package io.culvert.auth;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.culvert.rule.InvalidPolicyException;
import io.culvert.rule.Rule;
import io.culvert.rule.catalogue.AuthenticationRules;
import io.culvert.rule.catalogue.Rules;
import io.culvert.testing.Certificates;
import io.culvert.testing.Policies;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MethodsTest {

    private static final String URL = "http://pki.example.com/hq.p7b";

    @Test
    void aOneWayKeyIsTheSameKey() {
        PresharedKey key = Policies.presharedKey();
        assertSame(key.key(), key.localOnly().key());
        assertSame(key.key(), key.remoteOnly().key());
        assertEquals(Set.of(AuthenticationRole.LOCAL_ONLY), key.localOnly().roles());
        assertEquals(Set.of(AuthenticationRole.REMOTE_ONLY), key.remoteOnly().roles());
        assertEquals("pre-shared key (LOCAL_ONLY)", key.localOnly().toString());
        assertThrows(NullPointerException.class, () -> new OneWayPresharedKey(null, Set.of()));
    }

    @Test
    void eachWordOfKerberosAddsWhatItSays() {
        assertEquals(Set.of(), Kerberos.of().options());
        assertEquals(
                EnumSet.allOf(KerberosOption.class),
                Kerberos.of()
                        .forceProxy()
                        .noExplicitCredentials()
                        .noInitiatorToken()
                        .options());
        Kerberos proxied = Kerberos.of().forceProxy().proxy("kdc.example.com");
        assertEquals(Optional.of("kdc.example.com"), proxied.proxyServer());
        assertEquals(Set.of(KerberosOption.FORCE_PROXY), proxied.options());
        assertEquals(Optional.of("kdc.example.com"), proxied.options(Set.of()).proxyServer());
    }

    @Test
    void eachWordOfACertificateKeepsWhatTheOthersSaid() {
        CertificateAuthentication said = Policies.certificate()
                .withoutRequestPayload()
                .revocation(RevocationCheck.REQUIRE)
                .outbound(new UnspecifiedTrust());
        assertEquals(Set.of(CertificateOption.DISABLE_REQUEST_PAYLOAD), said.options());
        assertEquals(RevocationCheck.REQUIRE, said.revocation());
        assertEquals(new UnspecifiedTrust(), said.outbound());
        assertEquals(TrustList.of(Policies.authority()), said.inbound());
        assertEquals(RevocationCheck.ATTEMPT, Policies.certificate().revocation());
        assertEquals(Set.of(), Policies.certificate().options());
        assertEquals(said, said.httpLookup().certificate());
    }

    @Test
    void theWordsAboutUrlsAddUp() {
        CertificateAuthentication certificate = Policies.certificate();
        Ikev2Certificate bundle = certificate.localCertificateBundleUrl(URL);
        assertEquals(Optional.of(URL), bundle.localCertificateUrl());
        assertEquals(Set.of(CertificateUrlOption.URL_CONTAINS_BUNDLE), bundle.urlOptions());
        assertEquals(bundle.httpLookup(), certificate.httpLookup().localCertificateBundleUrl(URL));
        assertEquals(
                EnumSet.allOf(CertificateUrlOption.class), bundle.httpLookup().urlOptions());
        assertEquals(Set.of(), certificate.localCertificateUrl(URL).urlOptions());
        assertEquals(
                Optional.of("http://a/"),
                bundle.localCertificateUrl("http://a/").localCertificateUrl());
    }

    @Test
    void eachWordOfSslAddsWhatItSays() {
        SslAuthentication ssl = SslAuthentication.of(CertificateKind.RSA, new EnterpriseStore());
        assertEquals(Set.of(), ssl.options());
        assertEquals(
                EnumSet.allOf(SslOption.class),
                ssl.oneWay()
                        .withoutRequestPayload()
                        .withoutCertificateValidation()
                        .options());
        assertEquals(
                RevocationCheck.SKIP,
                ssl.revocation(RevocationCheck.SKIP).oneWay().revocation());
    }

    @Test
    void theWordsOfCriteriaCanBeSaidInAnyOrder() {
        CertificateHash hash = CertificateHash.of(Certificates.exampleGateway());
        CertificateCriteria one = CertificateCriteria.of()
                .followRenewal()
                .ignoreMappingFailure()
                .accountMapping()
                .hash(hash);
        CertificateCriteria other = CertificateCriteria.of()
                .hash(hash)
                .accountMapping()
                .ignoreMappingFailure()
                .followRenewal();
        assertEquals(one, other);
        assertEquals(one, Policies.authority().matching(one).criteria());
        assertEquals(List.of(one), new EnterpriseStore().matching(one).criteria());
    }

    @Test
    void everyFlagHasItsWord() {
        CertificateCriteria all = CertificateCriteria.of()
                .accountMapping()
                .withoutRequestPayload()
                .useNapCertificate()
                .intermediateCa()
                .ignoreMappingFailure()
                .preferNapCertificateOutbound()
                .selectNapCertificate()
                .verifyNapCertificate()
                .followRenewal();
        assertEquals(EnumSet.allOf(CertificateFlag.class), all.flags());
    }

    @Test
    void aStoreWithoutCriteriaHasOneThatIsEmpty() {
        assertEquals(List.of(CertificateCriteria.of()), new EnterpriseStore().criteria());
        assertEquals(List.of(CertificateCriteria.of()), new TrustedRootStore().criteria());
        assertEquals("the enterprise store", new EnterpriseStore().toString());
        assertEquals(
                List.of(CertificateCriteria.of()),
                TrustList.of(Policies.authority()).criteria());
        assertEquals(List.of(), new UnspecifiedTrust().criteria());
    }

    @Test
    void anAuthorityWithCriteriaIsAnother() {
        CertificateAuthority plain = Policies.authority();
        CertificateAuthority picky = plain.matching(CertificateCriteria.of().eku("1.3.6.1.5.5.7.3.2"));
        assertEquals(plain, picky.matching(CertificateCriteria.of()));
        assertEquals("CN=Example Root,O=Example (EKU 1.3.6.1.5.5.7.3.2)", picky.toString());
        assertEquals(CertificateCriteria.of(), plain.criteria());
    }

    @Test
    void everythingThatIsWrongWithCriteriaIsToldAtOnce() {
        CertificateCriteria both = CertificateCriteria.of().followRenewal().ignoreMappingFailure();
        assertEquals(
                List.of(AuthenticationRules.FOLLOW_RENEWAL, AuthenticationRules.MAPPING_FAILURE),
                rules(assertThrows(
                        InvalidPolicyException.class, () -> Policies.authority().matching(both))));
        assertEquals(
                List.of(AuthenticationRules.EKU, AuthenticationRules.EKU),
                rules(assertThrows(
                        InvalidPolicyException.class,
                        () -> CertificateCriteria.of().eku("a", "1.3", "b"))));
        Ipv6Cga cga = Ipv6Cga.of("keys", 1, new CgaModifier(0, 0));
        assertEquals(0, cga.collisionCount());
        assertEquals(255, cga.collisionCount(255).collisionCount());
        assertEquals(
                List.of(AuthenticationRules.NATIVE_TEXT, Rules.UNSIGNED_32),
                rules(assertThrows(InvalidPolicyException.class, () -> Ipv6Cga.of("", -1, new CgaModifier(0, 0)))));
    }

    @Test
    void objectIdentifiersMayBeLargeAndShort() {
        List<String> oids = List.of("0.0", "1.39", "2.999", "2.25.329800735698586629295641978511506172918", "2.0.0");
        assertEquals(oids, CertificateCriteria.of().ekus(oids).ekus());
    }

    @Test
    void everyMethodIsForTheModulesThatTakeIt() {
        assertTrue(Ikev1Method.class.isAssignableFrom(Kerberos.class));
        assertEquals(
                Set.of(PresharedKey.class, CertificateAuthentication.class, Kerberos.class, Ipv6Cga.class),
                Set.of(Ikev1Method.class.getPermittedSubclasses()));
        assertEquals(
                Set.of(Kerberos.class, NtlmV2.class, Anonymous.class, SslAuthentication.class),
                Set.of(AuthIpMethod.class.getPermittedSubclasses()));
        assertEquals(
                Set.of(
                        PresharedKey.class,
                        OneWayPresharedKey.class,
                        CertificateAuthentication.class,
                        Ikev2Certificate.class,
                        Eap.class),
                Set.of(Ikev2Method.class.getPermittedSubclasses()));
    }

    private static List<Rule> rules(InvalidPolicyException refusal) {
        return refusal.violations().stream().map(each -> each.rule()).toList();
    }
}
