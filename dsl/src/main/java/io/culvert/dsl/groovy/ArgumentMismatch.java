package io.culvert.dsl.groovy;

import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Compares the arguments of a call with those that a word takes. */
final class ArgumentMismatch {

    private ArgumentMismatch() {}

    /** The smallest change of the arguments after which one of the words takes them. */
    static String advice(List<Word> words, Object[] arguments) {
        int least =
                words.stream().mapToInt(word -> changes(word, arguments)).min().orElseThrow();
        return words.stream()
                .filter(word -> changes(word, arguments) == least)
                .map(word -> advice(word, arguments))
                .distinct()
                .collect(Collectors.joining("; or "));
    }

    /** Whether the word takes exactly these arguments. */
    static boolean fits(Word word, Object[] arguments) {
        return word.takes(arguments.length) && misfits(word, arguments).isEmpty();
    }

    /** How many arguments to change, add and remove. A word of which no argument fits counts one more. */
    private static int changes(Word word, Object[] arguments) {
        if (fitsInAnotherOrder(word, arguments)) {
            return 1;
        }
        int misfits = misfits(word, arguments).size();
        int surplus = surplus(word, arguments);
        boolean nothingFits = surplus > 0 && misfits + surplus == arguments.length;
        return misfits + surplus + missing(word, arguments) + (nothingFits ? 1 : 0);
    }

    private static int missing(Word word, Object[] arguments) {
        return Math.max(0, word.least() - arguments.length);
    }

    private static int surplus(Word word, Object[] arguments) {
        return word.takes(arguments.length) ? 0 : Math.max(0, arguments.length - word.least());
    }

    private static List<Integer> misfits(Word word, Object[] arguments) {
        return IntStream.range(0, arguments.length)
                .filter(place -> word.wanted(place)
                        .filter(type -> !Word.fits(type, arguments[place]))
                        .isPresent())
                .boxed()
                .toList();
    }

    /** Whether the word takes the arguments in another order. */
    private static boolean fitsInAnotherOrder(Word word, Object[] arguments) {
        List<Object> left = new ArrayList<>(Arrays.asList(arguments));
        for (int place = 0; place < arguments.length; place++) {
            Class<?> wanted = word.wanted(place).orElse(Void.class);
            IntStream.range(0, left.size())
                    .filter(each -> Word.fits(wanted, left.get(each)))
                    .findFirst()
                    .ifPresent(each -> left.remove(each));
        }
        return left.isEmpty()
                && word.takes(arguments.length)
                && !misfits(word, arguments).isEmpty();
    }

    private static String advice(Word word, Object[] arguments) {
        if (fitsInAnotherOrder(word, arguments)) {
            return "the order is " + word;
        }
        List<String> advice = new ArrayList<>();
        for (int place : misfits(word, arguments)) {
            boolean list = arguments[place] instanceof Iterable || arguments[place] instanceof Object[];
            advice.add(wanted(word, place) + (list ? doors(word, place) : ""));
        }
        for (int place = arguments.length; place < word.least(); place++) {
            advice.add(wanted(word, place));
        }
        if (surplus(word, arguments) > 0) {
            advice.add(word + " takes no more arguments");
        }
        return String.join("; ", advice);
    }

    private static String wanted(Word word, int place) {
        Class<?> type = word.wanted(place).orElse(Object.class);
        return "argument " + (place + 1) + " must be " + type.getSimpleName() + (Word.isOurs(type) ? made(type) : "");
    }

    /** The words that make the type and the constants of it; if there are none, its own factories. */
    private static String made(Class<?> type) {
        List<String> makers =
                Vocabulary.makersOf(type).stream().map(Word::toString).toList();
        List<String> constants = Vocabulary.constantsOf(type);
        if (makers.isEmpty() && constants.isEmpty()) {
            makers = Vocabulary.stageWordsFor(type);
        }
        if (makers.isEmpty() && constants.isEmpty()) {
            makers = makersOfItsOwn(type).distinct().toList();
            constants = constantsOfItsOwn(type);
        }
        return (makers.isEmpty() ? "" : ", made by " + String.join(" or ", makers))
                + (constants.isEmpty() ? "" : ", one of " + String.join(", ", constants));
    }

    private static List<String> constantsOfItsOwn(Class<?> type) {
        return type.isEnum()
                ? Arrays.stream(type.getEnumConstants())
                        .map(each -> type.getSimpleName() + "." + ((Enum<?>) each).name())
                        .toList()
                : List.of();
    }

    /** The factories or the constructor of a type, or those of its kinds. */
    private static Stream<String> makersOfItsOwn(Class<?> type) {
        List<String> factories = Arrays.stream(type.getMethods())
                .filter(method -> Modifier.isStatic(method.getModifiers())
                        && method.getReturnType() == type
                        && !type.isEnum()
                        && !isDoor(method, type))
                .map(method -> type.getSimpleName() + "." + new Word(method))
                .sorted()
                .toList();
        if (!factories.isEmpty()) {
            return factories.stream();
        }
        if (type.isRecord()) {
            return Arrays.stream(type.getConstructors()).map(ArgumentMismatch::signature);
        }
        return type.isSealed() && type.isInterface()
                ? Arrays.stream(type.getPermittedSubclasses()).flatMap(ArgumentMismatch::makersOfItsOwn)
                : Stream.empty();
    }

    private static String signature(Constructor<?> constructor) {
        return "new " + constructor.getDeclaringClass().getSimpleName() + parameters(constructor.getParameterTypes());
    }

    private static String parameters(Class<?>[] types) {
        return Arrays.stream(types).map(Class::getSimpleName).collect(Collectors.joining(", ", "(", ")"));
    }

    /** The factories that take a list: of the expected type, or of the type that the word makes. */
    private static String doors(Word word, int place) {
        Class<?> wanted = word.wanted(place).orElse(Object.class);
        Set<String> doors = new LinkedHashSet<>();
        for (Class<?> type : List.of(wanted, word.result())) {
            Arrays.stream(type.getMethods())
                    .filter(method -> isDoor(method, type))
                    .map(method ->
                            type.getSimpleName() + "." + method.getName() + parameters(method.getParameterTypes()))
                    .forEach(doors::add);
            Arrays.stream(type.getConstructors())
                    .filter(each -> doors.isEmpty() && takesList(each.getParameterTypes()))
                    .map(ArgumentMismatch::signature)
                    .forEach(doors::add);
        }
        return doors.isEmpty() ? "" : "; a list goes through " + String.join(" or ", doors);
    }

    private static boolean isDoor(Method method, Class<?> type) {
        return Modifier.isStatic(method.getModifiers())
                && type.isAssignableFrom(method.getReturnType())
                && takesList(method.getParameterTypes());
    }

    private static boolean takesList(Class<?>[] parameters) {
        return Arrays.asList(parameters).contains(List.class);
    }
}
