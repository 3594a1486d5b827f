package io.culvert.analysis.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.culvert.auth.CertificateAuthentication;
import io.culvert.auth.CertificateAuthority;
import io.culvert.auth.CertificateKind;
import io.culvert.auth.SslAuthentication;
import io.culvert.auth.TrustList;
import io.culvert.policy.AuthIpKeying;
import io.culvert.policy.Ikev2Keying;
import io.culvert.policy.TunnelPolicy;
import io.culvert.testing.Certificates;
import io.culvert.testing.Policies;
import java.util.List;
import javax.security.auth.x500.X500Principal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The case leaf-as-authority, and authorities given by name. */
class LintAuthoritiesTest {

    private static final String PLACES =
            "main mode > authentication method 1 > inbound > authority 1 and main mode > authentication method 1 >"
                    + " outbound > authority 1: ";

    @Test
    void findsACertificateThatIsOfNoAuthority() {
        CertificateAuthority leaf = CertificateAuthority.of(Certificates.leaf());
        assertEquals(
                List.of(PLACES + "CN=gw1.example.com,O=Example"),
                LintPolicies.found(policy(leaf), TunnelAdvice.LEAF_AUTHORITY));
        assertEquals(1, Lint.modern().check(policy(leaf)).size());
    }

    @Test
    void findsNothingInTheCertificateOfAnAuthority() {
        assertEquals(List.of(), LintPolicies.found(policy(CertificateAuthority.of(Certificates.exampleRoot()))));
        assertEquals(List.of(), LintPolicies.found(policy(CertificateAuthority.ofPem(Certificates.exampleRootPem()))));
    }

    /** A certificate that is its own issuer may have no basic constraints. */
    @Test
    void findsNothingInASelfSignedCertificateWithoutConstraints() {
        assertEquals(List.of(), LintPolicies.found(policy(CertificateAuthority.of(Certificates.selfSigned()))));
    }

    @Test
    void findsAnAuthorityThatIsGivenByItsName() {
        CertificateAuthority named = CertificateAuthority.of(new X500Principal("CN=Example Root, O=Example, C=DE"));
        assertEquals(
                List.of(PLACES + "CN=Example Root,O=Example,C=DE"),
                LintPolicies.found(policy(named), TunnelAdvice.AUTHORITY_BY_NAME));
        assertEquals(1, Lint.modern().check(policy(named)).size());
    }

    /** The encoding of a certificate is the one that peers have. */
    @Test
    void findsNothingInAnEncodedName() {
        X500Principal root = Certificates.exampleRoot().getSubjectX500Principal();
        assertEquals(List.of(), LintPolicies.found(policy(CertificateAuthority.of(root))));
        assertEquals(List.of(), LintPolicies.found(policy(CertificateAuthority.ofSubjectDer(root.getEncoded()))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "C=DE, O=Example, CN=Example Root",
                "O=Example, CN=Example Root",
                "DC=com, DC=example, CN=Example Root",
                "O=\"A, CN=B\", CN=Example Root",
            })
    void findsANameInReversedOrder(String name) {
        assertEquals(1, reversed(name));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CN=Example Root, O=Example, C=DE",
                "CN=Example Root",
                "O=Example, C=DE",
                "CN=Example Root, DC=example, DC=com",
                "OU=Roots, CN=Example Root, O=Example",
                "CN=\"A, O=B\", O=Example",
                "CN=A\\, O\\=B",
            })
    void findsNothingInTheOrderOfTheStandard(String name) {
        assertEquals(0, reversed(name));
    }

    @Test
    void looksAtSslAsWell() {
        SslAuthentication ssl =
                SslAuthentication.of(CertificateKind.RSA, TrustList.of(CertificateAuthority.of(Certificates.leaf())));
        TunnelPolicy policy = LintPolicies.modernParts()
                .keying(AuthIpKeying.of(ssl, List.of(Policies.modernProposal())))
                .build();
        assertEquals(1, LintPolicies.found(policy, TunnelAdvice.LEAF_AUTHORITY).size());
    }

    private static int reversed(String name) {
        return LintPolicies.found(policy(CertificateAuthority.of(new X500Principal(name))), TunnelAdvice.REVERSED_NAME)
                .size();
    }

    private static TunnelPolicy policy(CertificateAuthority authority) {
        return LintPolicies.modernParts()
                .keying(Ikev2Keying.of(
                        CertificateAuthentication.of(CertificateKind.RSA, TrustList.of(authority)),
                        List.of(Policies.modernProposal())))
                .build();
    }
}
