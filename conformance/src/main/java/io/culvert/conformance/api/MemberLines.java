package io.culvert.conformance.api;

import io.culvert.conformance.library.Library;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Member;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * The public and protected members of a type. Left out are methods that only override, and what the declaration of a
 * record or an enum implies.
 */
final class MemberLines {

    private MemberLines() {}

    static List<String> of(Class<?> type) {
        Stream<String> constructors = Arrays.stream(type.getDeclaredConstructors())
                .filter(MemberLines::isOpen)
                .filter(each -> !isCanonical(type, each))
                .map(each -> each.toGenericString().replace(type.getTypeName() + "(", type.getSimpleName() + "("));
        Stream<String> fields = declaring(type)
                .flatMap(each -> Arrays.stream(each.getDeclaredFields()))
                .filter(MemberLines::isOpen)
                .map(MemberLines::field);
        Stream<String> methods = declaring(type)
                .flatMap(each -> Arrays.stream(each.getDeclaredMethods()))
                .filter(MemberLines::isOpen)
                .filter(each -> !isImplied(type, each) && !overrides(type, each))
                .map(MemberLines::method);
        return Stream.of(constructors, fields, methods)
                .flatMap(lines -> lines)
                .map(line -> Names.shorten(line).replaceFirst("^public ", ""))
                .distinct()
                .sorted()
                .toList();
    }

    private static boolean isOpen(Member member) {
        return !member.isSynthetic()
                && (Modifier.isPublic(member.getModifiers()) || Modifier.isProtected(member.getModifiers()));
    }

    private static String field(Field field) {
        return field.isEnumConstant()
                ? "constant " + field.getName()
                : field.toGenericString().replace(field.getDeclaringClass().getTypeName() + ".", "");
    }

    private static String method(Method method) {
        String name = method.getName() + "(";
        return method.toGenericString().replace(method.getDeclaringClass().getTypeName() + "." + name, name);
    }

    /** The type, and the types above it that no program can or should name: their members count as its own. */
    private static Stream<Class<?>> declaring(Class<?> type) {
        return Stream.concat(
                Stream.of(type), parents(type).filter(each -> !isNameable(each)).flatMap(MemberLines::declaring));
    }

    private static Stream<Class<?>> parents(Class<?> type) {
        return Stream.concat(Stream.ofNullable(type.getSuperclass()), Arrays.stream(type.getInterfaces()));
    }

    private static boolean isNameable(Class<?> type) {
        return !type.getName().startsWith("io.culvert.")
                || (Library.CLASSES.contain(type)
                        && Library.isExported(Library.CLASSES.get(type))
                        && !WordClasses.contain(type));
    }

    private static boolean isCanonical(Class<?> type, Constructor<?> constructor) {
        return type.isRecord()
                && Arrays.equals(
                        constructor.getParameterTypes(),
                        Arrays.stream(type.getRecordComponents())
                                .map(each -> each.getType())
                                .toArray());
    }

    private static boolean isImplied(Class<?> type, Method method) {
        boolean ofEnum = type.isEnum()
                && Modifier.isStatic(method.getModifiers())
                && (method.getName().equals("values") || method.getName().equals("valueOf"));
        boolean accessor = type.isRecord()
                && Arrays.stream(type.getRecordComponents())
                        .anyMatch(each -> each.getAccessor().equals(method));
        return ofEnum || accessor;
    }

    /** Whether a type that programs can name already has the method, with the same result and exceptions. */
    private static boolean overrides(Class<?> type, Method method) {
        return !Modifier.isStatic(method.getModifiers())
                && above(type)
                        .filter(MemberLines::isNameable)
                        .flatMap(each -> Arrays.stream(each.getDeclaredMethods()))
                        .filter(MemberLines::isOpen)
                        .anyMatch(each -> each.getName().equals(method.getName())
                                && Arrays.equals(each.getParameterTypes(), method.getParameterTypes())
                                && Arrays.equals(each.getExceptionTypes(), method.getExceptionTypes())
                                && each.getGenericReturnType().equals(method.getGenericReturnType()));
    }

    private static Stream<Class<?>> above(Class<?> type) {
        Stream<Class<?>> object = type.isInterface() ? Stream.of(Object.class) : Stream.empty();
        return Stream.concat(object, parents(type).flatMap(each -> Stream.concat(Stream.of(each), above(each))));
    }
}
