package io.culvert.analysis.lint;

import io.culvert.rule.Place;

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
        return new FindingImpl(place, value, reason, source, better);
    }

    /**
     * The element.
     *
     * @return its place, from the tunnel on
     */
    Place place();

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
     * The finding as a short paragraph: element, value, better choice, reason, source.
     *
     * @return several lines, the first without indentation
     */
    default String describe() {
        return place() + ": " + value() + "\n"
                + "      better:  " + better() + "\n"
                + "      why:     " + reason() + "\n"
                + "      source:  " + source();
    }
}
