package io.culvert.internal;

import io.culvert.rule.InvalidPolicyException;
import io.culvert.rule.Place;
import io.culvert.rule.Violation;
import io.culvert.rule.catalogue.Rules;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Copies sets of options, checks their elements, and keeps them in the order of declaration. */
public final class OptionSets {

    private OptionSets() {}

    /**
     * Copies a set and checks the types of its elements. Element types are erased, so a dynamic language can pass any
     * set.
     *
     * @param options the set
     * @param type the type of an element
     * @param place the name of the set in messages
     * @param <E> the type of an element
     * @return an immutable copy, which iterates in the order of the enumeration
     */
    public static <E extends Enum<E>> Set<E> checked(Set<? extends E> options, Class<E> type, Place place) {
        // Copied before the checks: the caller's set may change meanwhile.
        List<?> copy = new ArrayList<>(Objects.requireNonNull(options, place::toString));
        List<Violation> violations = new ArrayList<>();
        Set<E> checked = EnumSet.noneOf(type);
        for (@Nullable Object each : copy) {
            if (type.isInstance(each)) {
                checked.add(type.cast(each));
            } else {
                violations.add(Rules.ELEMENT_TYPE.violatedBy(
                        place.then("an element"),
                        CheckedLists.typeOf(each),
                        "a value of type " + type.getSimpleName()));
            }
        }
        if (!violations.isEmpty()) {
            throw new InvalidPolicyException(violations);
        }
        return Collections.unmodifiableSet(checked);
    }

    /**
     * Adds an option to a set.
     *
     * @param options the set
     * @param option the option to add
     * @param <E> their type
     * @return another set, which iterates in the order of the enumeration
     */
    public static <E extends Enum<E>> Set<E> with(Set<E> options, E option) {
        Set<E> all = EnumSet.of(option);
        all.addAll(options);
        return Collections.unmodifiableSet(all);
    }

    /**
     * Adds one or more options to a set.
     *
     * @param options the set
     * @param first an option to add
     * @param more others; nulls are refused
     * @param <E> their type
     * @return another set, which iterates in the order of the enumeration
     */
    public static <E extends Enum<E>> Set<E> with(Set<E> options, E first, E[] more) {
        Set<E> all = EnumSet.of(Objects.requireNonNull(first, "firstOption"));
        for (E each : Objects.requireNonNull(more, "moreOptions")) {
            all.add(Objects.requireNonNull(each, "an element of moreOptions"));
        }
        all.addAll(options);
        return Collections.unmodifiableSet(all);
    }

    /**
     * Formats options for the end of a text.
     *
     * @param options the options, or other parts
     * @return such as {@code " (ONE_WAY)"}; empty for no options
     */
    public static String listed(Collection<?> options) {
        return options.isEmpty()
                ? ""
                : options.stream().map(String::valueOf).collect(Collectors.joining(", ", " (", ")"));
    }
}
