package io.culvert.generator;

import java.util.Set;
import javax.lang.model.SourceVersion;

/** Escapes text of facts for Java sources. */
final class JavaText {
    private JavaText() {}

    /** Returns a string literal. Escapes other characters than ASCII, so that sources do not depend on an encoding. */
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

    /** Returns text for a Javadoc comment. Escapes tags, markup, ends of comments and Unicode escapes. */
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

    /** Returns a Java identifier for a name of the SDK. It is neither a keyword nor a taken name. */
    static String identifier(String name, Set<String> taken) {
        return SourceVersion.isKeyword(name) || taken.contains(name) ? name + "_" : name;
    }

    /** Returns a number in hexadecimal, as the SDK writes bit patterns. */
    static String hexadecimal(long value, boolean isWide) {
        return "0x" + Long.toHexString(value) + (isWide ? "L" : "");
    }

    private static boolean isPlain(char character) {
        return character >= ' ' && character <= '~';
    }
}
