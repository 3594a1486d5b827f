package io.culvert.auth;

import io.culvert.rule.InvalidPolicyException;
import io.culvert.rule.Place;
import io.culvert.rule.Violation;
import io.culvert.rule.catalogue.AuthenticationRules;
import io.culvert.rule.text.PrintableText;
import java.util.Objects;
import java.util.Optional;

/** Texts that the platform reads as UTF-16, up to the first NUL. */
final class NativeText {

    private NativeText() {}

    /** The violation of a text, if it has any. */
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

    /** Whether the native text would end at, or change, a character. */
    private static boolean isLost(int codePoint) {
        return codePoint == 0 || Character.getType(codePoint) == Character.SURROGATE;
    }

    /** Returns a valid text, refuses others. */
    static String checked(Place element, String text) {
        problem(element, text).ifPresent(violation -> {
            throw new InvalidPolicyException(violation);
        });
        return text;
    }
}
