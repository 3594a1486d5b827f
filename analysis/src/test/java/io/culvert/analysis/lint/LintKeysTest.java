package io.culvert.analysis.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.culvert.auth.PresharedKey;
import io.culvert.auth.Secret;
import io.culvert.policy.Ikev2Keying;
import io.culvert.policy.TunnelPolicy;
import io.culvert.testing.Policies;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The case key-with-newline-or-quotes, and the other mistakes of keys. */
class LintKeysTest {

    private static final String TEXT = "hijkr4v2mRNPq3uGq4jsVp9hLabcdefghijk";

    @Test
    void findsALineEnd() {
        for (String end : List.of("\n", "\r\n", "\r", "\n\n")) {
            assertFound("that ends in a line end", TEXT + end);
        }
    }

    @Test
    void findsWhiteSpaceAtAnEnd() {
        for (String key : List.of(" " + TEXT, TEXT + " ", TEXT + "\t", "\u00a0" + TEXT)) {
            assertFound("with white space at an end", key);
        }
    }

    @Test
    void findsAByteOrderMark() {
        assertFound("that begins with a byte order mark", "\ufeff" + TEXT);
    }

    @Test
    void findsQuotationMarks() {
        for (String key : List.of("'" + TEXT + "'", "\"" + TEXT + "\"", "`" + TEXT + "`")) {
            assertFound("in quotation marks", key);
        }
    }

    @Test
    void findsCurlyQuotationMarksAndOtherLetters() {
        assertEquals(
                List.of(
                        "main mode > authentication method 1: a pre-shared key in quotation marks",
                        "main mode > authentication method 1: a pre-shared key with characters outside ASCII"),
                found(Secret.utf8("\u2018" + TEXT + "\u2019")));
        assertFound("with characters outside ASCII", TEXT + "\u00e4");
    }

    @ParameterizedTest
    @ValueSource(strings = {"XXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXX", "00000000000000000000000000000000000000"})
    void findsOneRepeatedCharacter(String key) {
        assertFound("of one repeated character", key);
    }

    @Test
    void findsOneRepeatedByte() {
        assertEquals(
                List.of("main mode > authentication method 1: a pre-shared key of one repeated character"),
                found(Secret.ofBytes(new byte[32])));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<insert the pre-shared key in this place>",
                "${VPN_PRESHARED_KEY_OF_THE_HEAD_OFFICE}",
                "{{ vault.vpn.preshared_key_of_branch }}",
                "%VPN_PRESHARED_KEY_OF_THE_HEAD_OFFICE%",
                "$VPN_PRESHARED_KEY_OF_THE_HEAD_OFFICE",
                "your-pre-shared-key-of-at-least-32-characters",
            })
    void findsAPlaceholder(String key) {
        assertFound("that is a placeholder", key);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ChangeMe", "secret", "my-secret", "PSK", "password"})
    void findsAShortPlaceholderAsWell(String key) {
        assertEquals(
                List.of("main mode > authentication method 1: a pre-shared key that is a placeholder"),
                found(Secret.utf8(key)).stream()
                        .filter(each -> each.contains("placeholder"))
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                TEXT,
                "it's \"quoted\" inside, and has spaces",
                "<-- an arrow is no placeholder, is it?",
                "$1 of the 32 characters of this key..",
                "the secret of this key is its length"
            })
    void findsNothingInAKey(String key) {
        assertEquals(List.of(), found(Secret.utf8(key)));
        assertEquals(List.of(), found(Secret.utf16le(key)));
        assertEquals(List.of(), found(Secret.utf16leWithTerminator(key)));
    }

    @Test
    void findsNothingInRandomBytes() {
        assertEquals(List.of(), found(LintPolicies.randomKey().secret().orElseThrow()));
    }

    @Test
    void findsTheSameInUtf16() {
        for (String key : List.of(TEXT + "\n", "\ufeff" + TEXT, "'" + TEXT + "'", "X".repeat(32), "\u2018" + TEXT)) {
            assertEquals(found(Secret.utf8(key)), found(Secret.utf16le(key)), key);
            assertEquals(found(Secret.utf8(key)), found(Secret.utf16leWithTerminator(key)), key);
        }
    }

    /** Sixteen characters in UTF-16 are 32 bytes, and no more than sixteen characters to guess. */
    @Test
    void countsTheCharactersOfTheText() {
        String sixteen = "abcdefgh12345678";
        assertEquals(
                List.of("main mode > authentication method 1: a pre-shared key of 16 characters, where a cipher key"
                        + " has 32"),
                found(Secret.utf16le(sixteen)));
        assertEquals(
                List.of("main mode > authentication method 1: a pre-shared key of 16 bytes, where a cipher key has"
                        + " 32"),
                found(Secret.utf8(sixteen)));
    }

    /** What is around the key makes it no longer. */
    @Test
    void doesNotCountTheLineEnd() {
        assertEquals(
                List.of(
                        "main mode > authentication method 1: a pre-shared key of 31 characters, where a cipher key has"
                                + " 32",
                        "main mode > authentication method 1: a pre-shared key that ends in a line end"),
                found(Secret.utf8("abcdefghijklmnopqrstuvwxyz01234\n")));
    }

    @Test
    void showsNoCharacterOfTheKey() {
        String key = "\ufeff'\u00f8\u00f8\u00f8\u00f8\u00f8\u00f8'\n";
        String findings = Lint.modern().check(policy(Secret.utf8(key))).toString();
        assertFalse(findings.contains("\u00f8"));
        assertFalse(findings.contains("\ufeff"));
    }

    @Test
    void findsTheSameInADestroyedKey() {
        Secret secret = Secret.utf8(TEXT + "\n");
        List<String> before = found(secret);
        secret.destroy();
        assertEquals(before, found(secret));
    }

    /** One weakness of a key that two methods have is one finding with two places. */
    @Test
    void reportsAWeaknessOnce() {
        Secret secret = Secret.utf8(TEXT + "\n");
        Ikev2Keying keying = Ikev2Keying.of(new PresharedKey(secret).localOnly(), List.of(Policies.modernProposal()))
                .orBy(new PresharedKey(secret).remoteOnly());
        List<Finding> findings =
                Lint.modern().check(LintPolicies.modernParts().keying(keying).build());
        assertEquals(1, findings.size(), findings::toString);
        assertEquals(
                List.of(
                        "tunnel 'hq' > main mode > authentication method 1",
                        "tunnel 'hq' > main mode > authentication method 2"),
                findings.get(0).places().stream().map(Object::toString).toList());
    }

    private static void assertFound(String what, String key) {
        List<String> expected = new ArrayList<>();
        expected.add("main mode > authentication method 1: a pre-shared key " + what);
        assertEquals(expected, found(Secret.utf8(key)));
    }

    private static List<String> found(Secret key) {
        return LintPolicies.found(policy(key)).stream()
                .map(each -> each.substring("tunnel 'hq' > ".length()))
                .toList();
    }

    private static TunnelPolicy policy(Secret key) {
        return LintPolicies.modernParts()
                .keying(LintPolicies.keyedBy(new PresharedKey(key)))
                .build();
    }
}
