package io.culvert.wfp.compile.lower;

import io.culvert.net.BitTest;
import io.culvert.net.Comparison;
import io.culvert.net.Ordering;
import io.culvert.wfp.image.build.ImageBuilder;
import io.culvert.wfp.layout.sdk.FWPM_FILTER_CONDITION0;
import io.culvert.wfp.layout.sdk.FWP_CONDITION_VALUE0;
import io.culvert.wfp.layout.sdk.FWP_DATA_TYPE;
import io.culvert.wfp.layout.sdk.FWP_MATCH_TYPE;
import io.culvert.wfp.layout.sdk.FWP_RANGE0;

/** Puts the operator of a condition, and returns the place of its value. */
final class ConditionValues {

    private ConditionValues() {}

    /** The place of the value that the field must be equal to. */
    static int equal(ImageBuilder image, int condition) {
        return value(image, condition, FWP_MATCH_TYPE.FWP_MATCH_EQUAL);
    }

    /** The place of the value that the field is compared with. */
    static int compared(ImageBuilder image, int condition, Comparison comparison) {
        return value(image, condition, matchType(comparison));
    }

    /** The place of a {@code FWP_RANGE0} that the field must be in. */
    static int range(ImageBuilder image, int condition) {
        int value = value(image, condition, FWP_MATCH_TYPE.FWP_MATCH_RANGE);
        image.put(value, FWP_CONDITION_VALUE0.type, FWP_DATA_TYPE.FWP_RANGE_TYPE);
        int range = image.allocate(FWP_RANGE0.LAYOUT);
        image.point(value, FWP_CONDITION_VALUE0.rangeValue, range);
        return range;
    }

    static int low(ImageBuilder image, int range) {
        return image.embedded(range, FWP_RANGE0.valueLow);
    }

    static int high(ImageBuilder image, int range) {
        return image.embedded(range, FWP_RANGE0.valueHigh);
    }

    private static int value(ImageBuilder image, int condition, int matchType) {
        image.put(condition, FWPM_FILTER_CONDITION0.matchType, matchType);
        return image.embedded(condition, FWPM_FILTER_CONDITION0.conditionValue);
    }

    private static int matchType(Comparison comparison) {
        return switch (comparison) {
            case Ordering ordering -> matchType(ordering);
            case BitTest test -> matchType(test);
        };
    }

    private static int matchType(Ordering ordering) {
        return switch (ordering) {
            case GREATER -> FWP_MATCH_TYPE.FWP_MATCH_GREATER;
            case LESS -> FWP_MATCH_TYPE.FWP_MATCH_LESS;
            case GREATER_OR_EQUAL -> FWP_MATCH_TYPE.FWP_MATCH_GREATER_OR_EQUAL;
            case LESS_OR_EQUAL -> FWP_MATCH_TYPE.FWP_MATCH_LESS_OR_EQUAL;
            case NOT_EQUAL -> FWP_MATCH_TYPE.FWP_MATCH_NOT_EQUAL;
        };
    }

    private static int matchType(BitTest test) {
        return switch (test) {
            case ALL_SET -> FWP_MATCH_TYPE.FWP_MATCH_FLAGS_ALL_SET;
            case ANY_SET -> FWP_MATCH_TYPE.FWP_MATCH_FLAGS_ANY_SET;
            case NONE_SET -> FWP_MATCH_TYPE.FWP_MATCH_FLAGS_NONE_SET;
        };
    }
}
