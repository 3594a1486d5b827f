package io.culvert.analysis.lint;

import io.culvert.rule.Place;
import java.util.List;
import java.util.Objects;

/** A finding. Behind an interface, since findings may get more parts, such as the rule. */
record FindingImpl(List<Place> places, String value, String reason, String source, String better) implements Finding {

    /** Copies the list; refuses null. */
    FindingImpl {
        places = List.copyOf(places);
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
