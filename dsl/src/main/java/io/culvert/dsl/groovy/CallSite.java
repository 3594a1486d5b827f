package io.culvert.dsl.groovy;

import io.culvert.dsl.stage.RevisionStage;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The place of a call that found no method. */
sealed interface CallSite {

    /** The place, and what it expects. */
    String where();

    /** The words that are allowed there. */
    List<Word> words();

    /** How to reach a stage that has the word. */
    String wayTo(String word, List<Class<?>> stages);

    /** The words that are allowed there, as text. */
    default String allowed() {
        return words().isEmpty()
                ? "nothing, the value is complete"
                : words().stream().map(Word::toString).collect(Collectors.joining(", "));
    }

    /** At a stage of the sentence. */
    record AtStage(Class<?> stage) implements CallSite {

        @Override
        public String where() {
            return "at " + stage.getSimpleName() + ", which expects " + expected();
        }

        @Override
        public List<Word> words() {
            return Word.ofStage(stage);
        }

        @Override
        public String wayTo(String word, List<Class<?>> stages) {
            Optional<List<Word>> way = stages.stream()
                    .flatMap(each -> Vocabulary.way(stage, each).stream())
                    .min(Comparator.comparingInt(List::size));
            if (way.isEmpty()) {
                boolean revised = stages.stream()
                        .anyMatch(each ->
                                Vocabulary.way(RevisionStage.class, each).isPresent());
                return word + " belongs to " + either(stages)
                        + ", which is passed: keep that stage, or begin again with tunnel(String)"
                        + (revised ? ", or with revise(TunnelPolicy) from what is built" : "");
            }
            String target = Vocabulary.STAGES.contains(stage) ? reached(way.get()) : either(stages);
            return word + " belongs to " + target + ": call "
                    + way.get().stream().map(Word::open).collect(Collectors.joining(", then "))
                    + " first";
        }

        private static String reached(List<Word> way) {
            return way.get(way.size() - 1).result().getSimpleName();
        }

        /** Read off the name of the stage: {@code Ipv4RemoteEndpointStage} expects the IPv4 remote endpoint. */
        private String expected() {
            if (words().stream().anyMatch(word -> !Vocabulary.STAGES.contains(word.result()))) {
                return "nothing more";
            }
            String name = stage.getSimpleName().replaceFirst("Stage$", "");
            String spaced = name.replaceAll("(?<=[a-z0-9])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
            return "the " + spaced.replace("ipv", "IPv").replace("ikev", "IKEv");
        }
    }

    /** On a value that the sentence takes, or on the finished policy. */
    record AtValue(Class<?> value) implements CallSite {

        @Override
        public String where() {
            return "on a value of type " + value.getSimpleName();
        }

        @Override
        public List<Word> words() {
            return Word.ofValue(value);
        }

        @Override
        public String wayTo(String word, List<Class<?>> stages) {
            String sentence = word + " belongs to the sentence, at " + either(stages);
            return Vocabulary.VALUES.contains(value)
                    ? sentence + ": close the parenthesis of the value first"
                    : sentence + ", before build(); revise(TunnelPolicy) leads there from a policy";
        }
    }

    /** Without a receiver. */
    record AtEntry(String word) implements CallSite {

        @Override
        public String where() {
            return "by itself, without a receiver";
        }

        @Override
        public List<Word> words() {
            return Vocabulary.ENTRY.stream()
                    .filter(each -> each.name().equals(word))
                    .toList();
        }

        /** Names similar words only, because there are too many words to list. */
        @Override
        public String allowed() {
            if (!words().isEmpty()) {
                return CallSite.super.allowed();
            }
            List<String> names =
                    Vocabulary.ENTRY.stream().map(Word::name).distinct().toList();
            List<String> alike = Spelling.alike(word, names);
            return alike.isEmpty()
                    ? "the words that begin a sentence, tunnel(String) and revise(TunnelPolicy), and "
                            + (names.size() - 2) + " words that make values"
                    : String.join(", ", alike) + ", and " + (names.size() - alike.size()) + " other words";
        }

        @Override
        public String wayTo(String asked, List<Class<?>> stages) {
            return asked + " belongs to the sentence, at " + either(stages) + ": begin with tunnel(String)";
        }
    }

    private static String either(List<Class<?>> stages) {
        return stages.stream().map(Class::getSimpleName).collect(Collectors.joining(" or "));
    }
}
