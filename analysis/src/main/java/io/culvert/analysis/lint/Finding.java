package io.culvert.analysis.lint;

import io.culvert.rule.Place;
import java.util.Objects;

/**
 * One thing in a policy that is allowed and unwise.
 *
 * @param place the element, such as {@code tunnel 'hq' > main mode > proposal 1 > cipher}
 * @param value what stands there, as text; never a secret
 * @param reason why it is unwise
 * @param source who says so, as far as anybody does
 * @param better what to write instead
 */
public record Finding(Place place, String value, String reason, String source, String better) {

    /** Refuses a finding with a part left out. */
    public Finding {
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(better, "better");
    }

    /**
     * The finding as a short paragraph: element, value, better choice, reason, source.
     *
     * @return several lines, the first without indentation
     */
    public String describe() {
        return place + ": " + value + "\n"
                + "      better:  " + better + "\n"
                + "      why:     " + reason + "\n"
                + "      source:  " + source;
    }
}
