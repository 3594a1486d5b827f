package io.culvert.analysis.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.culvert.auth.Anonymous;
import io.culvert.auth.AuthIpMethod;
import io.culvert.auth.AuthenticationRole;
import io.culvert.auth.CertificateAuthentication;
import io.culvert.auth.CertificateKind;
import io.culvert.auth.CgaModifier;
import io.culvert.auth.Eap;
import io.culvert.auth.EnterpriseStore;
import io.culvert.auth.Ikev1Method;
import io.culvert.auth.Ikev2Method;
import io.culvert.auth.Ipv6Cga;
import io.culvert.auth.Kerberos;
import io.culvert.auth.NtlmV2;
import io.culvert.auth.OneWayPresharedKey;
import io.culvert.auth.PresharedKey;
import io.culvert.auth.RevocationCheck;
import io.culvert.auth.Secret;
import io.culvert.auth.SslAuthentication;
import io.culvert.auth.UnspecifiedTrust;
import io.culvert.crypto.AhProposal;
import io.culvert.crypto.DhGroup;
import io.culvert.crypto.Gmac;
import io.culvert.crypto.IkeGcmCipher;
import io.culvert.crypto.IkeGcmProposal;
import io.culvert.crypto.IkeIntegrity;
import io.culvert.policy.Ikev1Keying;
import io.culvert.policy.Ikev2Keying;
import io.culvert.policy.Keying;
import io.culvert.policy.TunnelPolicy;
import io.culvert.rule.Place;
import io.culvert.testing.Golden;
import io.culvert.testing.Policies;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AuthenticationLintTest {

    private static final PresharedKey LONG_KEY = new PresharedKey(Secret.ofBytes(LintPolicies.keyBytes(32)));
    private static final CertificateAuthentication IN_NO_DIRECTION =
            CertificateAuthentication.of(CertificateKind.RSA, new UnspecifiedTrust());

    @Test
    void findsBothRolesAtOnce() {
        Set<AuthenticationRole> both = EnumSet.allOf(AuthenticationRole.class);
        List<String> finding = List.of(" > roles: LOCAL_ONLY and REMOTE_ONLY");
        assertEquals(finding, ikev2(new OneWayPresharedKey(LONG_KEY.key(), both)));
        assertEquals(finding, ikev2(new Eap(both)));
        assertEquals(List.of(), ikev2(LONG_KEY.localOnly()));
        assertEquals(List.of(), ikev2(LONG_KEY.remoteOnly()));
        assertEquals(List.of(), ikev2(Eap.of()));
        assertEquals(List.of(), ikev2(Eap.of().localOnly()));
    }

    @Test
    void measuresAOneWayKeyAsWell() {
        PresharedKey key = new PresharedKey(Secret.ofBytes(LintPolicies.keyBytes(31)));
        assertEquals(List.of(": a pre-shared key of 31 bytes, where a cipher key has 32"), ikev2(key.localOnly()));
    }

    /** A key for one end beside a certificate for the other is how IKEv2 says it; a key for both is not. */
    @Test
    void findsACertificateBesideAKeyForBothEndsOnly() {
        Ikev2Keying certificate = LintPolicies.modernKeying();
        assertEquals(List.of(), found(certificate.orBy(LONG_KEY.remoteOnly())));
        assertEquals(
                List.of("s: a certificate beside a pre-shared key"),
                found(Ikev2Keying.of(LintPolicies.certificate().httpLookup(), certificate.proposals())
                        .orBy(LONG_KEY)));
    }

    @Test
    void findsRevocationThatIsNotChecked() {
        List<String> finding = List.of(" > revocation: SKIP");
        CertificateAuthentication skip = LintPolicies.certificate().revocation(RevocationCheck.SKIP);
        assertEquals(finding, ikev2(skip));
        assertEquals(finding, ikev2(skip.httpLookup()));
        assertEquals(finding, authIp(ssl().revocation(RevocationCheck.SKIP)));
        assertEquals(List.of(), ikev2(LintPolicies.certificate().revocation(RevocationCheck.REQUIRE)));
    }

    @Test
    void findsCertificatesInNoDirection() {
        List<String> finding = List.of(": certificates in neither direction");
        assertEquals(finding, ikev2(IN_NO_DIRECTION));
        assertEquals(List.of(), ikev2(IN_NO_DIRECTION.outbound(new EnterpriseStore())));
        assertEquals(finding, authIp(SslAuthentication.of(CertificateKind.RSA, new UnspecifiedTrust())));
    }

    @Test
    void findsWhatIsUnwiseInAuthIp() {
        assertEquals(List.of(": anonymous authentication"), authIp(new Anonymous()));
        assertEquals(List.of(" > options: NO_CERTIFICATE_VALIDATION"), authIp(ssl().withoutCertificateValidation()));
        assertEquals(List.of(), authIp(ssl().oneWay()));
        assertEquals(List.of(), authIp(Kerberos.of()));
        assertEquals(List.of(), authIp(NtlmV2.of().noExplicitCredentials()));
    }

    @Test
    void findsTheOptionOfAuthIpUnderIkev1() {
        assertEquals(
                List.of(" > options: NO_EXPLICIT_CREDENTIALS"),
                ikev1(Kerberos.of().noExplicitCredentials()));
        assertEquals(List.of(), ikev1(Kerberos.of().noInitiatorToken().forceProxy()));
    }

    @Test
    void findsMoreCollisionsThanThereCanBe() {
        Ipv6Cga cga = Ipv6Cga.of("keys", 1, new CgaModifier(1, 2));
        assertEquals(List.of(), ikev1(cga.collisionCount(2)));
        assertEquals(List.of(" > collision count: 3"), ikev1(cga.collisionCount(3)));
    }

    @ParameterizedTest
    @EnumSource
    void measuresKeysByGcmInMainModeAsWell(IkeGcmCipher cipher) {
        int wanted = cipher == IkeGcmCipher.IKE_AES_GCM_256 ? 32 : 16;
        PresharedKey key = new PresharedKey(Secret.ofBytes(LintPolicies.keyBytes(wanted - 1)));
        TunnelPolicy policy = LintPolicies.modernParts()
                .quickModeProposals(List.of(AhProposal.of(Gmac.AES_GMAC_128)))
                .keying(Ikev2Keying.of(key, List.of(IkeGcmProposal.of(cipher, IkeIntegrity.SHA_256, DhGroup.ECP_256))))
                .build();
        assertTrue(Lint.modern().check(policy).stream()
                .anyMatch(each -> each.value()
                        .equals("a pre-shared key of " + (wanted - 1) + " bytes, where a cipher key has " + wanted)));
    }

    @Test
    void saysItInWordsThatWereRead() {
        List<Finding> findings = new ArrayList<>();
        findings.addAll(Lint.modern()
                .check(LintPolicies.modernParts()
                        .keying(Ikev2Keying.of(
                                        new Eap(EnumSet.allOf(AuthenticationRole.class)),
                                        List.of(IkeGcmProposal.of(
                                                IkeGcmCipher.IKE_AES_GCM_256, IkeIntegrity.SHA_384, DhGroup.ECP_384)))
                                .orBy(LintPolicies.certificate().revocation(RevocationCheck.SKIP))
                                .orBy(IN_NO_DIRECTION))
                        .build()));
        findings.addAll(Lint.modern()
                .check(LintPolicies.modernParts()
                        .keying(Ikev1Keying.of(
                                        Kerberos.of().noExplicitCredentials(), List.of(Policies.modernProposal()))
                                .orBy(Ipv6Cga.of("keys", 1, new CgaModifier(1, 2))
                                        .collisionCount(3)))
                        .build()));
        findings.addAll(
                new MethodChecks(LintPolicies.modern(), Place.of("main mode").nth("authentication method", 1))
                        .of(new Anonymous()));
        findings.addAll(
                new MethodChecks(LintPolicies.modern(), Place.of("main mode").nth("authentication method", 1))
                        .of(ssl().withoutCertificateValidation()));
        Golden.assertMatches(
                "authentication-findings.txt",
                findings.stream().map(Finding::describe).collect(Collectors.joining("\n\n", "", "\n")));
    }

    private static SslAuthentication ssl() {
        return SslAuthentication.of(CertificateKind.RSA, new EnterpriseStore());
    }

    private static List<String> ikev1(Ikev1Method method) {
        return found(Ikev1Keying.of(method, List.of(Policies.modernProposal()))).stream()
                .filter(each -> !each.endsWith("keying module: IKEv1"))
                .toList();
    }

    private static List<String> ikev2(Ikev2Method method) {
        return found(Ikev2Keying.of(method, List.of(Policies.modernProposal())));
    }

    private static List<String> authIp(AuthIpMethod method) {
        return new MethodChecks(LintPolicies.modern(), Place.of("method"))
                .of(method).stream()
                        .map(each -> each.place().toString().replace("tunnel 'hq' > method", "") + ": " + each.value())
                        .toList();
    }

    private static List<String> found(Keying keying) {
        return LintPolicies.found(LintPolicies.onePfsParts().keying(keying).build()).stream()
                .map(each -> each.replaceFirst("^tunnel 'hq' > main mode > authentication method(?: 1)?", ""))
                .toList();
    }
}
