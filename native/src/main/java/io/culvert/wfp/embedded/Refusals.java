package io.culvert.wfp.embedded;

import io.culvert.wfp.error.ErrorCodes;
import io.culvert.wfp.error.WfpException;
import io.culvert.wfp.image.build.StructView;
import io.culvert.wfp.layout.ConstantTable;
import io.culvert.wfp.layout.FieldLayout;
import java.util.Objects;
import java.util.function.Supplier;
import io.culvert.rule.Place;
import java.util.Optional;

/**
 * Says no in the name of a call, about one part of what it says.
 *
 * @param call the function
 * @param part the part in the words of the rules, outermost first; empty for the whole
 */
record Refusals(String call, Optional<Place> part) {

    /** About the whole. */
    Refusals(String call) {
        this(call, Optional.empty());
    }

    /** About a part. */
    Refusals(String call, String part) {
        this(call, Optional.of(Place.of(part)));
    }

    /** About a part of that part. */
    Refusals in(String inner) {
        return new Refusals(call, Optional.of(part.map(outer -> outer.then(inner)).orElseGet(() -> Place.of(inner))));
    }

    /** About one of several parts, which people count from 1. */
    Refusals in(String inner, int index) {
        return in(inner + " " + (index + 1));
    }

    WfpException refusal(int code, String reason) {
        WfpException refusal = new WfpException(code, call, reason);
        return part.map(refusal::at).orElse(refusal);
    }

    void unless(boolean fine, int code, Supplier<String> reason) {
        if (!fine) {
            throw refusal(code, reason.get());
        }
    }

    /** A number of an enumeration must be one of its names. */
    void requireKnown(StructView struct, FieldLayout field) {
        ConstantTable constants = Objects.requireNonNull(field.constants(), field.path());
        unless(
                constants.contains(struct.get(field)),
                ErrorCodes.FWP_E_INVALID_ENUMERATOR,
                () -> field.path() + " is " + Long.toUnsignedString(struct.get(field)));
    }

    /** Flags must be made of names. */
    void requireKnownFlags(StructView struct, FieldLayout field) {
        ConstantTable constants = Objects.requireNonNull(field.constants(), field.path());
        unless(
                constants.contains(struct.get(field)),
                ErrorCodes.FWP_E_INVALID_FLAGS,
                () -> field.path() + " is " + constants.describe(struct.get(field)));
    }

    /** Flags must not have those that only other keying modules have. */
    void refuseFlags(StructView struct, FieldLayout field, long flagsOfOthers, KeyingModule module) {
        ConstantTable constants = Objects.requireNonNull(field.constants(), field.path());
        long wrong = struct.get(field) & flagsOfOthers;
        unless(
                wrong == 0,
                ErrorCodes.FWP_E_INVALID_FLAGS,
                () -> field.path() + " has " + constants.describe(wrong) + ", and the policy is one of " + module);
    }

    /** An array that the engine wants an element of. */
    void requireSome(StructView struct, FieldLayout array) {
        FieldLayout count = Objects.requireNonNull(array.count(), array.path());
        unless(struct.get(count) != 0, ErrorCodes.FWP_E_ZERO_LENGTH_ARRAY, () -> count.path() + " is 0");
    }
}
