package io.culvert.dsl.groovy;

import io.culvert.dsl.Culvert;
import io.culvert.dsl.stage.Stage;
import java.lang.reflect.Field;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** All words of the language, found by reflection, so that no list must be kept. */
final class Vocabulary {

    /** Words that are called without a receiver. */
    static final List<Word> ENTRY = Word.ofEntry(Culvert.class);

    /** The stages that have words, in the order of the sentence. */
    static final List<Class<?>> STAGES = leaves(Stage.class);

    /** The types of values that the words make, and of values made from those. */
    static final List<Class<?>> VALUES = values();

    private Vocabulary() {}

    /** The stages that offer a word of that name. */
    static List<Class<?>> stagesWith(String name) {
        return STAGES.stream().filter(stage -> has(Word.ofStage(stage), name)).toList();
    }

    /** The values that offer a word of that name. */
    static List<Class<?>> valuesWith(String name) {
        return VALUES.stream().filter(value -> has(Word.ofValue(value), name)).toList();
    }

    /** The words of the entry class that make a type. */
    static List<Word> makersOf(Class<?> wanted) {
        return ENTRY.stream()
                .filter(word -> wanted.isAssignableFrom(word.result()))
                .toList();
    }

    /** The words of stages that make a type, each with its stage. */
    static List<String> stageWordsFor(Class<?> wanted) {
        return STAGES.stream()
                .flatMap(stage -> Word.ofStage(stage).stream()
                        .filter(word -> word.result() == wanted)
                        .map(word -> word + " at " + stage.getSimpleName()))
                .toList();
    }

    /** The names of the constants of the entry class that have a type. */
    static List<String> constantsOf(Class<?> wanted) {
        return Arrays.stream(Culvert.class.getFields())
                .filter(field -> wanted.isAssignableFrom(field.getType()))
                .map(field -> field.getName())
                .sorted()
                .toList();
    }

    /** The shortest list of words that leads from one stage to another; empty if none does. */
    static Optional<List<Word>> way(Class<?> from, Class<?> to) {
        Map<Class<?>, List<Word>> ways = new HashMap<>(Map.of(from, List.of()));
        Deque<Class<?>> next = new ArrayDeque<>(List.of(from));
        while (!next.isEmpty() && !ways.containsKey(to)) {
            Class<?> stage = next.remove();
            for (Word word : Word.ofStage(stage)) {
                if (STAGES.contains(word.result()) && !ways.containsKey(word.result())) {
                    List<Word> way = new ArrayList<>(ways.getOrDefault(stage, List.of()));
                    way.add(word);
                    ways.put(word.result(), way);
                    next.add(word.result());
                }
            }
        }
        return Optional.ofNullable(ways.get(to));
    }

    /** The names of all words. */
    static Stream<String> names() {
        Stream<Word> stages = STAGES.stream().flatMap(stage -> Word.ofStage(stage).stream());
        Stream<Word> values = VALUES.stream().flatMap(value -> Word.ofValue(value).stream());
        return Stream.of(stages, values, ENTRY.stream())
                .flatMap(words -> words)
                .map(Word::name)
                .distinct()
                .sorted();
    }

    private static boolean has(List<Word> words, String name) {
        return words.stream().anyMatch(word -> word.name().equals(name));
    }

    private static List<Class<?>> leaves(Class<?> stage) {
        List<Class<?>> divided = Arrays.stream(stage.getPermittedSubclasses())
                .filter(Class::isInterface)
                .<Class<?>>map(each -> each)
                .toList();
        return divided.isEmpty()
                ? List.of(stage)
                : divided.stream().flatMap(each -> leaves(each).stream()).toList();
    }

    /** Begins with the words and the constants, and follows the words of each value. */
    private static List<Class<?>> values() {
        Deque<Class<?>> next = new ArrayDeque<>();
        ENTRY.stream()
                .map(Word::result)
                .filter(made -> !Stage.class.isAssignableFrom(made))
                .forEach(next::add);
        Arrays.stream(Culvert.class.getFields()).map(Field::getType).forEach(next::add);
        Set<Class<?>> all = new LinkedHashSet<>();
        while (!next.isEmpty()) {
            Class<?> value = next.remove();
            if (Word.isOurs(value) && all.add(value)) {
                Word.ofValue(value).stream().map(Word::result).forEach(next::add);
            }
        }
        return all.stream().sorted(Comparator.comparing(Class::getSimpleName)).toList();
    }
}
