package io.culvert.wfp.compile.lift;

import io.culvert.net.BitTest;
import io.culvert.net.FieldMatch;
import io.culvert.net.Ordering;
import io.culvert.wfp.compile.fields.ValueFields;
import io.culvert.wfp.image.build.StructView;
import io.culvert.wfp.layout.FieldLayout;
import io.culvert.wfp.layout.sdk.FWPM_FILTER_CONDITION0;
import io.culvert.wfp.layout.sdk.FWP_CONDITION_VALUE0;
import io.culvert.wfp.layout.sdk.FWP_DATA_TYPE;
import io.culvert.wfp.layout.sdk.FWP_MATCH_TYPE;
import io.culvert.wfp.layout.sdk.FWP_RANGE0;
import io.culvert.wfp.layout.sdk.FWP_VALUE0;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * Lifts the matches of a field of conditions.
 *
 * @param <T> the type of the values of the field
 * @param <M> the type of its matches
 * @param type the {@code FWP_DATA_TYPE} of a value
 * @param arm the arm of {@code FWP_CONDITION_VALUE0}, and of {@code FWP_VALUE0} at each end of a range, that contains a
 *     value
 * @param value reads a value from such an arm
 * @param equal makes the match of one value
 * @param range makes the match of a range
 * @param ordering makes the match of a comparison
 * @param bitTest makes the match of a test of bits, which only integers support
 */
record MatchField<T, M extends FieldMatch<T>>(
        int type,
        Function<ValueFields, FieldLayout> arm,
        BiFunction<StructView, FieldLayout, T> value,
        Function<T, M> equal,
        BiFunction<T, T, M> range,
        BiFunction<Ordering, T, M> ordering,
        Optional<BiFunction<BitTest, T, M>> bitTest) {

    private static final Map<Integer, Ordering> ORDERINGS = Map.of(
            FWP_MATCH_TYPE.FWP_MATCH_GREATER, Ordering.GREATER,
            FWP_MATCH_TYPE.FWP_MATCH_LESS, Ordering.LESS,
            FWP_MATCH_TYPE.FWP_MATCH_GREATER_OR_EQUAL, Ordering.GREATER_OR_EQUAL,
            FWP_MATCH_TYPE.FWP_MATCH_LESS_OR_EQUAL, Ordering.LESS_OR_EQUAL,
            FWP_MATCH_TYPE.FWP_MATCH_NOT_EQUAL, Ordering.NOT_EQUAL);

    private static final Map<Integer, BitTest> BIT_TESTS = Map.of(
            FWP_MATCH_TYPE.FWP_MATCH_FLAGS_ALL_SET, BitTest.ALL_SET,
            FWP_MATCH_TYPE.FWP_MATCH_FLAGS_ANY_SET, BitTest.ANY_SET,
            FWP_MATCH_TYPE.FWP_MATCH_FLAGS_NONE_SET, BitTest.NONE_SET);

    M match(StructView condition) {
        StructView conditionValue = condition.inner(FWPM_FILTER_CONDITION0.conditionValue);
        int matchType = condition.bits(FWPM_FILTER_CONDITION0.matchType);
        if (conditionValue.bits(FWP_CONDITION_VALUE0.type) == FWP_DATA_TYPE.FWP_RANGE_TYPE) {
            if (matchType != FWP_MATCH_TYPE.FWP_MATCH_RANGE) {
                throw unfit(condition, "FWP_MATCH_RANGE for a range");
            }
            StructView ends = UnrepresentableValues.required(conditionValue, FWP_CONDITION_VALUE0.rangeValue);
            return range.apply(end(ends.inner(FWP_RANGE0.valueLow)), end(ends.inner(FWP_RANGE0.valueHigh)));
        }
        if (conditionValue.bits(FWP_CONDITION_VALUE0.type) != type) {
            throw UnrepresentableValues.unknown(
                    conditionValue,
                    FWP_CONDITION_VALUE0.type,
                    FWP_DATA_TYPE.TABLE.describe(type) + " or a range of them on this field");
        }
        T than = value.apply(conditionValue, arm.apply(ValueFields.OF_CONDITION));
        if (matchType == FWP_MATCH_TYPE.FWP_MATCH_EQUAL) {
            return equal.apply(than);
        }
        Ordering order = ORDERINGS.get(matchType);
        if (order != null) {
            return ordering.apply(order, than);
        }
        BitTest test = BIT_TESTS.get(matchType);
        if (test == null || bitTest.isEmpty()) {
            throw unfit(condition, "a comparison that " + FWP_DATA_TYPE.TABLE.describe(type) + " supports");
        }
        return bitTest.get().apply(test, than);
    }

    private T end(StructView conditionValue) {
        if (conditionValue.bits(FWP_VALUE0.type) != type) {
            throw UnrepresentableValues.unknown(
                    conditionValue, FWP_VALUE0.type, "the type of the field at both ends of a range");
        }
        return value.apply(conditionValue, arm.apply(ValueFields.OF_RANGE));
    }

    private static RuntimeException unfit(StructView condition, String understood) {
        return UnrepresentableValues.unknown(condition, FWPM_FILTER_CONDITION0.matchType, understood);
    }
}
