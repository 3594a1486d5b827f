package io.culvert.rule.text;

import java.util.HexFormat;
import java.util.Optional;
import java.util.stream.Collectors;

/** Checks and quotes texts for messages of one line. */
public final class PrintableText {

    private static final HexFormat HEX = HexFormat.of();
    private static final HexFormat UPPER_CASE_HEX = HexFormat.of().withUpperCase();

    private PrintableText() {}

    /**
     * Returns whether a character is printable. Control characters, line ends and unpaired surrogates are not.
     *
     * @param codePoint the character
     * @return whether the platform accepts it in a display text
     */
    public static boolean isPrintable(int codePoint) {
        // Tabs and line ends are control characters too.
        return !Character.isISOControl(codePoint) && Character.getType(codePoint) != Character.SURROGATE;
    }

    /**
     * Finds the first character that is not printable.
     *
     * @param text any text
     * @return the character's code and index, such as {@code U+0000 at index 3}; empty if every character is printable
     */
    public static Optional<String> firstUnprintable(String text) {
        int index = 0;
        while (index < text.length()) {
            int codePoint = text.codePointAt(index);
            if (!isPrintable(codePoint)) {
                // Each such character is below U+10000. String.format would write digits of the default locale.
                return Optional.of("U+" + UPPER_CASE_HEX.toHexDigits((char) codePoint) + " at index " + index);
            }
            index += Character.charCount(codePoint);
        }
        return Optional.empty();
    }

    /**
     * Puts a text between quotation marks, with escapes for characters that are not printable.
     *
     * @param text any text
     * @return the quoted text, such as {@code 'hq'}
     */
    public static String quoted(String text) {
        return text.codePoints()
                .mapToObj(each -> isPrintable(each) ? Character.toString(each) : "\\u" + HEX.toHexDigits((char) each))
                .collect(Collectors.joining("", "'", "'"));
    }
}
