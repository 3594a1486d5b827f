package io.culvert.dsl.groovy;

import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Names of types for people. Of values nothing but the type is told: any of them may be a secret. */
final class Types {

    private Types() {}

    /** The arguments as a list of types. */
    static String ofAll(Object[] arguments) {
        return Arrays.stream(arguments).map(Types::of).collect(Collectors.joining(", ", "(", ")"));
    }

    /** The type of a value, by the name under which a program knows it. */
    static String of(@Nullable Object value) {
        if (value == null) {
            return "null";
        }
        if (value instanceof List) {
            return "List";
        }
        return value instanceof Map ? "Map" : known(value.getClass()).getSimpleName();
    }

    /** The type itself, or what it implements or extends if nobody but its maker can see it. */
    static Class<?> known(Class<?> type) {
        if (Word.isOurs(type) && !Modifier.isPublic(type.getModifiers())) {
            return Arrays.stream(type.getInterfaces())
                    .filter(each -> Modifier.isPublic(each.getModifiers()))
                    .findFirst()
                    .<Class<?>>map(each -> each)
                    .orElse(type);
        }
        Class<?> above = type.getSuperclass();
        boolean generated =
                type.getSimpleName().contains("_") || type.getSimpleName().isEmpty();
        return generated && above != null ? known(above) : type;
    }
}
