package io.culvert.rule.text;

import java.util.HexFormat;
import java.util.stream.Collectors;

/** Keeps a text from breaking out of the line that quotes it. */
public final class PrintableText {

    private static final HexFormat HEX = HexFormat.of();

    private PrintableText() {}

    /**
     * Whether a character can be shown and stays on its line. Unpaired surrogates are no characters.
     *
     * @param codePoint the character
     * @return whether the platform takes it in a text for people
     */
    public static boolean isPrintable(int codePoint) {
        // Tabs and line ends are control characters as well.
        return !Character.isISOControl(codePoint) && Character.getType(codePoint) != Character.SURROGATE;
    }

    /**
     * The text between quotation marks, what cannot be shown as an escape.
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
