package io.culvert.conformance.api;

import java.lang.reflect.Modifier;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The declaration of a type, with its supertypes and the types that it permits. */
final class TypeLine {

    private TypeLine() {}

    static String of(Class<?> type) {
        String parameters = type.getTypeParameters().length == 0
                ? ""
                : Arrays.stream(type.getTypeParameters())
                        .map(each -> each + bounds(each.getBounds()))
                        .collect(Collectors.joining(", ", "<", ">"));
        String components = type.isRecord()
                ? Arrays.stream(type.getRecordComponents())
                        .map(each -> Names.of(each.getGenericType()) + " " + each.getName())
                        .collect(Collectors.joining(", ", "(", ")"))
                : "";
        return modifiers(type) + type.getTypeName().replace('$', '.') + parameters + components + supertypes(type);
    }

    private static String bounds(Type[] bounds) {
        List<String> names = Arrays.stream(bounds)
                .filter(each -> each != Object.class)
                .map(Names::of)
                .toList();
        return names.isEmpty() ? "" : " extends " + String.join(" & ", names);
    }

    private static String modifiers(Class<?> type) {
        int modifiers = type.getModifiers();
        List<String> words = new ArrayList<>();
        if (Modifier.isAbstract(modifiers) && !type.isInterface() && !type.isEnum()) {
            words.add("abstract");
        }
        if (type.isSealed()) {
            words.add("sealed");
        }
        if (Modifier.isFinal(modifiers) && !type.isRecord() && !type.isEnum()) {
            words.add("final");
        }
        words.add(keyword(type));
        return String.join(" ", words) + " ";
    }

    private static String keyword(Class<?> type) {
        if (type.isAnnotation()) {
            return "@interface";
        }
        if (type.isInterface()) {
            return "interface";
        }
        if (type.isRecord()) {
            return "record";
        }
        return type.isEnum() ? "enum" : "class";
    }

    private static String supertypes(Class<?> type) {
        @Nullable Class<?> superclass = type.getSuperclass();
        boolean plain = superclass == null
                || superclass == Object.class
                || type.isRecord()
                || type.isEnum()
                || WordClasses.contain(superclass);
        Stream<Type> extended = plain ? Stream.empty() : Stream.of(type.getGenericSuperclass());
        Stream<Type> interfaces = Arrays.stream(type.getGenericInterfaces());
        return type.isInterface()
                ? names(" extends ", interfaces) + permitted(type)
                : names(" extends ", extended) + names(" implements ", interfaces) + permitted(type);
    }

    private static String permitted(Class<?> type) {
        return type.isSealed() && !type.isEnum()
                ? names(" permits ", Arrays.stream(type.getPermittedSubclasses()))
                : "";
    }

    private static String names(String keyword, Stream<? extends Type> types) {
        List<String> names = types.map(Names::of).sorted().toList();
        return names.isEmpty() ? "" : keyword + String.join(", ", names);
    }
}
