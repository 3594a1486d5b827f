package io.culvert.conformance.api;

import java.lang.reflect.Type;
import java.util.regex.Pattern;

/** Names of types without their packages. */
final class Names {

    private static final Pattern PACKAGE = Pattern.compile("\\b(?:[a-z]\\w*\\.)+(?=[A-Z])");

    private Names() {}

    static String of(Type type) {
        return shorten(type.getTypeName());
    }

    /** A signature with all of its packages removed. */
    static String shorten(String signature) {
        return PACKAGE.matcher(signature).replaceAll("").replace('$', '.').replaceAll(",(?=\\S)", ", ");
    }
}
