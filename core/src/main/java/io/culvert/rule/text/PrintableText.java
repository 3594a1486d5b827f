package io.culvert.rule.text;

import java.util.HexFormat;
import java.util.stream.Collectors;

/** Quotes texts on one line. */
public final class PrintableText {

    private static final HexFormat HEX = HexFormat.of();

    private PrintableText() {}

    /**
     * Whether a character is printable and does not end the line. Unpaired surrogates are not printable.
     *
     * @param codePoint the character
     * @return whether the platform accepts it in a display text
     */
    public static boolean isPrintable(int codePoint) {
        // Tabs and line ends are control characters too.
        return !Character.isISOControl(codePoint) && Character.getType(codePoint) != Character.SURROGATE;
    }

    /**
     * The text between quotation marks, with escapes for characters that are not printable.
     *
     * @param text any text
     * @return such as {@code 'hq'}
     */
    public static String quoted(String text) {
        return text.codePoints()
                .mapToObj(each -> isPrintable(each) ? Character.toString(each) : "\\u" + HEX.toHexDigits((char) each))
                .collect(Collectors.joining("", "'", "'"));
    }
}
