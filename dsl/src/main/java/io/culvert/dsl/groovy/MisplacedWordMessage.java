package io.culvert.dsl.groovy;

import io.culvert.dsl.MisplacedWordException;
import io.culvert.dsl.stage.Stage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Builds the message for a dynamic caller: the call, its place, what is allowed there, and the cure. */
final class MisplacedWordMessage {

    /** Frames between the caller's line and this class; none of them is the caller's code. */
    private static final List<String> MACHINERY = List.of(
            "io.culvert.dsl.groovy.",
            "groovy.lang.",
            "org.codehaus.groovy.",
            "org.apache.groovy.",
            "java.lang.invoke.",
            "java.lang.reflect.",
            "jdk.internal.");

    private MisplacedWordMessage() {}

    /** For a call on a stage. */
    static MisplacedWordException toStage(Stage stage, String word, @Nullable Object arguments) {
        Class<?> at = Vocabulary.STAGES.stream()
                .filter(each -> each.isInstance(stage))
                .findFirst()
                .orElseThrow();
        return toWord(new CallSite.AtStage(at), word, asArray(arguments));
    }

    /** For a word of a stage that is read or assigned, without parentheses. */
    static MisplacedWordException toProperty(Stage stage, String word) {
        Class<?> at = Vocabulary.STAGES.stream()
                .filter(each -> each.isInstance(stage))
                .findFirst()
                .orElseThrow();
        CallSite place = new CallSite.AtStage(at);
        List<Word> here = named(place.words(), word);
        String cure = here.isEmpty()
                ? cure(place, word, new Object[0])
                : "a word has parentheses: " + here.stream().map(Word::toString).collect(Collectors.joining(" or "));
        return message(word + " without parentheses", place, cure);
    }

    /** For a call on a value. */
    static MisplacedWordException toValue(Object value, String word, @Nullable Object arguments) {
        Class<?> type = Types.known(value.getClass());
        return toWord(new CallSite.AtValue(type), word, asArray(arguments));
    }

    /** For a call without a receiver. */
    static MisplacedWordException toEntry(String word, @Nullable Object arguments) {
        return toWord(new CallSite.AtEntry(word), word, asArray(arguments));
    }

    private static MisplacedWordException toWord(CallSite place, String word, Object[] arguments) {
        return message(word + Types.ofAll(arguments), place, cure(place, word, arguments));
    }

    private static MisplacedWordException message(String asked, CallSite place, String cure) {
        MisplacedWordException refusal = new MisplacedWordException(asked + " is not allowed here\n"
                + "      where:   " + place.where() + "\n"
                + "      allowed: " + place.allowed() + "\n"
                + "      cure:    " + cure);
        refusal.setStackTrace(Arrays.stream(refusal.getStackTrace())
                .dropWhile(frame -> MACHINERY.stream().anyMatch(frame.getClassName()::startsWith))
                .toArray(StackTraceElement[]::new));
        return refusal;
    }

    private static String cure(CallSite place, String word, Object[] arguments) {
        List<Word> here = named(place.words(), word);
        if (!here.isEmpty()) {
            return ofArguments(place, here, arguments);
        }
        List<String> cures = new ArrayList<>();
        List<Class<?>> stages = Vocabulary.stagesWith(word);
        if (!stages.isEmpty()) {
            cures.add(place.wayTo(open(word, stages), stages));
        }
        values(word).forEach(value -> cures.add(ofValue(word, value)));
        named(Vocabulary.ENTRY, word).forEach(entry -> cures.add(ofEntry(place, entry)));
        return cures.isEmpty() ? unknown(word) : String.join("; or ", cures);
    }

    /** The values that have the word. Values that no word makes are left out, unless there is no other. */
    private static List<Class<?>> values(String word) {
        List<Class<?>> all = Vocabulary.valuesWith(word);
        List<Class<?>> made = all.stream()
                .filter(value -> !Vocabulary.makersOf(value).isEmpty())
                .toList();
        return made.isEmpty() ? all : made;
    }

    /** The arguments that the word takes, or another word that takes these arguments. */
    private static String ofArguments(CallSite place, List<Word> here, Object[] arguments) {
        List<Word> others = Stream.concat(
                        place.words().stream().filter(word -> arguments.length > 1),
                        Vocabulary.ENTRY.stream().filter(word -> isSister(word, here)))
                .filter(word -> !here.contains(word) && ArgumentMismatch.fits(word, arguments))
                .toList();
        String advice = ArgumentMismatch.advice(here, arguments);
        return (advice.isEmpty() ? "pass exactly these types" : advice)
                + (others.isEmpty() ? "" : "; or call " + list(others.stream()) + ", which takes these");
    }

    /** Whether both words make the same type from arguments of the Java library, such as a text. */
    private static boolean isSister(Word word, List<Word> here) {
        return here.stream()
                .anyMatch(each -> each.result() == word.result()
                        && Vocabulary.ENTRY.contains(each)
                        && Stream.of(each, word)
                                .flatMap(one -> Arrays.stream(one.method().getParameterTypes()))
                                .noneMatch(Word::isOurs));
    }

    /** The word with parentheses that show whether it takes arguments. */
    private static String open(String word, List<Class<?>> stages) {
        boolean bare = stages.stream()
                .flatMap(stage -> named(Word.ofStage(stage), word).stream())
                .allMatch(each -> each.takes(0));
        return word + (bare ? "()" : "(...)");
    }

    /** The value that has the word, with the words that make the value. */
    private static String ofValue(String word, Class<?> value) {
        List<Word> makers = Vocabulary.makersOf(value);
        boolean bare = named(Word.ofValue(value), word).stream().allMatch(each -> each.takes(0));
        return word + (bare ? "()" : "(...)") + " belongs to " + value.getSimpleName()
                + (makers.isEmpty() ? "" : ", made by " + list(makers.stream()));
    }

    private static String ofEntry(CallSite place, Word entry) {
        List<Word> takers = place.words().stream()
                .filter(each -> Arrays.stream(each.method().getParameterTypes())
                        .anyMatch(type -> type.isAssignableFrom(entry.result())))
                .toList();
        return entry + " is called without a receiver"
                + (takers.isEmpty() ? "" : ", as an argument of " + list(takers.stream()));
    }

    private static String unknown(String word) {
        return "there is no such word"
                + Spelling.nearest(word, Vocabulary.names())
                        .map(near -> "; " + near + " is spelled similarly")
                        .orElse("");
    }

    private static String list(Stream<Word> words) {
        return words.map(Word::toString).collect(Collectors.joining(" or "));
    }

    private static List<Word> named(List<Word> words, String name) {
        Predicate<Word> ofThatName = word -> word.name().equals(name);
        return words.stream().filter(ofThatName).toList();
    }

    private static Object[] asArray(@Nullable Object arguments) {
        return arguments instanceof Object[] array ? array : new Object[] {arguments};
    }
}
