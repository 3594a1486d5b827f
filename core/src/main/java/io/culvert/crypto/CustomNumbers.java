package io.culvert.crypto;

import io.culvert.rule.InvalidPolicyException;
import io.culvert.rule.Place;
import io.culvert.rule.Violation;
import io.culvert.rule.catalogue.CryptoRules;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** Checks the numbers of an algorithm of a third-party module, and reports all violations at once. */
final class CustomNumbers {

    private static final int UINT8_MAX = 255;
    private static final UUID ZERO = new UUID(0, 0);

    private final List<Violation> violations = new ArrayList<>();
    private final Place element;
    private final UUID module;

    CustomNumbers(Place element, UUID module) {
        this.element = element;
        this.module = Objects.requireNonNull(module, "cryptoModule");
    }

    CustomNumbers inRange(String part, int number, int first, int last) {
        if (number < first || number > last) {
            violations.add(CryptoRules.CUSTOM_NUMBER.violatedBy(
                    element.then(part), Integer.toString(number), first + " to " + last));
        }
        return this;
    }

    CustomNumbers config(String part, int number) {
        return inRange(part, number, 0, UINT8_MAX);
    }

    void check() {
        if (module.equals(ZERO)) {
            violations.add(CryptoRules.CUSTOM_MODULE.violatedBy(
                    element.then("module"), ZERO.toString(), "the GUID of the module"));
        }
        if (!violations.isEmpty()) {
            throw new InvalidPolicyException(violations);
        }
    }
}
