package io.culvert.wfp.embedded;

import io.culvert.rule.Place;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds the place in a policy that a damaged part of an image belongs to. */
final class PolicyPathOfDamage {

    /** The last field of a path. An array has an index in brackets, or empty brackets for all elements. */
    private static final Pattern LAST = Pattern.compile("(?:.*\\.)?(\\w+)(?:\\[(\\d*)])?");

    private static final Map<String, String> PARTS = Map.of(
            "mainModePolicy", "main mode",
            "emPolicy", "extended mode",
            "filterConditions", "traffic",
            "keyModKey", "keying",
            "sd", "security descriptor",
            "remoteAddresses", "remote endpoint",
            "trafficSelectorPolicies", "traffic selectors",
            "saTransforms", "transforms");

    /** Elements of which there are several. Places count from 1. */
    private static final Map<String, String> NUMBERED = Map.of(
            "ipsecProposals", "quick mode > proposal",
            "ikeProposals", "proposal",
            "authenticationMethods", "authentication method");

    private PolicyPathOfDamage() {}

    /** Returns empty if the trail contains no element of a policy. */
    static Optional<Place> of(List<String> trail) {
        return trail.stream()
                .flatMap(PolicyPathOfDamage::elements)
                .map(Place::of)
                .reduce(Place::then);
    }

    private static Stream<String> elements(String step) {
        Matcher last = LAST.matcher(step);
        if (!last.matches()) {
            return Stream.empty();
        }
        String field = last.group(1);
        return NUMBERED.containsKey(field)
                ? Optional.of(NUMBERED.get(field) + number(last.group(2)))
                : Optional.ofNullable(PARTS.get(field));
    }

    private static String number(@Nullable String index) {
        if (index == null) {
            return " 1";
        }
        return index.isEmpty() ? "s" : " " + (Integer.parseInt(index) + 1);
    }
}
