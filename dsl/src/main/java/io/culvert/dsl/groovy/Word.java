package io.culvert.dsl.groovy;

import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.TypeVariable;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A word of the language: a method of a stage, of a value, or of the entry class. */
record Word(Method method) {

    private static final Comparator<Word> BY_NAME_AND_LENGTH = Comparator.comparing(Word::name)
            .thenComparingInt(word -> word.method.getParameterCount())
            .thenComparing(Word::toString);

    /** The words of a stage. */
    static List<Word> ofStage(Class<?> stage) {
        return among(stage, method -> !Modifier.isStatic(method.getModifiers()));
    }

    /** The words of a value: they make another value of its kind, or a value that may replace it. */
    static List<Word> ofValue(Class<?> value) {
        return among(value, method -> !Modifier.isStatic(method.getModifiers()) && leadsOn(method, value));
    }

    /** The words of the entry class. */
    static List<Word> ofEntry(Class<?> entry) {
        return among(entry, method -> Modifier.isStatic(method.getModifiers()));
    }

    /** False for methods that only read the value: these return another kind, or a component. */
    private static boolean leadsOn(Method method, Class<?> value) {
        if (method.isBridge() || !isOurs(method.getDeclaringClass())) {
            return false;
        }
        if (method.getGenericReturnType() instanceof TypeVariable) {
            return true;
        }
        Class<?> made = method.getReturnType();
        boolean bare = method.getParameterCount() == 0;
        boolean component = bare && (Modifier.isAbstract(method.getModifiers()) || isComponent(method, value));
        boolean turned = bare && method.getName().matches("to[A-Z].*");
        return isOurs(made)
                && !component
                && (turned || kinds(value).anyMatch(kinds(made).toList()::contains));
    }

    private static boolean isComponent(Method method, Class<?> value) {
        return value.isRecord()
                && Arrays.stream(value.getRecordComponents())
                        .anyMatch(component -> component.getAccessor().equals(method));
    }

    /** The type itself, and the types of the library above it. */
    private static Stream<Class<?>> kinds(Class<?> type) {
        Stream<Class<?>> above = Arrays.stream(type.getInterfaces())
                .filter(each -> isOurs(each) && each.getTypeParameters().length == 0)
                .flatMap(Word::kinds);
        return Stream.concat(Stream.of(type), above);
    }

    private static List<Word> among(Class<?> type, Predicate<Method> those) {
        return Arrays.stream(type.getMethods())
                .filter(those)
                .map(Word::new)
                .sorted(BY_NAME_AND_LENGTH)
                .toList();
    }

    /** Whether the type belongs to this library. */
    static boolean isOurs(Class<?> type) {
        return type.getName().startsWith("io.culvert.");
    }

    String name() {
        return method.getName();
    }

    Class<?> result() {
        return method.getReturnType();
    }

    /** Whether the word can take that many arguments. */
    boolean takes(int count) {
        int parameters = method.getParameterCount();
        return method.isVarArgs() ? count >= parameters - 1 : count == parameters;
    }

    /** The type of the argument at a position; empty after the last one. */
    Optional<Class<?>> wanted(int place) {
        Class<?>[] parameters = method.getParameterTypes();
        if (method.isVarArgs() && place >= parameters.length - 1) {
            return Optional.of(parameters[parameters.length - 1].getComponentType());
        }
        return place < parameters.length ? Optional.of(parameters[place]) : Optional.empty();
    }

    /** The smallest number of arguments. */
    int least() {
        return method.isVarArgs() ? method.getParameterCount() - 1 : method.getParameterCount();
    }

    /** Whether Groovy passes the argument to a parameter of that type. */
    static boolean fits(Class<?> wanted, @Nullable Object argument) {
        Class<?> boxed = MethodType.methodType(wanted).wrap().returnType();
        if (argument == null) {
            return !wanted.isPrimitive();
        }
        return boxed.isInstance(argument)
                || (wanted == String.class && argument instanceof CharSequence)
                || (wanted == long.class && argument instanceof Integer);
    }

    /** The word with parentheses that show whether it needs arguments. */
    String open() {
        boolean bare = ofStage(method.getDeclaringClass()).stream()
                .filter(each -> each.name().equals(name()))
                .allMatch(each -> each.takes(0));
        return name() + (bare ? "()" : "(...)");
    }

    /** Name and types, such as {@code keyedBy(Keying)}. */
    @Override
    public String toString() {
        Class<?>[] types = method.getParameterTypes();
        String parameters = Arrays.stream(types).map(Class::getSimpleName).collect(Collectors.joining(", "));
        return name() + "(" + (method.isVarArgs() ? parameters.replaceFirst("\\[\\]$", "...") : parameters) + ")";
    }
}
