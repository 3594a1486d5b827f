package io.culvert.policy;

import io.culvert.rule.Place;
import java.util.Objects;

/**
 * A feature of a policy that only later generations or later Windows releases support.
 *
 * @param feature name of the feature, such as {@code "IKEv2"}
 * @param place the element, such as {@code tunnel 'hq' > keying}
 * @param generation the first generation with a field for the feature
 * @param windows the first Windows that supports the feature
 */
public record Requirement(String feature, Place place, ApiGeneration generation, WindowsVersion windows) {

    /** Refuses null. */
    public Requirement {
        Objects.requireNonNull(feature, "feature");
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(generation, "generation");
        Objects.requireNonNull(windows, "windows");
    }
}
