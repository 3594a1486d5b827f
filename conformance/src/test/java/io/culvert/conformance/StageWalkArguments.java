package io.culvert.conformance;

import io.culvert.dsl.Culvert;
import io.culvert.policy.TunnelPolicy;
import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** Makes arguments of any type that a word takes, by the words of the entry class and by the factories of the types. */
final class StageWalkArguments {

    private static final int MOST_IN_A_LIST = 3;
    private static final int ONE_EMPTY_LIST_IN = 20;
    private static final int ONE_DOOR_IN = 4;

    private final Random random;
    private final StageWalk walk;
    private final StageWalkScalars scalars;

    StageWalkArguments(Random random, StageWalk walk) {
        this.random = random;
        this.walk = walk;
        this.scalars = new StageWalkScalars(random);
    }

    /** One argument for each parameter. */
    List<StageWalk.Made> of(Executable word) {
        return Arrays.stream(word.getParameters())
                .map(parameter -> argument(word, parameter))
                .toList();
    }

    private StageWalk.Made argument(Executable word, Parameter parameter) {
        Class<?> type = parameter.getType();
        if (parameter.isVarArgs()) {
            return more(type.getComponentType(), word, parameter);
        }
        if (type == List.class || type == Set.class) {
            return collection(word, parameter);
        }
        if (type == Optional.class) {
            return optional(word, parameter);
        }
        return one(type, word, parameter);
    }

    private StageWalk.Made one(Class<?> type, Executable word, Parameter parameter) {
        return scalars.make(type, word, parameter).orElseGet(() -> value(type));
    }

    /** Further alternatives; often none. */
    private StageWalk.Made more(Class<?> type, Executable word, Parameter parameter) {
        List<StageWalk.Made> elements = several(type, random.nextInt(MOST_IN_A_LIST), word, parameter);
        Object array = Array.newInstance(type, elements.size());
        IntStream.range(0, elements.size())
                .forEach(i -> Array.set(array, i, elements.get(i).value()));
        String source = StageWalk.list(elements);
        return new StageWalk.Made(array, source.substring(1, source.length() - 1));
    }

    private StageWalk.Made collection(Executable word, Parameter parameter) {
        int size = random.nextInt(ONE_EMPTY_LIST_IN) == 0 ? 0 : 1 + random.nextInt(MOST_IN_A_LIST);
        List<StageWalk.Made> elements = several(elementType(parameter), size, word, parameter);
        List<Object> values = Arrays.asList(StageWalk.values(elements));
        return parameter.getType() == List.class
                ? new StageWalk.Made(values, "List.of" + StageWalk.list(elements))
                : new StageWalk.Made(new LinkedHashSet<>(values), "Set.of" + StageWalk.list(elements));
    }

    private StageWalk.Made optional(Executable word, Parameter parameter) {
        if (random.nextBoolean()) {
            return new StageWalk.Made(Optional.empty(), "Optional.empty()");
        }
        StageWalk.Made value = one(elementType(parameter), word, parameter);
        return new StageWalk.Made(Optional.of(value.value()), "Optional.of(" + value.source() + ")");
    }

    private static Class<?> elementType(Parameter parameter) {
        Type element = ((ParameterizedType) parameter.getParameterizedType()).getActualTypeArguments()[0];
        return (Class<?>) (element instanceof WildcardType any ? any.getUpperBounds()[0] : element);
    }

    private List<StageWalk.Made> several(Class<?> type, int size, Executable word, Parameter parameter) {
        List<StageWalk.Made> elements = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            elements.add(one(type, word, parameter));
        }
        return elements;
    }

    /** A value of the language, at times changed by its own words. */
    private StageWalk.Made value(Class<?> type) {
        StageWalk.Made made = any(recipes(type)).get();
        while (random.nextBoolean()) {
            Class<?> known = StageWalkWords.typeOf(made.value());
            List<Method> fluent = StageWalkWords.ofValue(known).stream()
                    .filter(word -> type.isAssignableFrom(word.getReturnType()))
                    .toList();
            if (fluent.isEmpty()) {
                return made;
            }
            Method word = any(fluent);
            made = walk.call(made, known, word, of(word));
        }
        return made;
    }

    /**
     * The ways to make a value: the words of the entry class; if it has none, and at times in any case, the factories
     * of the type.
     */
    private List<Supplier<StageWalk.Made>> recipes(Class<?> type) {
        List<Supplier<StageWalk.Made>> recipes = new ArrayList<>();
        scalars.object(type).ifPresent(made -> recipes.add(() -> made));
        for (Method word : StageWalkWords.ofEntry()) {
            if (type.isAssignableFrom(word.getReturnType())) {
                recipes.add(() -> walk.call(null, Culvert.class, word, of(word)));
            }
        }
        constants(Culvert.class, type).forEach(field -> recipes.add(() -> constant("", field)));
        conversions(type).forEach(recipes::add);
        if (recipes.isEmpty() || random.nextInt(ONE_DOOR_IN) == 0) {
            recipes.addAll(own(type));
            kinds(type).forEach(kind -> recipes.add(() -> value(kind)));
        }
        if (type == TunnelPolicy.class) {
            recipes.add(walk::made);
        }
        if (recipes.isEmpty()) {
            throw new AssertionError("nothing makes " + type + ", which some word wants");
        }
        return recipes;
    }

    /** From a value of another kind, such as a side from an endpoint. */
    private List<Supplier<StageWalk.Made>> conversions(Class<?> type) {
        List<Supplier<StageWalk.Made>> recipes = new ArrayList<>();
        for (Method word : StageWalkWords.ofEntry()) {
            Class<?> from = word.getReturnType();
            for (Method conversion : StageWalkWords.ofValue(from)) {
                if (conversion.getParameterCount() == 0
                        && type.isAssignableFrom(conversion.getReturnType())
                        && !conversion.getReturnType().isAssignableFrom(from)) {
                    recipes.add(() -> walk.call(value(from), from, conversion, List.of()));
                }
            }
        }
        return recipes;
    }

    /** The kinds of a sealed type that a program can name. */
    private static List<Class<?>> kinds(Class<?> type) {
        return type.isSealed()
                ? Arrays.stream(type.getPermittedSubclasses())
                        .filter(kind -> Modifier.isPublic(kind.getModifiers()))
                        .<Class<?>>map(kind -> kind)
                        .toList()
                : List.of();
    }

    /** Constants, factories and, for a record, constructors. */
    private List<Supplier<StageWalk.Made>> own(Class<?> type) {
        String prefix = type.getSimpleName() + ".";
        List<Supplier<StageWalk.Made>> recipes = new ArrayList<>();
        constants(type, type).forEach(field -> recipes.add(() -> constant(prefix, field)));
        for (Method factory : type.getMethods()) {
            if (Modifier.isStatic(factory.getModifiers())
                    && factory.getReturnType() == type
                    && Arrays.stream(factory.getParameterTypes()).allMatch(this::isKnown)) {
                recipes.add(() -> named(prefix, walk.call(null, type, factory, of(factory))));
            }
        }
        if (type.isRecord()) {
            Arrays.stream(type.getConstructors()).forEach(each -> recipes.add(() -> constructed(each)));
        }
        return recipes;
    }

    /**
     * Whether an argument of that type can be made. Factories that take text are left out, because no word gives their
     * format.
     */
    private boolean isKnown(Class<?> type) {
        Class<?> element = type.isArray() ? type.getComponentType() : type;
        return type == List.class || StageWalkWords.isOurs(element);
    }

    private static List<Field> constants(Class<?> where, Class<?> type) {
        return Arrays.stream(where.getFields())
                .filter(field -> Modifier.isStatic(field.getModifiers()) && type.isAssignableFrom(field.getType()))
                .sorted((one, other) -> one.getName().compareTo(other.getName()))
                .toList();
    }

    private static StageWalk.Made constant(String prefix, Field field) {
        try {
            return new StageWalk.Made(field.get(null), prefix + field.getName());
        } catch (IllegalAccessException e) {
            throw new AssertionError(field + " cannot be read", e);
        }
    }

    private StageWalk.Made constructed(Constructor<?> constructor) {
        List<StageWalk.Made> given = of(constructor);
        try {
            return new StageWalk.Made(
                    constructor.newInstance(StageWalk.values(given)),
                    "new " + constructor.getDeclaringClass().getSimpleName() + StageWalk.list(given));
        } catch (InvocationTargetException e) {
            throw StageWalk.refusal(constructor, e);
        } catch (IllegalAccessException | InstantiationException e) {
            throw new IllegalStateException(constructor + " cannot be called", e);
        }
    }

    private static StageWalk.Made named(String prefix, StageWalk.Made made) {
        return new StageWalk.Made(made.value(), prefix + made.source());
    }

    private <T> T any(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
