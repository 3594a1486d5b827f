package io.culvert.auth;

import io.culvert.internal.PrintableText;
import io.culvert.rules.AuthenticationRules;
import io.culvert.rules.InvalidPolicyException;
import io.culvert.rules.Violation;
import java.util.Objects;
import java.util.Optional;

/** Texts that the platform reads up to the first NUL. */
final class NativeText {

    private NativeText() {}

    /** What is wrong with the text, if anything is. */
    static Optional<Violation> problem(String element, String text) {
        if (!Objects.requireNonNull(text, element).isEmpty() && text.indexOf(0) < 0) {
            return Optional.empty();
        }
        return Optional.of(AuthenticationRules.NATIVE_TEXT.violatedBy(
                element,
                text.isEmpty() ? "an empty text" : PrintableText.quoted(text),
                "at least one character, and no NUL"));
    }

    /** The text, unless something is wrong with it. */
    static String checked(String element, String text) {
        problem(element, text).ifPresent(violation -> {
            throw new InvalidPolicyException(violation);
        });
        return text;
    }
}
