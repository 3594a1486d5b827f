package io.culvert.analysis.lint;

import io.culvert.rule.Place;
import java.util.List;
import java.util.Objects;

/** An element of a policy that the platform accepts and that is unwise. */
public sealed interface Finding permits FindingImpl {

    /**
     * A finding of a user's own check.
     *
     * @param place the element, such as {@code tunnel 'hq' > main mode > proposal 1 > cipher}
     * @param value its value as text; never a secret
     * @param reason why it is unwise
     * @param source the document behind the reason
     * @param better what to write instead
     * @return the finding
     */
    static Finding of(Place place, String value, String reason, String source, String better) {
        return new FindingImpl(List.of(Objects.requireNonNull(place, "place")), value, reason, source, better);
    }

    /**
     * The elements. One weakness with one value is one finding, whatever the number of its elements.
     *
     * @return their places, from the tunnel on, at least one, in the order of the policy
     */
    List<Place> places();

    /**
     * The first element.
     *
     * @return the first of {@link #places()}
     */
    default Place place() {
        return places().get(0);
    }

    /**
     * The value of the element.
     *
     * @return as text; never a secret
     */
    String value();

    /**
     * The reason.
     *
     * @return why the value is unwise
     */
    String reason();

    /**
     * The document behind the reason.
     *
     * @return its name, and the section where it has one
     */
    String source();

    /**
     * The better choice.
     *
     * @return what to write instead
     */
    String better();

    /**
     * The finding as a short paragraph: first element, value, further elements, better choice, reason, source.
     *
     * @return several lines, the first without indentation
     */
    default String describe() {
        StringBuilder also = new StringBuilder();
        places().subList(1, places().size())
                .forEach(each -> also.append("      also at: ").append(each).append('\n'));
        return place() + ": " + value() + "\n"
                + also
                + "      better:  " + better() + "\n"
                + "      why:     " + reason() + "\n"
                + "      source:  " + source();
    }
}
