package io.culvert.policy;

import io.culvert.rule.Place;
import java.util.Objects;

/**
 * Something in a policy that not every Windows with the platform understands.
 *
 * @param feature what it is, such as {@code "IKEv2"}
 * @param place the element, such as {@code tunnel 'hq' > keying}
 * @param generation the first call that can say it
 * @param windows the first Windows that understands it
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
