package io.culvert.auth;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.culvert.rule.InvalidPolicyException;
import io.culvert.rule.Violation;
import io.culvert.rule.catalogue.AuthenticationRules;
import io.culvert.testing.Certificates;
import java.nio.charset.StandardCharsets;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class CertificateReadingTest {

    /** What openssl says. */
    private static final String ROOT_HASH = "98a06856521649611cdaf0a69fae46b219d36c08";

    private static final String GATEWAY_HASH = "e50296160ded4381514aabf493ee6b52e7613671";

    private static final String ROOT = Certificates.exampleRootPem();
    private static final String GATEWAY = Certificates.exampleGatewayPem();

    /** A key made of zeros. Its content must not appear in a message. */
    private static final String INSIDE = Base64.getEncoder().encodeToString(new byte[100]);

    private static final String KEY = "-----BEGIN PRIVATE KEY-----\n" + INSIDE + "\n-----END PRIVATE KEY-----\n";

    @Test
    void hashesWhatOpensslHashes() throws CertificateEncodingException {
        assertEquals(ROOT_HASH, CertificateHash.of(Certificates.exampleRoot()).toString());
        assertEquals(GATEWAY_HASH, CertificateHash.ofPem(GATEWAY).toString());
        byte[] der = Certificates.exampleGateway().getEncoded();
        assertEquals(GATEWAY_HASH, CertificateHash.ofDer(der).toString());
        assertArrayEquals(
                HexFormat.of().parseHex(GATEWAY_HASH),
                CertificateHash.ofDer(der).toBytes());
    }

    @Test
    void takesTheSameAuthorityOutOfEveryForm() throws CertificateEncodingException {
        CertificateAuthority expected = CertificateAuthority.of(Certificates.exampleRoot());
        assertEquals(expected, CertificateAuthority.ofPem(ROOT));
        assertEquals(expected, CertificateAuthority.ofPem(ROOT.replace("\n", "\r\n")));
        assertEquals(expected, CertificateAuthority.ofPem("above\n" + ROOT + "below"));
        assertEquals(
                expected, CertificateAuthority.ofDer(Certificates.exampleRoot().getEncoded()));
    }

    @Test
    void readsTheKeyUsagesOfACertificate() {
        assertEquals(
                List.of("1.3.6.1.5.5.7.3.1", "1.3.6.1.5.5.7.3.2", "1.3.6.1.5.5.8.2.2"),
                CertificateCriteria.ekusOf(Certificates.exampleGateway()));
        assertEquals(List.of(), CertificateCriteria.ekusOf(Certificates.exampleRoot()));
        assertEquals(
                List.of("1.3.6.1.5.5.7.3.1", "1.3.6.1.5.5.7.3.2", "1.3.6.1.5.5.8.2.2"),
                CertificateCriteria.of()
                        .ekus(CertificateCriteria.ekusOf(Certificates.exampleGateway()))
                        .ekus());
    }

    @Test
    void saysWhatElseItFoundInsteadOfOneCertificate() {
        assertFound("a text without a PEM block", "");
        assertFound("a text without a PEM block", "-----END CERTIFICATE-----");
        assertFound("2 certificates", ROOT + GATEWAY);
        assertFound("3 certificates", ROOT + GATEWAY + ROOT);
        assertFound("PEM with a private key", KEY);
        assertFound("PEM with a private key", GATEWAY + KEY);
        assertFound("PEM with a private key", KEY.replace("PRIVATE", "ENCRYPTED PRIVATE") + GATEWAY);
        assertFound("PEM with a private key", KEY.replace("PRIVATE", "EC PRIVATE"));
        assertFound("PEM blocks [PUBLIC KEY]", KEY.replace("PRIVATE", "PUBLIC"));
        assertFound("PEM blocks [CERTIFICATE, X509 CRL]", ROOT + KEY.replace("PRIVATE KEY", "X509 CRL"));
        assertFound("PEM that ends before its END line", ROOT.replace("END", "STOP"));
        assertFound("PEM that ends before its END line", ROOT.replace("END CERTIFICATE", "END PUBLIC KEY"));
        assertFound("a certificate and the beginning of something else", ROOT + "-----BEGIN PRIVATE KEY-----");
        assertFound("a PEM block whose inside is no base64", block("a certificate!"));
        assertFound("100 bytes that are no X.509 certificate in DER", block(INSIDE));
        assertFound("0 bytes that are no X.509 certificate in DER", block(""));
    }

    @Test
    void takesBytesOnlyIfTheyAreOneCertificateAndNothingElse() throws CertificateEncodingException {
        byte[] der = Certificates.exampleRoot().getEncoded();
        assertRefused(
                der.length + 1 + " bytes that are not exactly one X.509 certificate in DER",
                () -> CertificateAuthority.ofDer(Arrays.copyOf(der, der.length + 1)));
        assertRefused(
                der.length - 1 + " bytes that are no X.509 certificate in DER",
                () -> CertificateAuthority.ofDer(Arrays.copyOf(der, der.length - 1)));
        byte[] pem = ROOT.substring(ROOT.indexOf("-----")).getBytes(StandardCharsets.US_ASCII);
        assertRefused(
                pem.length + " bytes that are not exactly one X.509 certificate in DER",
                () -> CertificateHash.ofDer(pem));
    }

    @Test
    void neverTellsWhatItWasGiven() {
        InvalidPolicyException refusal =
                assertThrows(InvalidPolicyException.class, () -> CertificateHash.ofPem(GATEWAY + KEY));
        assertFalse(refusal.getMessage().contains(INSIDE.substring(0, 4)), refusal::getMessage);
        assertEquals(null, refusal.getCause());
    }

    @Test
    void wantsACertificate() {
        assertThrows(NullPointerException.class, () -> CertificateAuthority.ofPem(null));
        assertThrows(NullPointerException.class, () -> CertificateAuthority.ofDer(null));
        assertThrows(NullPointerException.class, () -> CertificateHash.of((X509Certificate) null));
        assertThrows(NullPointerException.class, () -> CertificateCriteria.ekusOf(null));
    }

    private static String block(String inside) {
        return "-----BEGIN CERTIFICATE-----\n" + inside + "\n-----END CERTIFICATE-----\n";
    }

    private static void assertFound(String found, String pem) {
        assertRefused(found, () -> CertificateHash.ofPem(pem));
        assertRefused(found, () -> CertificateAuthority.ofPem(pem));
    }

    private static void assertRefused(String found, Executable reading) {
        List<Violation> violations =
                assertThrows(InvalidPolicyException.class, reading).violations();
        assertEquals(1, violations.size());
        assertEquals(AuthenticationRules.CERTIFICATE_FORM, violations.get(0).rule());
        assertEquals(found, violations.get(0).value());
    }
}
