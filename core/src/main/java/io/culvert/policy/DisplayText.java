package io.culvert.policy;

import io.culvert.rule.text.PrintableText;
import java.util.HexFormat;
import java.util.Optional;

/** What the platform takes as a text for people. */
final class DisplayText {

    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    private DisplayText() {}

    /** The first character that the platform would refuse, told by its code and place. */
    static Optional<String> firstProblem(String text) {
        int index = 0;
        while (index < text.length()) {
            int codePoint = text.codePointAt(index);
            if (!PrintableText.isPrintable(codePoint)) {
                // What is refused lies in the first 65536. No String.format: it writes digits of the reader's script.
                return Optional.of("U+" + HEX.toHexDigits((char) codePoint) + " at index " + index);
            }
            index += Character.charCount(codePoint);
        }
        return Optional.empty();
    }
}
