package io.culvert.net;

import io.culvert.internal.CheckedLists;
import io.culvert.rule.InvalidPolicyException;
import io.culvert.rule.Place;
import io.culvert.rule.Violation;
import io.culvert.rule.catalogue.TrafficRules;
import io.culvert.rule.text.PrintableText;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The checks and the text of remote ends with several addresses, the same for both families. */
final class Gateways {

    private static final Place PLACE = Place.of("remote endpoint");

    private Gateways() {}

    /** Copies the addresses; refuses addresses and names that are not valid. */
    static <T> List<T> checked(List<? extends T> addresses, Class<T> type, Optional<String> name) {
        // Copied before the checks: the caller's list may change meanwhile.
        List<T> copy = new ArrayList<>(Objects.requireNonNull(addresses, "addresses"));
        List<Violation> violations = CheckedLists.unfit(copy, type, PLACE.then("addresses"));
        if (copy.isEmpty()) {
            violations.add(TrafficRules.AT_LEAST_ONE_GATEWAY.violatedBy(
                    PLACE.then("addresses"), "an empty list", "at least one address"));
        }
        Objects.requireNonNull(name, "name").flatMap(Gateways::unfitName).ifPresent(violations::add);
        if (!violations.isEmpty()) {
            throw new InvalidPolicyException(violations);
        }
        return List.copyOf(copy);
    }

    private static Optional<Violation> unfitName(String name) {
        boolean fit = !name.isEmpty() && name.codePoints().allMatch(PrintableText::isPrintable);
        return fit
                ? Optional.empty()
                : Optional.of(TrafficRules.REMOTE_NAME.violatedBy(
                        PLACE.then("name"),
                        PrintableText.quoted(name),
                        "a name of at least one character, such as vpn.example.com"));
    }

    static String words(List<?> addresses, Optional<String> name) {
        String words = CheckedLists.alternatives(addresses, "");
        return name.map(each -> each + " (" + words + ")").orElse(words);
    }
}
