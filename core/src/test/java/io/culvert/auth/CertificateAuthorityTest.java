package io.culvert.auth;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.culvert.rule.InvalidPolicyException;
import io.culvert.rule.catalogue.Rules;
import java.io.IOException;
import java.io.InputStream;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import javax.security.auth.x500.X500Principal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CertificateAuthorityTest {

    private static final String NAME = "CN=Example Root CA,O=Example Org,C=DE";

    /** Subject of the certificate in the test resources, cut out with openssl: two UTF8Strings. */
    private static final byte[] SUBJECT = HexFormat.of()
            .parseHex("303d310b300906035504061302444531143012060355040a0c0b4578616d706c"
                    + "65204f72673118301606035504030c0f4578616d706c6520526f6f74204341");

    @Test
    void takesTheNameOutOfACertificateByteForByte() throws IOException, CertificateException {
        CertificateAuthority authority = CertificateAuthority.of(certificate());
        assertArrayEquals(SUBJECT, authority.subjectDer());
        assertEquals(NAME, authority.toString());
        assertEquals(CertificateAuthority.ofSubjectDer(SUBJECT), authority);
        assertEquals(CertificateAuthority.ofSubjectDer(SUBJECT).hashCode(), authority.hashCode());
    }

    @Test
    void isAnotherWhereOnlyTheEncodingDiffers() {
        CertificateAuthority written = CertificateAuthority.of(new X500Principal(NAME));
        assertEquals(NAME, written.toString());
        assertNotEquals(CertificateAuthority.ofSubjectDer(SUBJECT), written);
        assertNotEquals(CertificateAuthority.ofSubjectDer(SUBJECT).hashCode(), written.hashCode());
        assertNotEquals(written, NAME);
    }

    @Test
    void sharesNoArray() {
        byte[] given = SUBJECT.clone();
        CertificateAuthority authority = CertificateAuthority.ofSubjectDer(given);
        Arrays.fill(given, (byte) 0);
        Arrays.fill(authority.subjectDer(), (byte) 0);
        assertArrayEquals(SUBJECT, authority.subjectDer());
    }

    @ParameterizedTest
    @CsvSource({
        "nothing at all, ''",
        "a number, 020105",
        "a sequence of a number, 3003020105",
        "a truncated name, 300d310b30090603550406130244",
        "a header that promises more, 300e310b3009060355040613024445",
        "indefinite length, 3080310b30090603550406130244450000",
        "a name and a byte, 300d310b300906035504061302444500",
        "a name without its header, 310b3009060355040613024445",
    })
    void refusesBytesThatAreNotOneName(String what, String hex) {
        IllegalArgumentException refusal = assertThrows(
                IllegalArgumentException.class,
                () -> CertificateAuthority.ofSubjectDer(HexFormat.of().parseHex(hex)),
                what);
        assertTrue(refusal.getMessage().endsWith("X.501 name in DER"), refusal::getMessage);
    }

    @Test
    void takesTheShortestName() {
        assertEquals(
                "C=DE",
                CertificateAuthority.ofSubjectDer(HexFormat.of().parseHex("300d310b3009060355040613024445"))
                        .toString());
    }

    @Test
    void aTrustListKeepsItsOrderAndACopy() {
        CertificateAuthority one = CertificateAuthority.of(new X500Principal("CN=One"));
        CertificateAuthority two = CertificateAuthority.of(new X500Principal("CN=Two"));
        List<CertificateAuthority> given = new ArrayList<>(List.of(two, one));
        TrustList list = new TrustList(given);
        given.clear();
        assertEquals(TrustList.of(two, one), list);
        assertNotEquals(TrustList.of(one, two), list);
        assertEquals("CN=Two or CN=One", list.toString());
        assertThrows(
                UnsupportedOperationException.class, () -> list.authorities().clear());
    }

    @Test
    @SuppressWarnings("unchecked")
    void aTrustListRefusesWhatIsNoAuthority() {
        List<?> wrong = Arrays.asList("CN=One", CertificateAuthority.ofSubjectDer(SUBJECT), null);
        InvalidPolicyException refusal =
                assertThrows(InvalidPolicyException.class, () -> new TrustList((List<CertificateAuthority>) wrong));
        assertEquals(
                List.of("trust list > element 1", "trust list > element 3"),
                refusal.violations().stream()
                        .map(each -> each.place().toString())
                        .toList());
        assertEquals(
                Rules.AT_LEAST_ONE,
                assertThrows(InvalidPolicyException.class, () -> new TrustList(List.of()))
                        .violations()
                        .get(0)
                        .rule());
    }

    private static X509Certificate certificate() throws IOException, CertificateException {
        try (InputStream pem =
                CertificateAuthorityTest.class.getResourceAsStream("/certificates/example-root-utf8.pem")) {
            return (X509Certificate) CertificateFactory.getInstance("X.509").generateCertificate(pem);
        }
    }
}
