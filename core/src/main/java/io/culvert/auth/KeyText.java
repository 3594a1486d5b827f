package io.culvert.auth;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * The traits and the length of a key's text, read from the bytes, so that a key that an engine gives back has the same
 * ones. Bytes that are no text have their length in bytes.
 */
final class KeyText {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    /** Straight and curly quotation marks, single and double. */
    private static final String QUOTATION_MARKS = "'\"`\u2018\u2019\u201A\u201C\u201D\u201E\u00AB\u00BB";

    /** The longest text that is compared with the placeholders. */
    private static final int LONGEST_PLACEHOLDER = 64;

    private static final List<String> PLACEHOLDERS = List.of(
            "changeme",
            "changethis",
            "changeit",
            "secret",
            "mysecret",
            "sharedsecret",
            "password",
            "mypassword",
            "passw0rd",
            "psk",
            "mypsk",
            "presharedkey",
            "mypresharedkey",
            "key",
            "mykey",
            "sharedkey",
            "mysharedkey",
            "placeholder",
            "example",
            "todo",
            "null",
            "none",
            "undefined",
            "secretkey",
            "examplekey",
            "test",
            "testkey");

    private static final List<String> PLACEHOLDER_STARTS =
            List.of("your", "insert", "enter", "replaceme", "replacewith", "changeme");

    private final Set<KeyTrait> traits;
    private final int length;

    private KeyText(Set<KeyTrait> traits, int length) {
        this.traits = traits;
        this.length = length;
    }

    Set<KeyTrait> traits() {
        return Set.copyOf(traits);
    }

    int length() {
        return length;
    }

    static KeyText of(byte[] key) {
        char[] text = text(key);
        try {
            return text.length == 0 ? binary(key) : of(text);
        } finally {
            Arrays.fill(text, '\0');
        }
    }

    private static KeyText binary(byte[] key) {
        boolean same = key.length > 1 && allEqual(key);
        return new KeyText(same ? EnumSet.of(KeyTrait.ONE_CHARACTER) : EnumSet.noneOf(KeyTrait.class), key.length);
    }

    private static boolean allEqual(byte[] key) {
        for (byte each : key) {
            if (each != key[0]) {
                return false;
            }
        }
        return true;
    }

    /** The text of the bytes; empty if they are none in UTF-8, or in UTF-16 with characters of Latin-1. */
    private static char[] text(byte[] key) {
        if (isUtf16(key)) {
            return withoutTerminator(decoded(key, StandardCharsets.UTF_16LE));
        }
        char[] text = decoded(key, StandardCharsets.UTF_8);
        for (char each : text) {
            if (Character.isISOControl(each) && !Character.isWhitespace(each)) {
                return new char[0];
            }
        }
        return text;
    }

    /**
     * Whether most high bytes are zero and no character is. A key in UTF-16 with other scripts is measured as UTF-8 or
     * as bytes.
     */
    private static boolean isUtf16(byte[] key) {
        if (key.length < 2 * Character.BYTES || key.length % Character.BYTES != 0) {
            return false;
        }
        int zeros = 0;
        int end = key[key.length - 1] == 0 && key[key.length - 2] == 0 ? key.length - Character.BYTES : key.length;
        for (int i = 0; i < end; i += Character.BYTES) {
            if (key[i] == 0 && key[i + 1] == 0) {
                return false;
            }
            zeros += key[i + 1] == 0 ? 1 : 0;
        }
        return zeros * 2 * Character.BYTES > end;
    }

    private static char[] withoutTerminator(char[] text) {
        if (text.length == 0 || text[text.length - 1] != '\0') {
            return text;
        }
        char[] shorter = Arrays.copyOf(text, text.length - 1);
        Arrays.fill(text, '\0');
        return shorter;
    }

    private static char[] decoded(byte[] key, Charset charset) {
        CharBuffer text = CharBuffer.allocate(key.length);
        try {
            boolean whole = !charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(key), text, true)
                    .isError();
            return whole ? Arrays.copyOf(text.array(), text.position()) : new char[0];
        } finally {
            Arrays.fill(text.array(), '\0');
        }
    }

    private static KeyText of(char[] text) {
        Set<KeyTrait> traits = EnumSet.noneOf(KeyTrait.class);
        int first = 0;
        int last = text.length;
        if (text[first] == BYTE_ORDER_MARK) {
            traits.add(KeyTrait.BYTE_ORDER_MARK);
            first++;
        }
        while (last > first && (text[last - 1] == '\n' || text[last - 1] == '\r')) {
            traits.add(KeyTrait.LINE_END);
            last--;
        }
        while (last > first && isSpace(text[last - 1])) {
            traits.add(KeyTrait.SURROUNDING_SPACE);
            last--;
        }
        while (first < last && isSpace(text[first])) {
            traits.add(KeyTrait.SURROUNDING_SPACE);
            first++;
        }
        inner(text, first, last, traits);
        return new KeyText(traits, Character.codePointCount(text, first, last - first));
    }

    private static boolean isSpace(char each) {
        return Character.isWhitespace(each) || Character.isSpaceChar(each);
    }

    private static void inner(char[] text, int first, int last, Set<KeyTrait> traits) {
        if (last - first > 1 && isQuotation(text[first]) && isQuotation(text[last - 1])) {
            traits.add(KeyTrait.QUOTES);
        }
        boolean same = last - first > 1;
        boolean ascii = true;
        for (int i = first; i < last; i++) {
            same &= text[i] == text[first];
            ascii &= text[i] < 0x80;
        }
        if (!ascii) {
            traits.add(KeyTrait.OUTSIDE_ASCII);
        }
        if (same) {
            traits.add(KeyTrait.ONE_CHARACTER);
        }
        if (last - first <= LONGEST_PLACEHOLDER && isPlaceholder(text, first, last)) {
            traits.add(KeyTrait.PLACEHOLDER);
        }
    }

    private static boolean isQuotation(char each) {
        return QUOTATION_MARKS.indexOf(each) >= 0;
    }

    /** Compares without making a {@code String}, which could not be wiped. */
    private static boolean isPlaceholder(char[] text, int first, int last) {
        if (last - first > 2 && isBracketed(text, first, last)) {
            return true;
        }
        char[] letters = new char[last - first];
        int length = 0;
        for (int i = first; i < last; i++) {
            if (Character.isLetterOrDigit(text[i])) {
                letters[length++] = Character.toLowerCase(text[i]);
            }
        }
        try {
            int found = length;
            return PLACEHOLDERS.stream().anyMatch(each -> each.length() == found && startsWith(letters, found, each))
                    || PLACEHOLDER_STARTS.stream().anyMatch(each -> startsWith(letters, found, each));
        } finally {
            Arrays.fill(letters, '\0');
        }
    }

    /** Forms of variables: {@code <key>}, {@code ${KEY}}, {@code {{key}}}, {@code %KEY%}, {@code $KEY}. */
    private static boolean isBracketed(char[] text, int first, int last) {
        char end = text[last - 1];
        return switch (text[first]) {
            case '<' -> end == '>';
            case '%' -> end == '%';
            case '{' -> text[first + 1] == '{' && end == '}';
            case '$' -> (text[first + 1] == '{' && end == '}') || isName(text, first + 1, last);
            default -> false;
        };
    }

    private static boolean isName(char[] text, int first, int last) {
        for (int i = first; i < last; i++) {
            if (!(text[i] == '_' || (text[i] >= 'A' && text[i] <= 'Z'))) {
                return false;
            }
        }
        return true;
    }

    private static boolean startsWith(char[] letters, int length, String start) {
        if (length < start.length()) {
            return false;
        }
        for (int i = 0; i < start.length(); i++) {
            if (letters[i] != start.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
