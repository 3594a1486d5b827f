package io.culvert.conformance.figures;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Four questions for kinds of {@link Family}, and five that are none. Read as source by {@link KindQuestionsTest}. */
final class Questions {

    /** A sealed family. */
    sealed interface Family {

        /** A kind. */
        record Kind(int number) implements Family {}

        /** A group of kinds. */
        sealed interface Group extends Family {

            /** A kind of the group. */
            record Member() implements Group {}
        }
    }

    private Questions() {}

    static boolean isKind(Object value) {
        return value instanceof Family.Kind;
    }

    static int number(Object value) {
        return value instanceof Family.Kind kind ? kind.number() : 0;
    }

    static int part(Object value) {
        return value instanceof Family.Kind(int number) ? number : 0;
    }

    static boolean isGroup(Object value) {
        return value instanceof Family.Group;
    }

    static boolean isFamily(Object value) {
        return value instanceof Family;
    }

    static boolean isText(Object value) {
        return value instanceof String || value instanceof List<?> || value instanceof int[];
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Family.Kind;
    }

    @Override
    public int hashCode() {
        return 0;
    }
}
