package io.culvert.auth;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.culvert.rule.InvalidPolicyException;
import io.culvert.rule.text.PrintableText;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts that were made to take long, to overflow the stack or to mislead a reader. */
class HostileTextTest {

    /** With a quadratic expression, each of these takes hours. */
    private static final Duration GENEROUS = Duration.ofSeconds(20);

    static Stream<String> pem() {
        return Stream.of(
                "-----BEGIN A-----",
                "-----BEGIN CERTIFICATE-----",
                "-----BEGIN CERTIFICATE-----\nAAAA\n",
                "-----BEGIN ",
                "-----END CERTIFICATE-----",
                "-----BEGIN A-----x-----END B-----",
                "-----",
                "-----BEGIN -",
                " \n");
    }

    @ParameterizedTest
    @MethodSource("pem")
    void pemTakesLinearTime(String piece) {
        String text = piece.repeat((1 << 20) / piece.length());
        InvalidPolicyException refusal = assertTimeoutPreemptively(
                GENEROUS, () -> assertThrows(InvalidPolicyException.class, () -> CertificateHash.ofPem(text)));
        assertTrue(
                String.valueOf(refusal.getMessage()).length() < 3_000,
                () -> "message of " + String.valueOf(refusal.getMessage()).length());
    }

    @ParameterizedTest
    @ValueSource(ints = {1_000, 10_000, 100_000})
    void longObjectIdentifiersAreRefused(int arcs) {
        assertThrows(
                InvalidPolicyException.class, () -> CertificateCriteria.of().eku("1.3" + ".1".repeat(arcs)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", ".", "1", "1.", ".1", "1..2", "3.1", "1.40", "01.2", "1.02", "1.2.03", "1.-2", "1.2a", "1.٣",
                "0.400"
            })
    void malformedObjectIdentifiersAreRefused(String text) {
        assertFalse(ObjectIdentifiers.isOne(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0.0",
                "1.39",
                "2.0",
                "2.999.1",
                "1.3.6.1.5.5.7.3.1",
                "2.25.340282366920938463463374607431768211455"
            })
    void objectIdentifiersAreRead(String text) {
        assertTrue(ObjectIdentifiers.isOne(text));
    }

    @ParameterizedTest
    @ValueSource(
            ints = {
                0x0, 0x9, 0xA, 0x7F, 0x85, 0xAD, 0x200B, 0x200E, 0x202E, 0x2028, 0x2029, 0x2066, 0xFEFF, 0xFFFE, 0xFDD0,
                0xE000, 0xD800, 0xE0001, 0xF0000, 0x1FFFE
            })
    void misleadingCharactersAreEscaped(int codePoint) {
        String text = "a" + Character.toString(codePoint);
        assertFalse(PrintableText.isPrintable(codePoint));
        String expected = "U+" + String.format(Locale.ROOT, "%04X", codePoint) + " at index 1";
        assertEquals(Optional.of(expected), PrintableText.firstUnprintable(text));
        assertTrue(PrintableText.quoted(text).startsWith("'a\\u"), PrintableText.quoted(text));
    }

    @Test
    void quotesOfLongTextsAreCut() {
        assertEquals("'" + "x".repeat(200) + "'", PrintableText.quoted("x".repeat(200)));
        assertEquals(
                "'" + "x".repeat(200) + "'... (10000000 characters)", PrintableText.quoted("x".repeat(10_000_000)));
        String pairs = "x" + "\ud83d\ude00".repeat(200);
        assertEquals("'x" + "\ud83d\ude00".repeat(99) + "'... (401 characters)", PrintableText.quoted(pairs));
    }
}
