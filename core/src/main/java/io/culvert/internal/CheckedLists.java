package io.culvert.internal;

import io.culvert.rule.InvalidPolicyException;
import io.culvert.rule.Place;
import io.culvert.rule.Rule;
import io.culvert.rule.Violation;
import io.culvert.rule.catalogue.Rules;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Copies lists, checks their elements, and formats them as alternatives. */
public final class CheckedLists {

    private CheckedLists() {}

    /**
     * One or more elements as a list.
     *
     * @param first the first
     * @param more the others
     * @param <T> their type
     * @return all of them; nulls are kept, and {@link #checked} refuses them
     */
    @SafeVarargs
    public static <T> List<T> of(T first, T... more) {
        List<T> all = new ArrayList<>(more.length + 1);
        all.add(first);
        for (T each : more) {
            all.add(each);
        }
        return all;
    }

    /**
     * Copies a list and checks the types of its elements. Element types are erased, so a dynamic language can pass any
     * list.
     *
     * @param elements the list
     * @param type the type of an element
     * @param place the name of the list in messages
     * @param <T> the type of an element
     * @return an immutable copy
     */
    public static <T> List<T> checked(List<? extends T> elements, Class<T> type, Place place) {
        // Copied before the checks: the caller's list may change meanwhile.
        List<T> copy = new ArrayList<>(Objects.requireNonNull(elements, place::toString));
        List<Violation> violations = unfit(copy, type, place);
        if (!violations.isEmpty()) {
            throw new InvalidPolicyException(violations);
        }
        return List.copyOf(copy);
    }

    /**
     * The elements of a wrong type.
     *
     * @param elements the list
     * @param type the type of an element
     * @param place the name of the list in messages
     * @return one violation for each wrong element
     */
    public static List<Violation> unfit(List<?> elements, Class<?> type, Place place) {
        List<Violation> violations = new ArrayList<>();
        int number = 0;
        for (@Nullable Object each : elements) {
            number++;
            if (!type.isInstance(each)) {
                violations.add(Rules.ELEMENT_TYPE.violatedBy(
                        place.nth("element", number), typeOf(each), "a value of type " + type.getSimpleName()));
            }
        }
        return violations;
    }

    /** Describes a value by its type only: it may be a secret. */
    static String typeOf(@Nullable Object found) {
        return found == null ? "null" : "a value of type " + found.getClass().getSimpleName();
    }

    /**
     * Copies a list; refuses an empty one.
     *
     * @param elements the list
     * @param rule the rule that an empty list violates
     * @param place the name of the list in messages
     * @param allowed the allowed values in messages
     * @param <T> their type
     * @return the elements
     */
    public static <T> List<T> notEmpty(List<? extends T> elements, Rule rule, Place place, String allowed) {
        List<T> copy = new ArrayList<>(Objects.requireNonNull(elements, place::toString));
        if (copy.isEmpty()) {
            throw new InvalidPolicyException(rule.violatedBy(place, "an empty list", allowed));
        }
        return copy;
    }

    /**
     * Formats elements as alternatives.
     *
     * @param elements the alternatives
     * @param none the text of an empty list
     * @return such as {@code 10.1.0.0/16 or 10.3.0.0/16}
     */
    public static String alternatives(List<?> elements, String none) {
        return elements.isEmpty()
                ? none
                : elements.stream().map(String::valueOf).collect(Collectors.joining(" or "));
    }
}
