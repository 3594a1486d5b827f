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

/** Sets of options as values: copied, checked element by element, in the order in which the options are declared. */
public final class OptionSets {

    private OptionSets() {}

    /**
     * A copy whose elements are what they should be. The type of a set is erased, so a dynamic caller can hand over a
     * set of anything.
     *
     * @param options what was given
     * @param type what each must be
     * @param place where the set stands, for the message
     * @param <E> what each must be
     * @return an immutable copy, which iterates in the order of the enumeration
     */
    public static <E extends Enum<E>> Set<E> checked(Set<? extends E> options, Class<E> type, Place place) {
        // Copied before it is looked at: the caller's set may change in between.
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
     * The set and one option more.
     *
     * @param options what there was
     * @param option what is added
     * @param <E> their type
     * @return another set, which iterates in the order of the enumeration
     */
    public static <E extends Enum<E>> Set<E> with(Set<E> options, E option) {
        Set<E> all = EnumSet.of(option);
        all.addAll(options);
        return Collections.unmodifiableSet(all);
    }

    /**
     * The set and one or more options more.
     *
     * @param options what there was
     * @param first one that is added
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
     * The options behind what they belong to.
     *
     * @param options the options, or other parts
     * @return such as {@code " (ONE_WAY)"}, nothing if there are none
     */
    public static String listed(Collection<?> options) {
        return options.isEmpty()
                ? ""
                : options.stream().map(String::valueOf).collect(Collectors.joining(", ", " (", ")"));
    }
}
