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

/** CheckedLists as values: copied, checked element by element, printed as alternatives. */
public final class CheckedLists {

    private CheckedLists() {}

    /**
     * One or more elements as a list.
     *
     * @param first the first
     * @param more the others
     * @param <T> their type
     * @return all of them; nulls are kept for {@link #checked} to find
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
     * A copy whose elements are what they should be. The type of a list is erased, so a dynamic caller can hand over a
     * list of anything.
     *
     * @param elements what was given
     * @param type what each must be
     * @param place where the list stands, for the message
     * @param <T> what each must be
     * @return an immutable copy
     */
    public static <T> List<T> checked(List<? extends T> elements, Class<T> type, Place place) {
        // Copied before it is looked at: the caller's list may change in between.
        List<T> copy = new ArrayList<>(Objects.requireNonNull(elements, place::toString));
        List<Violation> violations = unfit(copy, type, place);
        if (!violations.isEmpty()) {
            throw new InvalidPolicyException(violations);
        }
        return List.copyOf(copy);
    }

    /**
     * The elements that are not what they should be.
     *
     * @param elements what was given
     * @param type what each must be
     * @param place where the list stands, for the message
     * @return one breach an element, none if all are fit
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

    /** What a dynamic caller handed over, told by its type: it may be a secret. */
    static String typeOf(@Nullable Object found) {
        return found == null ? "null" : "a value of type " + found.getClass().getSimpleName();
    }

    /**
     * A copy of the list, if it has an element.
     *
     * @param elements what was given
     * @param rule the rule to name if it has none
     * @param place where the list stands, for the message
     * @param allowed what was wanted, for the message
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
     * The elements as a phrase.
     *
     * @param elements the alternatives
     * @param none what to say when there is none
     * @return such as {@code 10.1.0.0/16 or 10.3.0.0/16}
     */
    public static String alternatives(List<?> elements, String none) {
        return elements.isEmpty()
                ? none
                : elements.stream().map(String::valueOf).collect(Collectors.joining(" or "));
    }
}
