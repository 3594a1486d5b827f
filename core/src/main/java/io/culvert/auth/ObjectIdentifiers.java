package io.culvert.auth;

import java.util.regex.Pattern;

/** Object identifiers in dotted decimal. */
final class ObjectIdentifiers {

    private static final String NUMBER = "(?:0|[1-9][0-9]*)";

    /** The first two numbers share a byte, so the second is below 40 unless the first is 2. */
    private static final Pattern DOTTED =
            Pattern.compile("(?:[01]\\.[1-3]?[0-9]|2\\." + NUMBER + ")(?:\\." + NUMBER + ")*");

    private ObjectIdentifiers() {}

    static boolean isOne(String text) {
        return DOTTED.matcher(text).matches();
    }
}
