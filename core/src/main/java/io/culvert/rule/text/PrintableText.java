package io.culvert.rule.text;

import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Checks and quotes texts for messages of one line. */
public final class PrintableText {

    /** Enough to recognise a text in a message. */
    private static final int LONGEST_QUOTE = 200;

    private static final HexFormat HEX = HexFormat.of();
    private static final HexFormat UPPER_CASE_HEX = HexFormat.of().withUpperCase();

    private PrintableText() {}

    /**
     * Returns whether a character is printable. Control characters, line ends, unpaired surrogates, characters of private use,
     * and invisible characters are not. The last include those that change the direction of the text around them.
     *
     * @param codePoint the character
     * @return whether a reader sees it, and it leaves other characters where they are
     */
    public static boolean isPrintable(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.PRIVATE_USE,
                    Character.SURROGATE -> false;
            default -> !isNoncharacter(codePoint);
        };
    }

    /** Code points that Unicode never assigns. Others that are not assigned depend on the version of Java. */
    private static boolean isNoncharacter(int codePoint) {
        return (codePoint & 0xFFFE) == 0xFFFE || (codePoint >= 0xFDD0 && codePoint <= 0xFDEF);
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
                // String.format would write digits of the default locale.
                String digits = codePoint > Character.MAX_VALUE
                        ? Integer.toHexString(codePoint).toUpperCase(Locale.ROOT)
                        : UPPER_CASE_HEX.toHexDigits((char) codePoint);
                return Optional.of("U+" + digits + " at index " + index);
            }
            index += Character.charCount(codePoint);
        }
        return Optional.empty();
    }

    /**
     * Puts a text between quotation marks, for messages. Characters that are not printable become escapes. A long text is cut,
     * followed by its length.
     *
     * @param text any text
     * @return the quoted text, such as {@code 'hq'}
     */
    public static String quoted(String text) {
        if (text.length() <= LONGEST_QUOTE) {
            return whole(text);
        }
        int end = Character.isHighSurrogate(text.charAt(LONGEST_QUOTE - 1)) ? LONGEST_QUOTE - 1 : LONGEST_QUOTE;
        return whole(text.substring(0, end)) + "... (" + text.length() + " characters)";
    }

    /**
     * Puts a text between quotation marks, as {@link #quoted} does, without cutting it.
     *
     * @param text any text
     * @return the quoted text
     */
    public static String whole(String text) {
        return text.codePoints()
                .mapToObj(each -> isPrintable(each) ? Character.toString(each) : escaped(each))
                .collect(Collectors.joining("", "'", "'"));
    }

    /** As in Java: an escape for each of one or two UTF-16 code units. */
    private static String escaped(int codePoint) {
        return Character.toString(codePoint)
                .chars()
                .mapToObj(unit -> "\\u" + HEX.toHexDigits((char) unit))
                .collect(Collectors.joining());
    }
}
