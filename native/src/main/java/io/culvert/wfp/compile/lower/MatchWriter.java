package io.culvert.wfp.compile.lower;

import io.culvert.net.Comparison;
import io.culvert.wfp.compile.fields.ValueFields;
import io.culvert.wfp.image.build.ImageBuilder;

/**
 * Puts the matches of one field into conditions.
 *
 * @param <V> the type of the field's values
 * @param value puts one value
 */
record MatchWriter<V>(ValueWriter<V> value) {

    /** Puts a value into a {@code FWP_CONDITION_VALUE0} or a {@code FWP_VALUE0}. */
    @FunctionalInterface
    interface ValueWriter<V> {

        void put(ImageBuilder image, ValueFields fields, int place, V value);
    }

    /** The field must be equal to the value. */
    void equal(ImageBuilder image, int condition, V equal) {
        value.put(image, ValueFields.OF_CONDITION, ConditionValues.equal(image, condition), equal);
    }

    /** The field must be within the range. */
    void range(ImageBuilder image, int condition, V first, V last) {
        int range = ConditionValues.range(image, condition);
        value.put(image, ValueFields.OF_RANGE, ConditionValues.low(image, range), first);
        value.put(image, ValueFields.OF_RANGE, ConditionValues.high(image, range), last);
    }

    /** The field must compare with the value as the operator requires. */
    void compared(ImageBuilder image, int condition, Comparison comparison, V than) {
        value.put(image, ValueFields.OF_CONDITION, ConditionValues.compared(image, condition, comparison), than);
    }
}
