package io.culvert.auth;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.culvert.rule.InvalidPolicyException;
import io.culvert.rule.catalogue.AuthenticationRules;
import java.util.Arrays;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CertificateHashTest {

    private static final String DIGITS = "e50296160ded4381514aabf493ee6b52e7613671";

    @ParameterizedTest
    @ValueSource(
            strings = {
                DIGITS,
                "E50296160DED4381514AABF493EE6B52E7613671",
                "E5:02:96:16:0D:ED:43:81:51:4A:AB:F4:93:EE:6B:52:E7:61:36:71",
                "e5 02 96 16 0d ed 43 81 51 4a ab f4 93 ee 6b 52 e7 61 36 71",
            })
    void readsTheFormsOfWindowsAndOpenssl(String text) {
        assertEquals(DIGITS, CertificateHash.parse(text).toString());
        assertEquals(CertificateHash.ofBytes(HexFormat.of().parseHex(DIGITS)), CertificateHash.parse(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "e50296160ded4381514aabf493ee6b52e76136",
                "e50296160ded4381514aabf493ee6b52e761367100",
                "e50296160ded4381514aabf493ee6b52e761367g",
                "\u200ee50296160ded4381514aabf493ee6b52e7613671",
                "e50296160ded4381514aabf493ee6b52e7613671 ",
                "e-50296160ded4381514aabf493ee6b52e7613671",
                "e50296160ded4381514aabf493ee6b52e76136\u0667\u0661",
            })
    void refusesEverythingElse(String text) {
        InvalidPolicyException refusal = assertThrows(InvalidPolicyException.class, () -> CertificateHash.parse(text));
        assertEquals(
                AuthenticationRules.CERTIFICATE_HASH,
                refusal.violations().get(0).rule());
    }

    @Test
    void sharesNoArray() {
        byte[] given = HexFormat.of().parseHex(DIGITS);
        CertificateHash hash = CertificateHash.ofBytes(given);
        Arrays.fill(given, (byte) 0);
        Arrays.fill(hash.toBytes(), (byte) 0);
        assertEquals(DIGITS, hash.toString());
    }

    @Test
    void isEqualByItsBytes() {
        CertificateHash hash = CertificateHash.parse(DIGITS);
        assertEquals(CertificateHash.parse(DIGITS), hash);
        assertEquals(CertificateHash.parse(DIGITS).hashCode(), hash.hashCode());
        assertNotEquals(CertificateHash.ofBytes(new byte[CertificateHash.BYTES]), hash);
        assertNotEquals(hash, DIGITS);
    }

    @Test
    void aModifierIsReadAndWrittenByteForByte() {
        CgaModifier modifier = CgaModifier.parse("0123456789ABCDEF0011223344556677");
        assertEquals("0123456789abcdef0011223344556677", modifier.toString());
        assertEquals(new CgaModifier(0x0123_4567_89AB_CDEFL, 0x0011_2233_4455_6677L), modifier);
        assertEquals(modifier, CgaModifier.ofBytes(modifier.toBytes()));
    }
}
