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
 * What a field of conditions may be compared with.
 *
 * @param <T> a value of the field
 * @param <M> what stands for one value, a range or a comparison
 * @param type the {@code FWP_DATA_TYPE} of a value
 * @param arm the arm of {@code FWP_CONDITION_VALUE0}, and of {@code FWP_VALUE0} at each end of a range, that has it
 * @param value reads it out of either
 * @param equal for one value
 * @param range for a range
 * @param ordering for a comparison
 * @param bitTest for a test of bits, of which only integers are capable
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
        StructView said = condition.inner(FWPM_FILTER_CONDITION0.conditionValue);
        int matchType = condition.bits(FWPM_FILTER_CONDITION0.matchType);
        if (said.bits(FWP_CONDITION_VALUE0.type) == FWP_DATA_TYPE.FWP_RANGE_TYPE) {
            if (matchType != FWP_MATCH_TYPE.FWP_MATCH_RANGE) {
                throw unfit(condition, "FWP_MATCH_RANGE for a range");
            }
            StructView ends = UnrepresentableValues.required(said, FWP_CONDITION_VALUE0.rangeValue);
            return range.apply(end(ends.inner(FWP_RANGE0.valueLow)), end(ends.inner(FWP_RANGE0.valueHigh)));
        }
        if (said.bits(FWP_CONDITION_VALUE0.type) != type) {
            throw UnrepresentableValues.unknown(
                    said,
                    FWP_CONDITION_VALUE0.type,
                    FWP_DATA_TYPE.TABLE.describe(type) + " or a range of them on this field");
        }
        T than = value.apply(said, arm.apply(ValueFields.OF_CONDITION));
        if (matchType == FWP_MATCH_TYPE.FWP_MATCH_EQUAL) {
            return equal.apply(than);
        }
        Ordering order = ORDERINGS.get(matchType);
        if (order != null) {
            return ordering.apply(order, than);
        }
        BitTest test = BIT_TESTS.get(matchType);
        if (test == null || bitTest.isEmpty()) {
            throw unfit(condition, "a comparison that " + FWP_DATA_TYPE.TABLE.describe(type) + " is capable of");
        }
        return bitTest.get().apply(test, than);
    }

    private T end(StructView said) {
        if (said.bits(FWP_VALUE0.type) != type) {
            throw UnrepresentableValues.unknown(
                    said, FWP_VALUE0.type, "ends of a range that have the type of the field");
        }
        return value.apply(said, arm.apply(ValueFields.OF_RANGE));
    }

    private static RuntimeException unfit(StructView condition, String understood) {
        return UnrepresentableValues.unknown(condition, FWPM_FILTER_CONDITION0.matchType, understood);
    }
}
