package io.culvert.dsl.groovy;

import io.culvert.dsl.Culvert;

/** What Groovy calls when the entry class has no such word, or not with such arguments. */
@SuppressWarnings("DoNotCallSuggester") // nobody does but Groovy
public final class MissingEntryWords {

    private MissingEntryWords() {}

    /**
     * Answers a word of the entry class.
     *
     * @param self tells Groovy which class this belongs to
     * @param word what was asked
     * @param arguments its arguments
     * @return never
     */
    public static Object $static_methodMissing(Culvert self, String word, Object arguments) {
        throw MisplacedWordMessage.toEntry(word, arguments);
    }
}
