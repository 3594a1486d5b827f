package io.culvert.dsl.groovy;

import io.culvert.dsl.Culvert;

/**
 * Groovy calls this class when the entry class has no method of a name, or none for the arguments.
 *
 * @hidden
 */
@SuppressWarnings({"DoNotCallSuggester", "InvalidBlockTag"}) // Only Groovy calls it; Javadoc takes @hidden on types.
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
