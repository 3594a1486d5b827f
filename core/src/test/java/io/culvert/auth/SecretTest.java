package io.culvert.auth;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.culvert.rule.InvalidPolicyException;
import io.culvert.rule.Violation;
import io.culvert.rule.catalogue.AuthenticationRules;
import io.culvert.testing.Seeds;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SecretTest {

    private static final int ROUNDS = 2_000;

    @ParameterizedTest
    @ValueSource(
            strings = {"secret", "\u00e4\u00f6\u00fc", "\u6771\u4eac", "\ud83d\ude87\ud83d\ude87", "\u0000", " a "})
    void encodesAsTheJavaLibraryDoes(String text) {
        assertEncodings(text);
    }

    @Test
    void encodesAnyTextAsTheJavaLibraryDoes() {
        Random random = Seeds.random();
        for (int i = 0; i < ROUNDS; i++) {
            StringBuilder text = new StringBuilder();
            int length = 1 + random.nextInt(80);
            while (text.length() < length) {
                int codePoint = random.nextInt(Character.MAX_CODE_POINT + 1) >> random.nextInt(20);
                if (Character.getType(codePoint) != Character.SURROGATE) {
                    text.appendCodePoint(codePoint);
                }
            }
            assertEncodings(text.toString());
        }
    }

    @Test
    void keepsBytesAsTheyAre() {
        byte[] given = {0, -1, 127, -128};
        Secret secret = Secret.ofBytes(given);
        Arrays.fill(given, (byte) 0);
        assertArrayEquals(new byte[] {0, -1, 127, -128}, bytes(secret));
    }

    @Test
    void leavesTheCallersCharactersToTheCaller() {
        char[] given = "secret".toCharArray();
        Secret secret = Secret.utf8(given);
        assertArrayEquals("secret".toCharArray(), given);
        Arrays.fill(given, 'x');
        assertArrayEquals("secret".getBytes(StandardCharsets.UTF_8), bytes(secret));
    }

    @Test
    void copiesToWhereItIsTold() {
        byte[] target = {9, 9, 9, 9, 9};
        Secret.ofBytes(new byte[] {1, 2}).copyTo(target, 2);
        assertArrayEquals(new byte[] {9, 9, 1, 2, 9}, target);
    }

    static Stream<Function<String, Secret>> encodings() {
        return Stream.of(
                Secret::utf8,
                text -> Secret.utf8(text.toCharArray()),
                Secret::utf16le,
                text -> Secret.utf16le(text.toCharArray()),
                Secret::utf16leWithTerminator);
    }

    @ParameterizedTest
    @MethodSource("encodings")
    void refusesBrokenTextWithoutTellingAnyOfIt(Function<String, Secret> encoding) {
        for (String broken : new String[] {"hunter2\ud83d", "hunter2\ude87", "\ud83dhunter2", "hunter2\ud83d\ud83d"}) {
            IllegalArgumentException refusal =
                    assertThrows(IllegalArgumentException.class, () -> encoding.apply(broken));
            assertEquals(
                    "the key text is not well-formed UTF-16: it has a surrogate without its pair",
                    refusal.getMessage());
            assertNull(refusal.getCause());
            assertEquals(0, refusal.getSuppressed().length);
        }
    }

    @Test
    void isEqualByItsBytes() {
        assertEquals(Secret.utf8("a"), Secret.ofBytes(new byte[] {'a'}));
        assertEquals(Secret.utf16leWithTerminator("a"), Secret.utf16le("a\u0000"));
        assertNotEquals(Secret.utf8("a"), Secret.utf8("b"));
        assertNotEquals(Secret.utf8("a"), Secret.utf8("a\u0000"));
        assertNotEquals(Secret.utf8("a"), Secret.utf16le("a"));
        assertNotEquals(Secret.utf8("a"), "a");
        assertFalse(Secret.utf8("a").equals(null));
    }

    @Test
    void showsNeitherBytesNorAnythingMadeOfThem() {
        Secret secret = Secret.utf8("hunter2");
        Secret other = Secret.utf8("another and longer");
        assertEquals("***", secret.toString());
        assertEquals(other.toString(), secret.toString());
        assertEquals(other.hashCode(), secret.hashCode());
        assertEquals("pre-shared key", new PresharedKey(secret).toString());
        assertEquals(new PresharedKey(other).hashCode(), new PresharedKey(secret).hashCode());
    }

    @Test
    void saysAfterDestructionWhatToDo() {
        Secret secret = Secret.utf8("hunter2");
        assertFalse(secret.isDestroyed());
        secret.destroy();
        secret.destroy();
        assertTrue(secret.isDestroyed());
        assertEquals(7, secret.length());
        byte[] target = {1, 1, 1, 1, 1, 1, 1};
        IllegalStateException refusal = assertThrows(IllegalStateException.class, () -> secret.copyTo(target, 0));
        assertEquals("the secret was destroyed: make the policy anew with a fresh Secret", refusal.getMessage());
        assertArrayEquals(new byte[] {1, 1, 1, 1, 1, 1, 1}, target);
        assertEquals("***", secret.toString());
    }

    @Test
    void isOverwrittenByItsDestruction() throws ReflectiveOperationException {
        VarHandle field = MethodHandles.privateLookupIn(Secret.class, MethodHandles.lookup())
                .findVarHandle(Secret.class, "bytes", byte[].class);
        Secret secret = Secret.utf8("hunter2");
        byte[] inside = (byte[]) field.get(secret);
        assertArrayEquals("hunter2".getBytes(StandardCharsets.UTF_8), inside);
        secret.destroy();
        assertArrayEquals(new byte[7], inside);
    }

    @Test
    void equalsOnlyItselfOnceDestroyed() {
        Secret one = Secret.utf8("hunter2");
        Secret two = Secret.utf8("hunter3");
        one.destroy();
        assertNotEquals(one, two);
        assertNotEquals(two, one);
        two.destroy();
        assertNotEquals(one, two);
        assertNotEquals(one, Secret.ofBytes(new byte[one.length()]));
        assertEquals(one, one);
        assertEquals(new PresharedKey(one), new PresharedKey(one));
    }

    @Test
    void refusesNull() {
        assertEquals(
                "key",
                assertThrows(NullPointerException.class, () -> new PresharedKey(null))
                        .getMessage());
    }

    @Test
    void refusesAKeyOfAVariableOrFileThatDoesNotExist() {
        for (Executable making : List.<Executable>of(
                () -> Secret.ofBytes(null),
                () -> Secret.utf8((String) null),
                () -> Secret.utf8((char[]) null),
                () -> Secret.utf16le((String) null),
                () -> Secret.utf16le((char[]) null),
                () -> Secret.utf16leWithTerminator(null))) {
            Violation violation = assertThrows(InvalidPolicyException.class, making)
                    .violations()
                    .get(0);
            assertSame(AuthenticationRules.EMPTY_KEY, violation.rule());
            assertEquals(
                    "set the variable or create the file that the program reads the key from: it does not exist",
                    violation.cure());
        }
    }

    @Test
    void refusesAnEmptyKey() {
        for (Executable making : List.<Executable>of(
                () -> Secret.ofBytes(new byte[0]),
                () -> Secret.utf8(""),
                () -> Secret.utf8(new char[0]),
                () -> Secret.utf16le(""),
                () -> Secret.utf16le(new char[0]),
                () -> Secret.utf16leWithTerminator(""))) {
            Violation violation = assertThrows(InvalidPolicyException.class, making)
                    .violations()
                    .get(0);
            assertEquals("0 bytes", violation.value());
            assertEquals(AuthenticationRules.EMPTY_KEY.cure(), violation.cure());
        }
        assertEquals(1, Secret.utf8("a").length());
    }

    private static void assertEncodings(String text) {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        byte[] utf16le = text.getBytes(StandardCharsets.UTF_16LE);
        assertArrayEquals(utf8, bytes(Secret.utf8(text)));
        assertArrayEquals(utf8, bytes(Secret.utf8(text.toCharArray())));
        assertArrayEquals(utf8, bytes(Secret.utf8(CharBuffer.wrap(text.toCharArray()))));
        assertArrayEquals(utf16le, bytes(Secret.utf16le(text)));
        assertArrayEquals(utf16le, bytes(Secret.utf16le(text.toCharArray())));
        assertArrayEquals(
                (text + "\u0000").getBytes(StandardCharsets.UTF_16LE), bytes(Secret.utf16leWithTerminator(text)));
    }

    private static byte[] bytes(Secret secret) {
        byte[] copy = new byte[secret.length()];
        secret.copyTo(copy, 0);
        return copy;
    }
}
