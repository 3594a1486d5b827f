package io.culvert.dsl.stage;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The stages as the sealed interfaces list them: one that is added is tested without being named here. */
public final class Stages {

    private Stages() {}

    /** Every interface below {@link Stage}. */
    public static List<Class<?>> interfaces() {
        return below(Stage.class).filter(Class::isInterface).toList();
    }

    /** Those that are implemented, not divided further. */
    public static List<Class<?>> leaves() {
        return interfaces().stream()
                .filter(stage -> Arrays.stream(stage.getPermittedSubclasses()).noneMatch(Class::isInterface))
                .toList();
    }

    /** What implements them. */
    public static List<Class<?>> implementations() {
        return below(Stage.class).filter(type -> !type.isInterface()).toList();
    }

    /** What can be said at a stage, in an order that does not depend on the machine. */
    public static List<Method> words(Class<?> stage) {
        return Arrays.stream(stage.getMethods())
                .filter(method -> !java.lang.reflect.Modifier.isStatic(method.getModifiers()))
                .sorted(Comparator.comparing(Method::toGenericString))
                .toList();
    }

    private static Stream<Class<?>> below(Class<?> sealed) {
        List<Class<?>> all = new ArrayList<>();
        for (Class<?> permitted : sealed.getPermittedSubclasses()) {
            all.add(permitted);
            if (permitted.isSealed()) {
                below(permitted).forEach(all::add);
            }
        }
        return all.stream();
    }
}
