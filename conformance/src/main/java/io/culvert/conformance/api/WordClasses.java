package io.culvert.conformance.api;

import java.lang.reflect.Modifier;
import java.util.Arrays;

/**
 * Recognises the word classes of the language: abstract sealed classes that only hand static members down to one
 * subclass. Javadoc hides them and lists their members with that subclass, and so does the listing.
 */
final class WordClasses {

    private WordClasses() {}

    static boolean contain(Class<?> type) {
        return Modifier.isAbstract(type.getModifiers())
                && !type.isInterface()
                && type.isSealed()
                && type.getPermittedSubclasses().length == 1
                && Arrays.stream(type.getDeclaredMethods()).allMatch(each -> Modifier.isStatic(each.getModifiers()))
                && type.getConstructors().length == 0;
    }
}
