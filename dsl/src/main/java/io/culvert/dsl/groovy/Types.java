package io.culvert.dsl.groovy;

import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Names of types for messages. A message shows no value, because any value may be a secret. */
final class Types {

    private Types() {}

    /** The arguments as a list of types. */
    static String ofAll(Object[] arguments) {
        return Arrays.stream(arguments).map(Types::of).collect(Collectors.joining(", ", "(", ")"));
    }

    /** The type of a value, by the name that a program uses. */
    static String of(@Nullable Object value) {
        if (value == null) {
            return "null";
        }
        if (value instanceof List) {
            return "List";
        }
        return value instanceof Map ? "Map" : known(value.getClass()).getSimpleName();
    }

    /** The type itself, or its public supertype if the type is hidden. */
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
