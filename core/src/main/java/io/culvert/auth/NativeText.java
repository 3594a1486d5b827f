package io.culvert.auth;

import io.culvert.internal.PrintableText;
import io.culvert.rule.InvalidPolicyException;
import io.culvert.rule.Place;
import io.culvert.rule.Violation;
import io.culvert.rule.catalogue.AuthenticationRules;
import java.util.Objects;
import java.util.Optional;

/** Texts that the platform reads as UTF-16, up to the first NUL. */
final class NativeText {

    private NativeText() {}

    /** What is wrong with the text, if anything is. */
    static Optional<Violation> problem(Place element, String text) {
        if (!Objects.requireNonNull(text, element::toString).isEmpty()
                && text.codePoints().noneMatch(NativeText::isLost)) {
            return Optional.empty();
        }
        return Optional.of(AuthenticationRules.NATIVE_TEXT.violatedBy(
                element,
                text.isEmpty() ? "an empty text" : PrintableText.quoted(text),
                "at least one character, no NUL and no unpaired surrogate"));
    }

    /** Whether the native text would end there, or have something else there. */
    private static boolean isLost(int codePoint) {
        return codePoint == 0 || Character.getType(codePoint) == Character.SURROGATE;
    }

    /** The text, unless something is wrong with it. */
    static String checked(Place element, String text) {
        problem(element, text).ifPresent(violation -> {
            throw new InvalidPolicyException(violation);
        });
        return text;
    }
}
