package io.culvert.dsl.groovy;

import io.culvert.dsl.Culvert;

/** Groovy calls this class when the entry class has no method of a name, or none for the arguments. */
@SuppressWarnings("DoNotCallSuggester") // Only Groovy calls it.
public final class MissingEntryWords {

    private MissingEntryWords() {}

    /**
     * Refuses a call on the entry class.
     *
     * @param self the class that Groovy extends; never used
     * @param word the name in the call
     * @param arguments its arguments
     * @return never
     */
    public static Object $static_methodMissing(Culvert self, String word, Object arguments) {
        throw MisplacedWordMessage.toEntry(word, arguments);
    }
}
