package io.culvert.generator;

import java.util.Set;
import javax.lang.model.SourceVersion;

/** Puts the text of facts into Java sources: whatever it is, it stays text. */
final class JavaText {
    private JavaText() {}

    /** A string literal; beyond ASCII it has escapes, so that the sources do not depend on an encoding. */
    static String literal(String text) {
        StringBuilder literal = new StringBuilder("\"");
        for (int index = 0; index < text.length(); index++) {
            char character = text.charAt(index);
            if (character == '"' || character == '\\') {
                literal.append('\\').append(character);
            } else if (isPlain(character)) {
                literal.append(character);
            } else {
                literal.append("\\u").append(Integer.toHexString(0x1_0000 | character), 1, 5);
            }
        }
        return literal.append('"').toString();
    }

    /** Text in a Javadoc comment: no tag, no markup, no end of the comment, no Unicode escape. */
    static String javadoc(String text) {
        StringBuilder escaped = new StringBuilder();
        for (int index = 0; index < text.length(); index++) {
            char character = text.charAt(index);
            boolean endsComment = character == '/' && index > 0 && text.charAt(index - 1) == '*';
            if ("&<>@\\".indexOf(character) >= 0 || endsComment || !isPlain(character)) {
                escaped.append("&#").append((int) character).append(';');
            } else {
                escaped.append(character);
            }
        }
        return escaped.toString();
    }

    /** A name of the SDK as a Java identifier that is neither a keyword nor taken. */
    static String identifier(String name, Set<String> taken) {
        return SourceVersion.isKeyword(name) || taken.contains(name) ? name + "_" : name;
    }

    /** A number as the SDK writes bit patterns. */
    static String hexadecimal(long value, boolean isWide) {
        return "0x" + Long.toHexString(value) + (isWide ? "L" : "");
    }

    private static boolean isPlain(char character) {
        return character >= ' ' && character <= '~';
    }
}
