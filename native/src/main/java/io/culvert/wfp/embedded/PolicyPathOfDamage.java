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

    /** The last field of a path; of an array an index, or nothing between brackets for all of it. */
    private static final Pattern LAST = Pattern.compile("(?:.*\\.)?(\\w+)(?:\\[(\\d*)])?");

    private static final Map<String, String> PARTS = Map.of(
            "mainModePolicy", "main mode",
            "ipsecProposals", "quick mode",
            "emPolicy", "extended mode",
            "filterConditions", "traffic",
            "keyModKey", "keying",
            "sd", "security descriptor",
            "remoteAddresses", "remote endpoint",
            "trafficSelectorPolicies", "traffic selectors",
            "saTransforms", "transforms");

    /** Elements of which there are several. Places count from 1. */
    private static final Map<String, String> NUMBERED = Map.of(
            "ipsecProposals", "proposal",
            "ikeProposals", "proposal",
            "authenticationMethods", "authentication method");

    private PolicyPathOfDamage() {}

    /** Empty if no element of a policy has a name on the way. */
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
        Optional<String> numbered = Optional.ofNullable(NUMBERED.get(field)).map(each -> each + number(last.group(2)));
        return Stream.concat(Optional.ofNullable(PARTS.get(field)).stream(), numbered.stream());
    }

    private static String number(@Nullable String index) {
        if (index == null) {
            return " 1";
        }
        return index.isEmpty() ? "s" : " " + (Integer.parseInt(index) + 1);
    }
}
