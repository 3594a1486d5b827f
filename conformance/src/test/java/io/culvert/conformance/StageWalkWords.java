package io.culvert.conformance;

import io.culvert.dsl.Culvert;
import io.culvert.dsl.stage.Stage;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The words that a walk must use, found by reflection on the stages, the entry class and the values that they reach.
 */
final class StageWalkWords {

    private static final Comparator<Method> IN_ONE_ORDER = Comparator.comparing(Method::toGenericString);

    /** The methods of each type; kept, because looking them up takes longer than the rest of a walk. */
    private static final ClassValue<List<Method>> METHODS = new ClassValue<>() {
        @Override
        protected List<Method> computeValue(Class<?> type) {
            return Arrays.stream(type.getMethods())
                    .filter(method -> !method.isSynthetic())
                    .sorted(IN_ONE_ORDER)
                    .toList();
        }
    };

    private StageWalkWords() {}

    /** The words of a stage. */
    static List<Method> ofStage(Class<?> stage) {
        return methods(stage, method -> !isStatic(method));
    }

    /** The words of the entry class. */
    static List<Method> ofEntry() {
        return methods(Culvert.class, StageWalkWords::isStatic);
    }

    /**
     * The methods of a value that make another value: of the same type ({@code moduleUnpinned()}), of a type that may
     * replace it ({@code not()} of a port, {@code localOnly()} of a key), or of another kind ({@code toLocalSide()}).
     * Methods that only read a part are left out.
     */
    static List<Method> ofValue(Class<?> value) {
        return methods(
                value,
                method -> !isStatic(method)
                        && isOurs(method.getReturnType())
                        && (method.getName().startsWith("to") || (!isPart(value, method) && isLike(value, method))));
    }

    private static boolean isLike(Class<?> value, Method method) {
        Class<?> made = method.getReturnType();
        return made.isAssignableFrom(value)
                || kinds(value).stream().anyMatch(kind -> isOurs(kind) && kind.isAssignableFrom(made));
    }

    /** The interfaces of a value, such as a match for ports. */
    private static List<Class<?>> kinds(Class<?> value) {
        List<Class<?>> kinds = new ArrayList<>();
        for (Class<?> kind : value.getInterfaces()) {
            kinds.add(kind);
            kinds.addAll(kinds(kind));
        }
        return kinds;
    }

    private static boolean isPart(Class<?> value, Method method) {
        return method.getParameterCount() == 0
                && (Modifier.isAbstract(method.getModifiers())
                        || (value.isRecord()
                                && Arrays.stream(value.getRecordComponents())
                                        .anyMatch(part -> part.getName().equals(method.getName()))));
    }

    /** The type of a value as a program knows it: its public interface, if its class is hidden. */
    static Class<?> typeOf(Object value) {
        Class<?> type = value.getClass();
        return Modifier.isPublic(type.getModifiers())
                ? type
                : Arrays.stream(type.getInterfaces())
                        .filter(each -> Modifier.isPublic(each.getModifiers()))
                        .findFirst()
                        .orElseThrow();
    }

    /** The name by which a call is counted: with the type it is called on, not the type that declares it. */
    static String key(Class<?> where, Method method) {
        return where.getSimpleName() + "." + method.getName()
                + Arrays.stream(method.getParameterTypes())
                        .map(Class::getSimpleName)
                        .collect(Collectors.joining(", ", "(", ")"));
    }

    /** All words that the walks must use. */
    static Set<String> all() {
        Set<String> all = new TreeSet<>();
        ofEntry().forEach(word -> all.add(key(Culvert.class, word)));
        for (Class<?> stage : stages(Stage.class)) {
            ofStage(stage).forEach(word -> all.add(key(stage, word)));
        }
        for (Class<?> value : values()) {
            ofValue(value).forEach(word -> all.add(key(value, word)));
        }
        return all;
    }

    /** The types of values that the words of the entry class make, and of values made from those. */
    private static Set<Class<?>> values() {
        Set<Class<?>> found = new LinkedHashSet<>();
        Deque<Class<?>> left = new ArrayDeque<>();
        ofEntry().forEach(word -> left.add(word.getReturnType()));
        while (!left.isEmpty()) {
            Class<?> value = left.remove();
            if (!Stage.class.isAssignableFrom(value) && found.add(value)) {
                ofValue(value).forEach(word -> left.add(word.getReturnType()));
            }
        }
        return found;
    }

    private static List<Class<?>> stages(Class<?> stage) {
        List<Class<?>> divided = Arrays.stream(stage.getPermittedSubclasses())
                .filter(Class::isInterface)
                .<Class<?>>map(each -> each)
                .toList();
        return divided.isEmpty()
                ? List.of(stage)
                : divided.stream().flatMap(each -> stages(each).stream()).toList();
    }

    private static List<Method> methods(Class<?> type, Predicate<Method> those) {
        return METHODS.get(type).stream().filter(those).toList();
    }

    private static boolean isStatic(Method method) {
        return Modifier.isStatic(method.getModifiers());
    }

    static boolean isOurs(Class<?> type) {
        return type.getName().startsWith("io.culvert.");
    }
}
