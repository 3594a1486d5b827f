package io.culvert.analysis.lint;

import io.culvert.rule.Place;
import java.util.Objects;

/** A finding. Behind an interface, since findings may get more parts, such as the rule. */
record FindingImpl(Place place, String value, String reason, String source, String better) implements Finding {

    /** Refuses null. */
    FindingImpl {
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(better, "better");
    }

    @Override
    public String toString() {
        return describe();
    }
}
