package io.culvert.wfp.embedded;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import io.culvert.rule.Place;
import java.util.Optional;

/** Says in the words of the rules what a damaged image was about to say. */
final class PolicyPathOfDamage {

    /** The last field of a path; of an array an index, or nothing between brackets for all of it. */
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

    /** One of several, counted from 1 by people. */
    private static final Map<String, String> NUMBERED = Map.of(
            "ipsecProposals", "quick mode > proposal",
            "ikeProposals", "proposal",
            "authenticationMethods", "authentication method");

    private PolicyPathOfDamage() {}

    /** Empty if it is none that a policy has a word for. */
    static Optional<Place> of(List<String> trail) {
        List<String> parts = new ArrayList<>();
        for (String step : trail) {
            Matcher last = LAST.matcher(step);
            if (last.matches()) {
                String field = last.group(1);
                if (NUMBERED.containsKey(field)) {
                    parts.addAll(List.of((NUMBERED.get(field) + number(last.group(2))).split(" > ")));
                } else if (PARTS.containsKey(field)) {
                    parts.add(PARTS.get(field));
                }
            }
        }
        return parts.stream().map(Place::of).reduce(Place::then);
    }

    private static String number(@Nullable String index) {
        if (index == null) {
            return " 1";
        }
        return index.isEmpty() ? "s" : " " + (Integer.parseInt(index) + 1);
    }
}
