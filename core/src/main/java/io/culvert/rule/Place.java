package io.culvert.rule;

import io.culvert.rule.text.PrintableText;
import java.io.Serial;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The path to an element of a policy, outermost element first: {@code tunnel 'hq' > quick mode > proposal 2 > PFS group}.
 * Each violation, finding, requirement, difference and refusal has a place.
 *
 * <pre>{@code
 * Place.tunnel("hq").then("quick mode").nth("proposal", 2).then("PFS group")
 * }</pre>
 *
 * <p>Immutable. Two places with the same elements are equal.
 */
public final class Place implements Serializable {

    @Serial
    private static final long serialVersionUID = 1L;

    private static final String SEPARATOR = " > ";

    @SuppressWarnings("serial") // the lists of List.copyOf are serializable, but the type List is not
    private final List<String> elements;

    private Place(List<String> elements) {
        this.elements = List.copyOf(elements);
    }

    /**
     * Creates the place of a whole tunnel.
     *
     * @param name the tunnel's name; unprintable characters appear as escapes
     * @return the outermost place of a policy
     */
    public static Place tunnel(String name) {
        return of("tunnel " + PrintableText.quoted(name));
    }

    /**
     * Creates the place of an element outside any tunnel, such as a value that belongs to no policy yet.
     *
     * @param element the element, in terms of the DSL
     * @return the place
     */
    public static Place of(String element) {
        return new Place(List.of(required(element)));
    }

    /**
     * Appends one element to this path.
     *
     * @param element the inner element, in terms of the DSL
     * @return the longer path
     */
    public Place then(String element) {
        List<String> longer = new ArrayList<>(elements);
        longer.add(required(element));
        return new Place(longer);
    }

    /**
     * Appends one numbered element to this path.
     *
     * @param element the kind of element
     * @param number its number, at least 1
     * @return the longer path
     */
    public Place nth(String element, int number) {
        if (number < 1) {
            throw new IllegalArgumentException("elements are counted from 1, not from " + number);
        }
        return then(element + " " + number);
    }

    /**
     * Appends another path to this path.
     *
     * @param inner the path to append
     * @return the longer path
     */
    public Place then(Place inner) {
        List<String> longer = new ArrayList<>(elements);
        longer.addAll(inner.elements);
        return new Place(longer);
    }

    /**
     * Returns the elements of the path.
     *
     * @return at least one element, outermost first
     */
    public List<String> elements() {
        return elements;
    }

    /**
     * Returns the path without its outermost element.
     *
     * @return the inner path; empty if this path has one element
     */
    public Optional<Place> inner() {
        return elements.size() == 1 ? Optional.empty() : Optional.of(new Place(elements.subList(1, elements.size())));
    }

    private static String required(String element) {
        if (Objects.requireNonNull(element, "element").isBlank()) {
            throw new IllegalArgumentException("an element of a place needs a name");
        }
        return element;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Place place && place.elements.equals(elements);
    }

    @Override
    public int hashCode() {
        return elements.hashCode();
    }

    /** Returns the elements, separated by {@code " > "}. */
    @Override
    public String toString() {
        return String.join(SEPARATOR, elements);
    }
}
