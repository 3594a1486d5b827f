package io.culvert.wfp.embedded;

import io.culvert.rule.Place;
import io.culvert.wfp.compile.fields.KeyingModule;
import io.culvert.wfp.error.ErrorCodes;
import io.culvert.wfp.error.WfpException;
import io.culvert.wfp.image.build.StructView;
import io.culvert.wfp.layout.ConstantTable;
import io.culvert.wfp.layout.FieldLayout;
import java.util.Objects;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Makes the refusals of a call, each with the place of the element that is refused. Most checks succeed, so a place is
 * put together only when something is refused.
 *
 * @param call the function
 * @param outer the enclosing element, null for an outermost one
 * @param element the element, in the terms of the rules; empty for the whole call
 */
record Refusals(String call, @Nullable Refusals outer, String element) {

    /** For the whole call. */
    Refusals(String call) {
        this(call, null, "");
    }

    /** For an outermost element. */
    Refusals(String call, String element) {
        this(call, null, element);
    }

    /** For an element inside this one. */
    Refusals in(String inner) {
        return new Refusals(call, element.isEmpty() ? null : this, inner);
    }

    /** For one of several elements. Places count from 1. */
    Refusals in(String inner, int index) {
        return in(inner + " " + (index + 1));
    }

    /** The place of the element, empty for the whole call. */
    private Optional<Place> place() {
        if (element.isEmpty()) {
            return Optional.empty();
        }
        Place own = Place.of(element);
        return Optional.of(
                outer == null
                        ? own
                        : outer.place().map(place -> place.then(own)).orElse(own));
    }

    WfpException refusal(int code, String reason) {
        WfpException refusal = new WfpException(code, call, reason);
        return place().map(refusal::at).orElse(refusal);
    }

    /** The kind that a number stands for. */
    <K> K kind(StructView struct, FieldLayout field, IntFunction<Optional<K>> kinds) {
        return kinds.apply(struct.bits(field))
                .orElseThrow(() -> refusal(
                        ErrorCodes.FWP_E_INVALID_ENUMERATOR,
                        field.path() + " is " + Long.toUnsignedString(struct.get(field))));
    }

    void unless(boolean fine, int code, Supplier<String> reason) {
        if (!fine) {
            throw refusal(code, reason.get());
        }
    }

    /** Requires a number that the enumeration names. */
    void requireKnown(StructView struct, FieldLayout field) {
        ConstantTable constants = Objects.requireNonNull(field.constants(), field.path());
        unless(
                constants.contains(struct.get(field)),
                ErrorCodes.FWP_E_INVALID_ENUMERATOR,
                () -> field.path() + " is " + Long.toUnsignedString(struct.get(field)));
    }

    /** Requires flags that are all named. */
    void requireKnownFlags(StructView struct, FieldLayout field) {
        ConstantTable constants = Objects.requireNonNull(field.constants(), field.path());
        unless(
                constants.contains(struct.get(field)),
                ErrorCodes.FWP_E_INVALID_FLAGS,
                () -> field.path() + " is " + constants.describe(struct.get(field)));
    }

    /** Refuses flags that only other keying modules have. */
    void refuseFlags(StructView struct, FieldLayout field, long flagsOfOthers, KeyingModule module) {
        ConstantTable constants = Objects.requireNonNull(field.constants(), field.path());
        long wrong = struct.get(field) & flagsOfOthers;
        unless(
                wrong == 0,
                ErrorCodes.FWP_E_INVALID_FLAGS,
                () -> field.path() + " has " + constants.describe(wrong) + ", and the policy is one of " + module);
    }

    /** Requires an array with at least one element. */
    void requireSome(StructView struct, FieldLayout array) {
        FieldLayout count = Objects.requireNonNull(array.count(), array.path());
        unless(struct.get(count) != 0, ErrorCodes.FWP_E_ZERO_LENGTH_ARRAY, () -> count.path() + " is 0");
    }
}
