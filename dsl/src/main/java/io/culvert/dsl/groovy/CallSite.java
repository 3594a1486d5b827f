package io.culvert.dsl.groovy;

import io.culvert.dsl.stage.RevisionStage;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Where a word was said. */
sealed interface CallSite {

    /** Where that is, and what is wanted there. */
    String where();

    /** What can be said there. */
    List<Word> words();

    /** How to come from here to a stage that has the word. */
    String wayTo(String word, List<Class<?>> stages);

    /** What can be said there, for the message. */
    default String allowed() {
        return words().isEmpty()
                ? "nothing, it is complete"
                : words().stream().map(Word::toString).collect(Collectors.joining(", "));
    }

    /** In the sentence. */
    record AtStage(Class<?> stage) implements CallSite {

        @Override
        public String where() {
            return "at " + stage.getSimpleName() + ", " + wanted();
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
                return word + " is said at " + either(stages)
                        + ", which is passed: keep that stage, or begin again with tunnel(String)"
                        + (revised ? ", or with revise(TunnelPolicy) from what is built" : "");
            }
            String target = Vocabulary.STAGES.contains(stage) ? reached(way.get()) : either(stages);
            return word + " is said at " + target + ": say "
                    + way.get().stream().map(Word::open).collect(Collectors.joining(", then "))
                    + " first";
        }

        private static String reached(List<Word> way) {
            return way.get(way.size() - 1).result().getSimpleName();
        }

        /** A stage is named for it: {@code Ipv4RemoteEndpointStage} wants an IPv4 remote endpoint. */
        private String wanted() {
            if (words().stream().anyMatch(word -> !Vocabulary.STAGES.contains(word.result()))) {
                return "nothing more is wanted";
            }
            String name = stage.getSimpleName().replaceFirst("Stage$", "");
            String spaced = name.replaceAll("(?<=[a-z0-9])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
            return "the " + spaced.replace("ipv", "IPv").replace("ikev", "IKEv") + " is wanted";
        }
    }

    /** In a value that goes into the sentence, or in the policy that came out. */
    record AtValue(Class<?> value) implements CallSite {

        @Override
        public String where() {
            return "to a value of type " + value.getSimpleName();
        }

        @Override
        public List<Word> words() {
            return Word.ofValue(value);
        }

        @Override
        public String wayTo(String word, List<Class<?>> stages) {
            String sentence = word + " is said in the sentence, at " + either(stages);
            return Vocabulary.VALUES.contains(value)
                    ? sentence + ": close the value's parenthesis first"
                    : sentence + ", before build(); revise(TunnelPolicy) leads there from a policy";
        }
    }

    /** Before any sentence. */
    record AtEntry(String word) implements CallSite {

        @Override
        public String where() {
            return "by itself";
        }

        @Override
        public List<Word> words() {
            return Vocabulary.ENTRY.stream()
                    .filter(each -> each.name().equals(word))
                    .toList();
        }

        /** There are too many to list them all. */
        @Override
        public String allowed() {
            if (!words().isEmpty()) {
                return CallSite.super.allowed();
            }
            List<String> names =
                    Vocabulary.ENTRY.stream().map(Word::name).distinct().toList();
            List<String> alike = Spelling.alike(word, names);
            return alike.isEmpty()
                    ? "what begins a sentence, tunnel(String) or revise(TunnelPolicy), and " + (names.size() - 2)
                            + " words that make values"
                    : String.join(", ", alike) + ", and " + (names.size() - alike.size()) + " words less like it";
        }

        @Override
        public String wayTo(String asked, List<Class<?>> stages) {
            return asked + " is said in the sentence, at " + either(stages) + ": begin with tunnel(String)";
        }
    }

    private static String either(List<Class<?>> stages) {
        return stages.stream().map(Class::getSimpleName).collect(Collectors.joining(" or "));
    }
}
